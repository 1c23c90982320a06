import { describe, expect, it } from 'vitest'
import { clock, incident } from '../../dev/fixtures'
import { trackOf } from './track'

const HOUR = 3_600_000
const start = Date.parse('2026-11-21T14:00:00+08:00')
const iso = (hours: number) => new Date(start + hours * HOUR).toISOString()
const five = clock({ startedFrom: start, hours: 5 })

describe('the track', () => {
  it('runs from start to due with the alarms that rang', () => {
    const track = trackOf(five, null, start + 4 * HOUR)
    expect(track.used).toBe(80)
    expect(track.due).toBe(100)
    expect(track.alarms.map((a) => a.reached)).toEqual([true, true, false])
  })

  it('keeps the overrun in proportion', () => {
    const track = trackOf(five, null, start + 10 * HOUR)
    expect(track).toMatchObject({ used: 100, due: 50 })
  })

  it('carries what happened on the way, and nothing from outside', () => {
    const seen = incident({ firstSeenAt: iso(1), acknowledgedAt: iso(1.5), confirmedAt: iso(-1) })
    const track = trackOf(five, seen, start + 2 * HOUR)
    expect(track.marks.map((m) => [m.kind, m.where])).toEqual([['seen', 20], ['acknowledged', 30]])
  })

  it('ends where the clock was stopped', () => {
    const met = { ...five, state: 'MET' as const, stoppedAt: iso(3) }
    const track = trackOf(met, null, start + 40 * HOUR)
    expect(track).toMatchObject({ used: 60, due: 100 })
    expect(track.marks.map((m) => m.kind)).toEqual(['stopped'])
  })
})
