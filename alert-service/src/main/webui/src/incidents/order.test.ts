import { describe, expect, it } from 'vitest'
import { clock, incident } from '../../dev/fixtures'
import type { Severity, SeverityView } from '../api/types'
import { belongs, bucketOf, inQueue } from './order'

const HOUR = 3_600_000
const now = Date.parse('2026-11-21T18:00:00+08:00')
const dueIn = (hours: number) => [clock({ startedFrom: now + (hours - 5) * HOUR, hours: 5 })]
const grade = (upper: Severity, confirmed: Severity | null = null): SeverityView =>
  ({ lower: 'GENERAL', upper, lowerLabel: '', upperLabel: '', standard: '', rule: '', confirmed })
const ids = (...incidents: Parameters<typeof inQueue>[0]) => inQueue(incidents, now).map((i) => i.id)

describe('the queue', () => {
  it('puts first what is due next', () => {
    const a = incident({ id: 'a', clocks: dueIn(3) })
    const b = incident({ id: 'b', clocks: dueIn(1) })
    expect(ids(a, b)).toEqual(['b', 'a'])
  })

  it('puts what is overdue before everything, the gravest first, then the longest overdue', () => {
    const soon = incident({ id: 'soon', clocks: dueIn(0.1), severity: grade('EXTRAORDINARY') })
    const minor = incident({ id: 'minor', clocks: dueIn(-9), severity: grade('GENERAL') })
    const older = incident({ id: 'older', clocks: dueIn(-2), severity: grade('MAJOR') })
    const newer = incident({ id: 'newer', clocks: dueIn(-1), severity: grade('MAJOR') })
    expect(ids(soon, minor, newer, older)).toEqual(['older', 'newer', 'minor', 'soon'])
  })

  it('follows the grade that a person confirmed', () => {
    const lowered = incident({ id: 'lowered', clocks: dueIn(-2), severity: grade('MAJOR', 'GENERAL') })
    const larger = incident({ id: 'larger', clocks: dueIn(-1), severity: grade('LARGER') })
    expect(ids(lowered, larger)).toEqual(['larger', 'lowered'])
    expect(belongs(lowered, 'major')).toBe(false)
  })

  it('keeps a missed clock in sight, and lets a stopped one go', () => {
    const missed = incident({ clocks: [{ ...dueIn(-30)[0]!, state: 'MISSED' }] })
    expect(bucketOf(missed)).toBe('due')
    expect(bucketOf(incident({ clocks: [{ ...dueIn(-30)[0]!, state: 'MET_LATE' }] }))).toBe('watch')
    expect(bucketOf({ ...missed, state: 'CLOSED' })).toBe('done')
  })

  it('is the same whatever the order of arrival', () => {
    const a = incident({ id: 'a', clocks: dueIn(1) })
    const b = incident({ id: 'b', clocks: dueIn(1) })
    expect(ids(a, b)).toEqual(ids(b, a))
  })
})
