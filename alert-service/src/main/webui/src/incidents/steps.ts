import type { ClockKind, Incident, IncidentState, Role } from '../api/types'
import { isOpen } from '../clock/reading'
import { isMajor, isOver } from './order'

export type Action =
  | 'acknowledgement' | 'appraisal' | 'proposal' | 'severity' | 'assignment' | 'releases' | 'reports'
  | 'notes' | 'claims' | 'rebuttal' | 'duties' | 'dutyDone' | 'verification' | 'tags' | 'figures'
  | 'occurrence' | 'place' | 'merge' | 'split' | 'undo' | 'dismissal' | 'closure' | 'reopen'

export type StepName =
  'acknowledge' | 'grade' | 'reportUp' | 'assign' | 'firstRelease' | 'response' | 'pressConference' | 'close'

export interface Step {
  name: StepName
  action: Action
  doneAt: string | null
  done: boolean
}

const clocksOf = (incident: Incident, kind: ClockKind) =>
  incident.clocks.filter((c) => c.kind === kind && c.state !== 'CANCELLED')

/** An acknowledgement that nothing followed is asked for again. */
export const expired = (incident: Incident, now: number) =>
  clocksOf(incident, 'PROGRESS').some((c) => isOpen(c) && Date.parse(c.dueAt) <= now)

/**
 * The path of this incident as far as the house records it. No step blocks another; the first that is
 * not done is offered as the large action.
 */
export function steps(incident: Incident, now: number): Step[] {
  const list: Step[] = []
  const add = (name: StepName, action: Action, done: boolean, doneAt?: string | null) =>
    list.push({ name, action, done, doneAt: doneAt ?? null })
  add('acknowledge', 'acknowledgement', !!incident.acknowledgedAt && !expired(incident, now), incident.acknowledgedAt)
  if (incident.kind === 'EMERGENCY' || incident.severity) {
    add('grade', 'severity', !!incident.severity?.confirmed, incident.confirmedAt)
  }
  waitFor('REPORT_UP', 'reportUp', 'reports')
  add('assign', 'assignment', !!incident.lead)
  waitFor('FIRST_RELEASE', 'firstRelease', 'releases')
  waitFor('RESPONSE', 'response', 'releases')
  waitFor('PRESS_CONFERENCE', 'pressConference', 'releases')
  add('close', 'closure', isOver(incident))
  return list

  function waitFor(kind: ClockKind, name: StepName, action: Action) {
    const clocks = clocksOf(incident, kind)
    if (clocks.length) add(name, action, !clocks.some(isOpen), clocks[0]!.stoppedAt)
  }
}

export function nextStep(incident: Incident, now: number): Step | null {
  return isOver(incident) ? null : (steps(incident, now).find((s) => !s.done) ?? null)
}

/** Everything that may be done besides the next step: the most used first, in the office's order. */
export const ACTIONS: readonly { group: 'handle' | 'record' | 'correct'; actions: readonly Action[] }[] = [
  { group: 'handle', actions: ['acknowledgement', 'appraisal', 'severity', 'proposal', 'reports', 'releases', 'assignment', 'notes'] },
  { group: 'record', actions: ['claims', 'rebuttal', 'tags', 'verification', 'duties', 'dutyDone'] },
  { group: 'correct', actions: ['occurrence', 'place', 'merge', 'split', 'undo', 'dismissal', 'closure', 'reopen'] },
]

export type Refusal = 'over' | 'needsDuty' | 'needsManager' | 'already' | null

/** What is taken when it is over: 补登 after 结案, notes and checks also after 核否. */
const CLOSED_TAKES: readonly Action[] = ['releases', 'reports', 'duties', 'dutyDone', 'rebuttal', 'tags', 'undo', 'notes', 'verification', 'split', 'reopen']
const DISMISSED_TAKES: readonly Action[] = ['notes', 'verification', 'split', 'reopen']

function takes(state: IncidentState, action: Action): boolean {
  switch (state) {
    case 'DETECTED':
    case 'REPORTED':
    case 'ACKNOWLEDGED':
      return action !== 'reopen'
    case 'CLOSED':
      return CLOSED_TAKES.includes(action)
    case 'DISMISSED':
      return DISMISSED_TAKES.includes(action)
    case 'MERGED':
      return false
  }
}

/** Whether there is nothing to do it to. */
function pointless(action: Action, incident: Incident, now: number): boolean {
  const done = incident.handling
  switch (action) {
    case 'acknowledgement':
      return !!incident.acknowledgedAt && !expired(incident, now)
    case 'undo':
      return !done?.undo
    case 'rebuttal':
      return !done?.claims.length
    case 'dutyDone':
      return !done?.duties?.some((d) => !d.doneAt)
    case 'verification':
      return !unverified(incident).length
    case 'split':
      return !done?.absorbed.length && incident.posts < 2
    default:
      return false
  }
}

/** Misses that the clocks claim and no person has checked. */
export const unverified = (incident: Incident) => incident.clocks.filter((c) => c.state === 'MISSED' && !c.verified)

const RANK: Record<Role, number> = { monitor: 0, 'duty-officer': 1, manager: 2, admin: 3 }

/** Why this role may not do that now, null when it may. The house decides; this spares a wasted press. */
export function refusal(action: Action, incident: Incident, role: Role, now: number): Refusal {
  if (!takes(incident.state, action)) return action === 'reopen' && !isOver(incident) ? 'already' : 'over'
  if (RANK[role] < RANK['duty-officer']) return 'needsDuty'
  if (pointless(action, incident, now)) return 'already'
  const managers = action === 'closure' || (action === 'dismissal' && isMajor(incident))
  return managers && RANK[role] < RANK.manager ? 'needsManager' : null
}
