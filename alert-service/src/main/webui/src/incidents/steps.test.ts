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
    expect(nextStep(open, start)?.action).toBe('acknowledgement')
    const acknowledged = { ...open, acknowledgedAt: first.startedFrom }
    expect(nextStep(acknowledged, start)?.action).toBe('severity')
    const graded = { ...acknowledged, severity: { ...major, confirmed: 'MAJOR' as const } }
    expect(nextStep(graded, start)?.action).toBe('assignment')
    const led = { ...graded, lead: '云汀市应急管理局' }
    expect(nextStep(led, start)?.name).toBe('firstRelease')
    const released = { ...led, clocks: [{ ...first, state: 'MET' as const }, conference] }
    expect(nextStep(released, start)?.name).toBe('pressConference')
    const held = { ...released, clocks: released.clocks.map((c) => ({ ...c, state: 'MET' as const })) }
    expect(nextStep(held, start)?.action).toBe('closure')
    expect(nextStep({ ...held, state: 'CLOSED' }, start)).toBeNull()
  })

  it('asks for no release of a cancelled clock', () => {
    const lowered = { ...open, clocks: [{ ...first, state: 'CANCELLED' as const }] }
    expect(steps(lowered, start).map((s) => s.name)).not.toContain('firstRelease')
  })

  it('still asks for a missed release', () => {
    const missed = { ...open, clocks: [{ ...first, state: 'MISSED' as const }] }
    expect(steps(missed, start).find((s) => s.name === 'firstRelease')?.done).toBe(false)
  })
})

describe('who may do what', () => {
  it('lets the monitor only look', () => {
    expect(refusal('acknowledgement', open, 'monitor', start)).toBe('needsDuty')
  })

  it('keeps closing, and dismissing a major one, for managers', () => {
    expect(refusal('closure', open, 'duty-officer', start)).toBe('needsManager')
    expect(refusal('dismissal', open, 'duty-officer', start)).toBe('needsManager')
    expect(refusal('dismissal', incident(), 'duty-officer', start)).toBeNull()
    expect(refusal('dismissal', open, 'manager', start)).toBeNull()
  })

  it('records late what was done before closing, and grades no more', () => {
    const closed = { ...open, state: 'CLOSED' as const }
    expect(refusal('releases', closed, 'duty-officer', start)).toBeNull()
    expect(refusal('severity', closed, 'manager', start)).toBe('over')
    expect(refusal('releases', { ...open, state: 'DISMISSED' }, 'manager', start)).toBe('over')
    expect(refusal('notes', { ...open, state: 'MERGED' }, 'manager', start)).toBe('over')
  })

  it('asks again when nothing followed an acknowledgement', () => {
    const progress = clock({ id: 'p', kind: 'PROGRESS', startedFrom: start, hours: 1 })
    const idle = { ...open, acknowledgedAt: first.startedFrom, clocks: [...open.clocks, progress] }
    expect(refusal('acknowledgement', idle, 'duty-officer', start)).toBe('already')
    expect(refusal('acknowledgement', idle, 'duty-officer', start + 3_600_000)).toBeNull()
    expect(nextStep(idle, start + 3_600_000)?.name).toBe('acknowledge')
  })

  it('offers a check only of misses that nobody has checked', () => {
    const missed = { ...first, state: 'MISSED' as const }
    expect(refusal('verification', { ...open, clocks: [missed] }, 'duty-officer', start)).toBeNull()
    expect(refusal('verification', { ...open, clocks: [{ ...missed, verified: true }] }, 'duty-officer', start)).toBe('already')
  })

  it('waits for every first report, to whomever', () => {
    const told = clock({ id: 'r1', kind: 'REPORT_UP', startedFrom: start, hours: 1 })
    const untold = { ...told, id: 'r2' }
    const half = { ...open, clocks: [{ ...told, state: 'MET' as const }, untold] }
    expect(steps(half, start).find((s) => s.name === 'reportUp')?.done).toBe(false)
  })
})
