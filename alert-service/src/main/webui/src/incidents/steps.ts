import type { ClockKind, Incident, Role } from '../api/types'
import { isOpen } from '../clock/reading'
import { isMajor, isOver } from './order'

export type Action =
  | 'acknowledgement' | 'severity' | 'assignment' | 'releases'
  | 'occurrence' | 'place' | 'dismissal' | 'closure'
  | 'reports' | 'claims' | 'rebuttal' | 'notes' | 'merge' | 'undo' | 'reopen'

export type StepName =
  'acknowledge' | 'grade' | 'assign' | 'firstRelease' | 'response' | 'pressConference' | 'close'

export interface Step {
  name: StepName
  action: Action
  doneAt: string | null
  done: boolean
}

const clockOf = (incident: Incident, kind: ClockKind) => incident.clocks.find((c) => c.kind === kind)

/**
 * The path of this incident as far as the house records it. No step blocks another; the first that is
 * not done is offered as the large action.
 */
export function steps(incident: Incident): Step[] {
  const list: Step[] = []
  const add = (name: StepName, action: Action, done: boolean, doneAt?: string | null) =>
    list.push({ name, action, done, doneAt: doneAt ?? null })
  add('acknowledge', 'acknowledgement', !!incident.acknowledgedAt, incident.acknowledgedAt)
  if (incident.kind === 'EMERGENCY' || incident.severity) {
    add('grade', 'severity', !!incident.severity?.confirmed, incident.confirmedAt)
  }
  add('assign', 'assignment', !!incident.lead)
  for (const [kind, name] of RELEASE_STEPS) {
    const clock = clockOf(incident, kind)
    if (clock && clock.state !== 'CANCELLED') add(name, 'releases', !isOpen(clock), clock.stoppedAt)
  }
  add('close', 'closure', isOver(incident))
  return list
}

const RELEASE_STEPS: readonly [ClockKind, StepName][] = [
  ['FIRST_RELEASE', 'firstRelease'],
  ['RESPONSE', 'response'],
  ['PRESS_CONFERENCE', 'pressConference'],
]

export function nextStep(incident: Incident): Step | null {
  return isOver(incident) ? null : (steps(incident).find((s) => !s.done) ?? null)
}

/** Everything that may be done besides the next step, in the office's order. */
export const ACTIONS: readonly Action[] = [
  'acknowledgement', 'severity', 'reports', 'releases', 'assignment', 'occurrence', 'place', 'notes',
  'claims', 'rebuttal', 'merge', 'undo', 'dismissal', 'closure', 'reopen',
]

export type Refusal = 'over' | 'needsDuty' | 'needsManager' | 'already' | null

/** What an incident at rest still takes, and no other. */
const AT_REST: readonly Action[] = ['reopen']

const RANK: Record<Role, number> = { monitor: 0, 'duty-officer': 1, manager: 2, admin: 3 }

/** Why this role may not do that now, null when it may. The house decides; this spares a wasted press. */
export function refusal(action: Action, incident: Incident, role: Role): Refusal {
  if (isOver(incident) !== AT_REST.includes(action) && action !== 'notes') return isOver(incident) ? 'over' : 'already'
  if (incident.state === 'MERGED') return 'over'
  if (RANK[role] < RANK['duty-officer']) return 'needsDuty'
  if (action === 'acknowledgement' && incident.acknowledgedAt) return 'already'
  if (action === 'undo' && !incident.handling?.undo) return 'already'
  if (action === 'rebuttal' && !incident.handling?.claims.some((c) => c.state === 'CONTESTED')) return 'already'
  const managers = action === 'closure' || (action === 'dismissal' && isMajor(incident))
  return managers && RANK[role] < RANK.manager ? 'needsManager' : null
}
