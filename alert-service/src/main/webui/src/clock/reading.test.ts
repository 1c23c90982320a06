import { describe, expect, it } from 'vitest'
import { houseTimeAt } from '../time/houseTime'
import { clock } from '../../dev/fixtures'
import { inOrder, nextClock, read } from './reading'

const HOUR = 3_600_000
const start = Date.parse('2026-11-21T14:05:00+08:00')
const five = clock({ startedFrom: start, hours: 5 })

describe('reading a clock', () => {
  it('counts down to due', () => {
    const at = read(five, start + HOUR)
    expect(at).toMatchObject({ phase: 'running', tone: 'calm', span: 4 * HOUR, used: 0.2 })
  })

  it('turns amber at 75 % and red at 90 %, not before', () => {
    expect(read(five, start + 3.75 * HOUR - 1).tone).toBe('calm')
    expect(read(five, start + 3.75 * HOUR).tone).toBe('amber')
    expect(read(five, start + 4.5 * HOUR - 1).tone).toBe('amber')
    expect(read(five, start + 4.5 * HOUR).tone).toBe('red')
  })

  it('counts up once due and never disappears', () => {
    expect(read(five, start + 5 * HOUR)).toMatchObject({ phase: 'overdue', span: 0 })
    const at = read(five, start + 29 * HOUR)
    expect(at).toMatchObject({ phase: 'overdue', tone: 'red', span: 24 * HOUR })
  })

  it('says that a vague occurrence is not yet judged a miss', () => {
    const vague = clock({ startedFrom: start, hours: 5, latestHours: 6 })
    expect(read(vague, start + 5.5 * HOUR)).toMatchObject({ phase: 'overdue', judging: true })
    expect(read({ ...vague, state: 'MISSED' }, start + 6 * HOUR).judging).toBe(false)
  })

  it('is violet when found too late, until it is met', () => {
    const late = { ...five, bornOverdue: true }
    expect(read(late, start + 6 * HOUR).tone).toBe('violet')
    const met = { ...late, state: 'MET' as const, stoppedAt: new Date(start + HOUR).toISOString() }
    expect(read(met, start + 7 * HOUR)).toMatchObject({ tone: 'green', span: HOUR })
  })

  it('stands still once stopped', () => {
    const stoppedAt = new Date(start + 5 * HOUR + 12 * 60_000).toISOString()
    const late = { ...five, state: 'MET_LATE' as const, stoppedAt }
    expect(read(late, start + 9 * HOUR)).toEqual(read(late, start + 90 * HOUR))
    expect(read(late, start + 9 * HOUR).span).toBe(12 * 60_000)
  })

  it('follows a replay at its speed, and is right after sleep', () => {
    const sample = { house: start, wall: 0, speed: 60 }
    expect(read(five, houseTimeAt(sample, 60_000)).span).toBe(4 * HOUR)
    expect(read(five, houseTimeAt(sample, 6 * 60_000))).toMatchObject({ phase: 'overdue', span: HOUR })
  })
})

describe('choosing the next clock', () => {
  const conference = clock({ id: 'c', kind: 'PRESS_CONFERENCE', startedFrom: start, hours: 24 })
  it('is the open one that is due first', () => {
    expect(nextClock([conference, five])?.id).toBe(five.id)
    expect(nextClock([conference, { ...five, state: 'MET' }])?.id).toBe('c')
    expect(nextClock([{ ...five, state: 'MISSED' }, conference])?.id).toBe(five.id)
    expect(nextClock([{ ...five, state: 'CANCELLED' }])).toBeNull()
  })

  it('lists open clocks before stopped ones', () => {
    const stopped = { ...five, id: 's', state: 'MET' as const, stoppedAt: five.startedFrom }
    expect(inOrder([stopped, conference, five]).map((c) => c.id)).toEqual([five.id, 'c', 's'])
  })
})
