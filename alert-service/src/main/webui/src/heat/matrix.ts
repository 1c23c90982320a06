import type { HeatTopics, TopicNow } from '../api/analysis'

export type Level = 'none' | 'usual' | 'above' | 'high' | 'surge'

export interface Place {
  code: string
  label: string
}

export interface Matrix {
  topics: { code: string; label: string }[]
  /** The country first, then the regions, the busiest first. */
  places: Place[]
  cell: (topic: string, place: string) => TopicNow | null
}

const COUNTRY = '00'
const HOUR = 3_600_000
/** A surge goes on for so long without a post in its cell: a new hour begins with none anywhere. */
const SURGE_LASTS_HOURS = 2

/** How many hours its newest hour lies before the newest of all. */
export const hoursAgo = (cell: TopicNow, hour: string) => (Date.parse(hour) - Date.parse(cell.newest.from)) / HOUR

/** Whether its newest hour is the newest of all: else nothing is said of it now. */
export const isNow = (cell: TopicNow, hour: string) => hoursAgo(cell, hour) === 0

/** Whether it surges although this hour has brought nothing yet: what is said is of its own hour. */
export function surgesOn(cell: TopicNow, hour: string): boolean {
  const ago = hoursAgo(cell, hour)
  return !!cell.newest.surgeId && ago > 0 && ago <= SURGE_LASTS_HOURS
}

/** How an hour stands against what is usual; without a baseline only that there is something. */
export function level(cell: TopicNow | null, hour: string): Level {
  if (cell && surgesOn(cell, hour)) return 'surge'
  if (!cell || !isNow(cell, hour) || cell.newest.weight <= 0) return 'none'
  const { weight, expected, threshold, surgeId } = cell.newest
  if (surgeId) return 'surge'
  if (threshold != null && weight >= threshold) return 'high'
  return expected != null && weight > expected * 1.5 ? 'above' : 'usual'
}

/** Times the usual; null without a baseline, or when usually nothing is said. */
export function times(cell: TopicNow): number | null {
  const { weight, expected } = cell.newest
  return expected == null || expected < 0.05 ? null : weight / expected
}

export function matrix(heat: HeatTopics): Matrix {
  const cells = new Map(heat.items.map((c) => [`${c.topic} ${c.place}`, c]))
  const day = (place: string) =>
    heat.items.filter((c) => c.place === place).reduce((sum, c) => sum + c.weights.reduce((a, b) => a + b, 0), 0)
  const places = new Map(heat.items.map((c) => [c.place, { code: c.place, label: c.placeLabel }]))
  const topics = new Map(heat.items.map((c) => [c.topic, { code: c.topic, label: c.label }]))
  const rank = (p: Place) => (p.code === COUNTRY ? Infinity : day(p.code))
  return {
    topics: [...topics.values()],
    places: [...places.values()].sort((a, b) => rank(b) - rank(a) || a.code.localeCompare(b.code)),
    cell: (topic, place) => cells.get(`${topic} ${place}`) ?? null,
  }
}

/** What surges now, regions before the country that they make up, the farthest above its usual first. */
export function surges(heat: HeatTopics): TopicNow[] {
  return heat.items
    .filter((c) => ['surge', 'high'].includes(level(c, heat.hour)))
    .sort((a, b) => Number(a.place === COUNTRY) - Number(b.place === COUNTRY) || (times(b) ?? b.newest.weight) - (times(a) ?? a.newest.weight))
}
