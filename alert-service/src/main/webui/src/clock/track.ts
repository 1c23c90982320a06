import type { Clock, Incident } from '../api/types'
import { isOpen } from './reading'

export type MarkKind = 'seen' | 'acknowledged' | 'graded' | 'stopped'

export interface Mark {
  kind: MarkKind
  at: number
  /** Percent of the track. */
  where: number
}

export interface Track {
  /** Percent of the track: until where time has run, where due stands, and the alarms before it. */
  used: number
  due: number
  alarms: { where: number; reached: boolean }[]
  marks: Mark[]
}

const SHARES = [0.5, 0.75, 0.9]

/** From start to due; longer when time ran over, so that the overrun keeps its true proportion. */
export function trackOf(clock: Clock, incident: Incident | null, now: number): Track {
  const start = Date.parse(clock.startedFrom)
  const due = Date.parse(clock.dueAt)
  const until = isOpen(clock) || !clock.stoppedAt ? now : Date.parse(clock.stoppedAt)
  const end = Math.max(due, until)
  const where = (at: number) => (100 * (at - start)) / Math.max(1, end - start)
  const inside = (at: number) => at >= start && at <= end
  const marks: Mark[] = []
  const mark = (kind: MarkKind, at?: string | null) => {
    const ms = at ? Date.parse(at) : NaN
    if (inside(ms)) marks.push({ kind, at: ms, where: where(ms) })
  }
  mark('seen', incident?.firstSeenAt)
  mark('acknowledged', incident?.acknowledgedAt)
  mark('graded', incident?.confirmedAt)
  if (!isOpen(clock)) mark('stopped', clock.stoppedAt)
  return {
    used: Math.min(100, Math.max(0, where(until))),
    due: where(due),
    alarms: SHARES.map((s) => {
      const at = start + s * (due - start)
      return { where: where(at), reached: at <= until }
    }),
    marks: marks.sort((a, b) => a.at - b.at),
  }
}
