import { describe, expect, it } from 'vitest'
import { iso } from './format'
import { parseTime } from './timeInput'

const now = Date.parse('2026-11-21T18:20:00+08:00')
const read = (typed: string, at = now) => {
  const ms = parseTime(typed, at)
  return ms === null ? null : iso(ms).slice(0, 16)
}

describe('typing a time', () => {
  it.each([
    ['14:05', '2026-11-21T14:05'],
    ['1405', '2026-11-21T14:05'],
    ['１４：０５', '2026-11-21T14:05'],
    ['14时05分', '2026-11-21T14:05'],
    ['14时', '2026-11-21T14:00'],
    ['昨天 23:10', '2026-11-20T23:10'],
    ['20日 9:30', '2026-11-20T09:30'],
    ['11-20 09:30', '2026-11-20T09:30'],
    ['11月20日9时30分', '2026-11-20T09:30'],
    ['2024-07-17 18:11', '2024-07-17T18:11'],
    ['2024年7月17日 18:11', '2024-07-17T18:11'],
  ])('%s is %s', (typed, expected) => expect(read(typed)).toBe(expected))

  it('means yesterday for a bare time that lies ahead', () => {
    expect(read('23:50', Date.parse('2026-11-22T00:10:00+08:00'))).toBe('2026-11-21T23:50')
    expect(read('18:22')).toBe('2026-11-21T18:22')
  })

  it('means last year for December typed in January', () => {
    expect(read('12-31 23:10', Date.parse('2027-01-01T00:30:00+08:00'))).toBe('2026-12-31T23:10')
  })

  it.each(['', '刚才', '25:00', '14:61', '2-30 10:00', '昨天'])('does not guess at “%s”', (typed) =>
    expect(parseTime(typed, now)).toBeNull())
})
