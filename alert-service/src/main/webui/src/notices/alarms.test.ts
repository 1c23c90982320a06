import { beforeEach, describe, expect, it } from 'vitest'
import type { Alarm } from '../api/types'
import { clock, incident } from '../../dev/fixtures'
import { dismiss, expire, ring, settle, useAlarms } from './alarms'

let id = 0
const alarm = (incidentId: string, threshold: string): Alarm => ({
  id: `alarm-${id++}`, incidentId, clockId: 'c', kind: 'FIRST_RELEASE', label: '首次发布', threshold,
  dueAt: '', firedAt: '', late: false, title: '云汀市滨江区火灾', mark: 'LIVE',
})
const { folds } = useAlarms()
beforeEach(() => folds.value.forEach((f) => dismiss(f.incidentId)))

describe('reminders', () => {
  it('fold by incident, the newest leading', () => {
    ring(alarm('a', '50%'), 0)
    ring(alarm('b', '50%'), 0)
    ring(alarm('a', '75%'), 0)
    expect(folds.value.map((f) => [f.incidentId, f.latest.threshold, f.count]))
      .toEqual([['a', '75%', 2], ['b', '50%', 1]])
  })

  it('ring once, however often the stream repeats them', () => {
    const same = alarm('a', '90%')
    expect(ring(same, 0)).toBe(true)
    expect(ring(same, 1)).toBe(false)
    expect(folds.value[0]!.count).toBe(1)
  })

  it('go when their clock is stopped, and not before', () => {
    ring(alarm('a', '100%'), 0)
    const running = clock({ id: 'c', startedFrom: 0, hours: 5 })
    settle(incident({ id: 'a', clocks: [{ ...running, state: 'MISSED' }] }))
    expect(folds.value).toHaveLength(1)
    settle(incident({ id: 'a', clocks: [{ ...running, state: 'MET' }] }))
    expect(folds.value).toHaveLength(0)
  })

  it('go by themselves, unless the time is nearly or wholly used', () => {
    ring(alarm('a', '50%'), 0)
    ring(alarm('b', '100%'), 0)
    expire(19_999)
    expect(folds.value).toHaveLength(2)
    expire(20_000)
    expect(folds.value.map((f) => f.incidentId)).toEqual(['b'])
  })
})
