import { describe, expect, it } from 'vitest'
import { absolute, dateTime, duration, durationParts, iso, shortTime, tidy } from './format'

const at = Date.parse('2026-11-21T14:05:09+08:00')
const plain = (s: string) => s.replaceAll('\u2009', '_')

describe('durations', () => {
  it('reads 3 小时 42 分 with thin spaces', () => {
    expect(plain(duration((3 * 60 + 42) * 60_000 + 59_000))).toBe('3_小时_42_分')
    expect(duration((3 * 60 + 42) * 60_000, 'en')).toBe('3 h 42 min')
  })

  it('never claims more time than there is', () => {
    expect(plain(duration(59_999))).toBe('不到_1_分')
    expect(plain(duration(119_999))).toBe('1_分')
  })

  it('keeps hours beyond a day, as the rules count them', () => {
    expect(plain(duration(47 * 3_600_000))).toBe('47_小时')
  })

  it('keeps its width while the seconds run', () => {
    const numbers = (ms: number) => durationParts(ms, 'zh', true).map((p) => p.number)
    expect(numbers(3_600_000 + 5_000)).toEqual(['1', '00', '05'])
    expect(numbers(9 * 60_000 + 8_000)).toEqual(['9', '08'])
    expect(numbers(7_000)).toEqual(['7'])
  })
})

describe('times', () => {
  it('are Beijing time in every browser', () => {
    expect(dateTime(at, at)).toBe('11月21日 14:05')
    expect(dateTime(at, at, 'en')).toBe('21 Nov 14:05')
    expect(absolute(at)).toBe('2026-11-21 14:05:09 +08:00')
    expect(iso(at)).toBe('2026-11-21T14:05:09+08:00')
  })

  it('name the day and the year only when they differ', () => {
    expect(shortTime(at, at + 3_600_000)).toBe('14:05')
    expect(shortTime(at, at + 12 * 3_600_000)).toBe('11月21日 14:05')
    expect(shortTime(at, at + 365 * 86_400_000)).toBe('2026年11月21日 14:05')
  })
})

describe('Chinese typography', () => {
  it('puts thin spaces between Han and digits', () => {
    expect(plain(tidy('遇难 14 人'))).toBe('遇难_14_人')
    expect(plain(tidy('已超12分'))).toBe('已超_12_分')
  })

  it('leaves dates and document numbers closed', () => {
    expect(plain(tidy('11月21日'))).toBe('11月21日')
    expect(plain(tidy('2016年8月'))).toBe('2016年8月')
    expect(plain(tidy('今晨8时许，17时17分相撞，3人受伤'))).toBe('今晨_8时许，17时17分相撞，3_人受伤')
    expect(plain(tidy('第3号通报'))).toBe('第3号通报')
  })
})
