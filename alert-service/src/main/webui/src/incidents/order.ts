import type { Incident, Severity } from '../api/types'
import { SEVERITIES } from '../api/types'
import { nextClock } from '../clock/reading'

export type Bucket = 'due' | 'watch' | 'done'
export type Filter = 'due' | 'major' | 'watch' | 'done'
export const FILTERS: readonly Filter[] = ['due', 'major', 'watch', 'done']

/** The grade that a person confirmed, else the gravest that the house holds possible. */
export function gravest(incident: Incident): Severity | null {
  return incident.severity?.confirmed ?? incident.severity?.upper ?? null
}

export const rank = (severity: Severity | null) => (severity ? SEVERITIES.indexOf(severity) : -1)
export const isMajor = (incident: Incident) => rank(gravest(incident)) >= SEVERITIES.indexOf('MAJOR')
export const isOver = (incident: Incident) =>
  incident.state === 'DISMISSED' || incident.state === 'CLOSED' || incident.state === 'MERGED'

export function bucketOf(incident: Incident): Bucket {
  if (isOver(incident)) return 'done'
  return nextClock(incident.clocks) ? 'due' : 'watch'
}

export function belongs(incident: Incident, filter: Filter): boolean {
  if (filter === 'major') return bucketOf(incident) !== 'done' && isMajor(incident)
  return bucketOf(incident) === filter
}

/**
 * What is due next comes first. Everything overdue is due now, so among those the gravest leads, then
 * the longest overdue. What has no clock follows, the newest first.
 */
export function inQueue(incidents: readonly Incident[], now: number): Incident[] {
  const keyed = incidents.map((incident) => {
    const due = nextClock(incident.clocks)?.dueAt
    return { incident, due: due ? Date.parse(due) : Infinity }
  })
  return keyed
    .sort((a, b) => {
      const [lateA, lateB] = [a.due <= now, b.due <= now]
      if (lateA !== lateB) return lateA ? -1 : 1
      const graver = rank(gravest(b.incident)) - rank(gravest(a.incident))
      if (lateA && graver !== 0) return graver
      if (a.due !== b.due) return a.due - b.due
      return graver || seen(b.incident) - seen(a.incident) || (a.incident.id < b.incident.id ? -1 : 1)
    })
    .map((k) => k.incident)
}

const seen = (incident: Incident) => Date.parse(incident.firstSeenAt)
