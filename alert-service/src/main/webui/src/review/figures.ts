import type { TimelinessFigures, TimelinessRow } from '../api/timeliness'

/** Clocks whose stop the public waits for, in the order of the law's hours. */
const ANSWERS = ['FIRST_RELEASE', 'PRESS_CONFERENCE', 'RESPONSE']

export const of = (figures: TimelinessFigures, by: TimelinessRow['by'], kind?: string) =>
  figures.rows.filter((r) => r.by === by && (!kind || r.kind === kind))

/** What the public waits for comes first, then the house's own duties. */
export function kinds(figures: TimelinessFigures): TimelinessRow[] {
  const rank = (r: TimelinessRow) => (ANSWERS.includes(r.kind) ? ANSWERS.indexOf(r.kind) : ANSWERS.length)
  return of(figures, 'KIND').sort((a, b) => rank(a) - rank(b))
}

export const answers = (kind: string) => ANSWERS.includes(kind)

/** A share in whole percent, rounded so that 100 % and 0 % are said only when they are meant. */
export function percent(share: number | null | undefined): string {
  if (share === null || share === undefined) return '—'
  const rounded = Math.round(share * 100)
  const meant = share < 1 && rounded === 100 ? 99 : share > 0 && rounded === 0 ? 1 : rounded
  return `${meant}%`
}

/** Milliseconds of the house's durations: PT5H, PT1H30M, PT0.5S, P2DT3H. */
export function milliseconds(iso: string | null | undefined): number | null {
  const m = /^(-)?P(?:(\d+)D)?(?:T(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?[\d.]+)S)?)?$/.exec(iso ?? '')
  if (!m) return null
  const [d, h, min, s] = [m[2], m[3], m[4], m[5]].map((n) => Number(n ?? 0)) as [number, number, number, number]
  const ms = ((d * 24 + h) * 60 + min) * 60_000 + s * 1000
  return m[1] ? -ms : ms
}
