import { describe, expect, it } from 'vitest'
import type { TimelinessFigures, TimelinessRow } from '../api/timeliness'
import { kinds, milliseconds, percent } from './figures'

const row = (by: TimelinessRow['by'], kind: string): TimelinessRow => ({
  by, kind, kindLabel: kind, code: kind, label: kind, onTime: 1, late: 0, missed: 0, unverified: 0, judged: 1, rate: 1,
  running: 0, provisional: 0, cancelled: 0, closedAway: 0,
})

describe('figures of timeliness', () => {
  it('say nothing where nothing was judged, and never round a miss away', () => {
    expect([percent(null), percent(undefined), percent(0), percent(1)]).toEqual(['—', '—', '0%', '100%'])
    expect([percent(0.999), percent(0.001), percent(2 / 3)]).toEqual(['99%', '1%', '67%'])
  })

  it('put what the public waits for first', () => {
    const figures: TimelinessFigures = {
      incidents: 1, stages: [], failed: [], alarms: [],
      rows: [row('KIND', 'ACKNOWLEDGE'), row('KIND', 'RESPONSE'), row('UNIT', 'RESPONSE'), row('KIND', 'FIRST_RELEASE')],
    }
    expect(kinds(figures).map((r) => r.kind)).toEqual(['FIRST_RELEASE', 'RESPONSE', 'ACKNOWLEDGE'])
  })

  it('read the house’s durations', () => {
    expect(milliseconds('PT5H')).toBe(18_000_000)
    expect(milliseconds('PT1H30M')).toBe(5_400_000)
    expect(milliseconds('PT-30M')).toBe(-1_800_000)
    expect(milliseconds('PT0.5S')).toBe(500)
    expect(milliseconds('P2DT3H')).toBe(183_600_000)
    expect(milliseconds(null)).toBeNull()
  })
})
