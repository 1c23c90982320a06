import { describe, expect, it } from 'vitest'
import { publishedMoment, sentMoment, typedMinute } from './published'

const at = (time: string) => Date.parse(`2026-11-21T${time}+08:00`)
const offered = '2026-11-21T07:00:45.120Z'
const now = at('15:20:00')
const sent = (typed: string, offer?: string, occurred = 0) => sentMoment(publishedMoment(typed, offer, now)!, offer, occurred, now)

describe('when a release was published', () => {
  it('is the offered moment to the second as long as nobody changed it', () => {
    expect(typedMinute(offered)).toBe('2026-11-21 15:00')
    expect(publishedMoment(typedMinute(offered), offered, now)).toBeGreaterThan(at('15:00:20'))
    expect(sent(typedMinute(offered), offered)).toBe(offered)
  })

  it('is what the officer typed instead', () => {
    expect(sent('15:01', offered)).toBe('2026-11-21T15:01:00+08:00')
    expect(sent('15:00')).toBe('2026-11-21T15:00:00+08:00')
    expect(publishedMoment('soon', offered, now)).toBeNull()
  })

  it('does not come before the occurrence, nor after now', () => {
    expect(sent('15:00', undefined, at('15:00:30'))).toBe('2026-11-21T15:00:30+08:00')
    expect(sentMoment(at('15:21:00'), undefined, 0, now)).toBe('2026-11-21T15:20:00+08:00')
  })
})
