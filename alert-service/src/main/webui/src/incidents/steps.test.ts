import { describe, expect, it } from 'vitest'
import { clock, incident } from '../../dev/fixtures'
import type { SeverityView } from '../api/types'
import { nextStep, refusal, steps } from './steps'

const start = Date.parse('2026-11-21T14:05:00+08:00')
const first = clock({ startedFrom: start, hours: 5 })
const conference = clock({ id: 'c', kind: 'PRESS_CONFERENCE', startedFrom: start, hours: 24 })
const major: SeverityView = {
  lower: 'MAJOR', upper: 'MAJOR', lowerLabel: '重大', upperLabel: '重大', standard: 's', rule: 'r',
}
const open = incident({ severity: major, clocks: [first, conference] })

describe('the next step', () => {
  it('leads from acknowledging to closing', () => {
    expect(nextStep(open)?.action).toBe('acknowledgement')
    const acknowledged = { ...open, acknowledgedAt: first.startedFrom }
    expect(nextStep(acknowledged)?.action).toBe('severity')
    const graded = { ...acknowledged, severity: { ...major, confirmed: 'MAJOR' as const } }
    expect(nextStep(graded)?.action).toBe('assignment')
    const led = { ...graded, lead: '云汀市应急管理局' }
    expect(nextStep(led)?.name).toBe('firstRelease')
    const released = { ...led, clocks: [{ ...first, state: 'MET' as const }, conference] }
    expect(nextStep(released)?.name).toBe('pressConference')
    const held = { ...released, clocks: released.clocks.map((c) => ({ ...c, state: 'MET' as const })) }
    expect(nextStep(held)?.action).toBe('closure')
    expect(nextStep({ ...held, state: 'CLOSED' })).toBeNull()
  })

  it('asks for no release of a cancelled clock', () => {
    const lowered = { ...open, clocks: [{ ...first, state: 'CANCELLED' as const }] }
    expect(steps(lowered).map((s) => s.name)).not.toContain('firstRelease')
  })

  it('still asks for a missed release', () => {
    const missed = { ...open, clocks: [{ ...first, state: 'MISSED' as const }] }
    expect(steps(missed).find((s) => s.name === 'firstRelease')?.done).toBe(false)
  })
})

describe('who may do what', () => {
  it('lets the monitor only look', () => {
    expect(refusal('acknowledgement', open, 'monitor')).toBe('needsDuty')
  })

  it('keeps closing, and dismissing a major one, for managers', () => {
    expect(refusal('closure', open, 'duty-officer')).toBe('needsManager')
    expect(refusal('dismissal', open, 'duty-officer')).toBe('needsManager')
    expect(refusal('dismissal', incident(), 'duty-officer')).toBeNull()
    expect(refusal('dismissal', open, 'manager')).toBeNull()
  })

  it('does nothing more to a closed one', () => {
    expect(refusal('releases', { ...open, state: 'CLOSED' }, 'manager')).toBe('over')
  })
})
