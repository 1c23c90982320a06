import type { Clock } from '../api/types'

/** How urgent, in the order in which a colour, a word and a shape are chosen. */
export type Tone = 'calm' | 'amber' | 'red' | 'violet' | 'green' | 'grey'
export type Phase = 'running' | 'overdue' | 'met' | 'metLate' | 'cancelled'

/** What a clock says at one moment of house time. All durations in milliseconds, never negative. */
export interface Reading {
  phase: Phase
  tone: Tone
  /** Left until due, or past due, or used until it stopped: whatever `phase` counts. */
  span: number
  /** Share of the length that is used; above 1 when overdue. */
  used: number
  /** Past due, but not yet judged: the occurrence is known only as an interval. */
  judging: boolean
}

export const isOpen = (clock: Clock) => clock.state === 'RUNNING' || clock.state === 'MISSED'

export function read(clock: Clock, now: number): Reading {
  const start = Date.parse(clock.startedFrom)
  const due = Date.parse(clock.dueAt)
  const length = Math.max(1, due - start)
  const until = isOpen(clock) || !clock.stoppedAt ? now : Date.parse(clock.stoppedAt)
  const used = Math.max(0, (until - start) / length)
  const say = (phase: Phase, tone: Tone, span: number, judging = false): Reading =>
    ({ phase, tone, span: Math.max(0, span), used, judging })

  switch (clock.state) {
    case 'MET':
      return say('met', 'green', until - start)
    case 'MET_LATE':
      return say('metLate', 'red', until - due)
    case 'CANCELLED':
      return say('cancelled', 'grey', 0)
    case 'RUNNING':
    case 'MISSED':
      if (now >= due || clock.state === 'MISSED') {
        const judging = clock.state === 'RUNNING' && now < Date.parse(clock.dueLatest)
        return say('overdue', clock.bornOverdue ? 'violet' : 'red', now - due, judging)
      }
      return say('running', toneOf(used, clock.bornOverdue), due - now)
  }
}

function toneOf(used: number, bornOverdue: boolean): Tone {
  if (bornOverdue) return 'violet'
  if (used >= 0.9) return 'red'
  return used >= 0.75 ? 'amber' : 'calm'
}

/** The clock that is due next: open, earliest due; what is overdue is due now. */
export function nextClock(clocks: readonly Clock[]): Clock | null {
  let next = nexts.get(clocks)
  if (next === undefined) {
    next = clocks.filter(isOpen).sort(byDue)[0] ?? null
    nexts.set(clocks, next)
  }
  return next
}

/** A view is never changed, only replaced: asked every second for every row, worked out once. */
const nexts = new WeakMap<readonly Clock[], Clock | null>()

const byDue = (a: Clock, b: Clock) => Date.parse(a.dueAt) - Date.parse(b.dueAt)

/** Open clocks first, by due time; then the stopped ones, the latest first. */
export function inOrder(clocks: readonly Clock[]): Clock[] {
  const stopped = (c: Clock) => Date.parse(c.stoppedAt ?? c.dueAt)
  return [
    ...clocks.filter(isOpen).sort(byDue),
    ...clocks.filter((c) => !isOpen(c)).sort((a, b) => stopped(b) - stopped(a)),
  ]
}
