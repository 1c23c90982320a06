import { describe, expect, it } from 'vitest'
import type { HeatHour, TopicNow } from '../api/analysis'
import { level, matrix, surges, surgesOn, times } from './matrix'

const hour = '2026-11-21T06:00:00Z'
const cell = (topic: string, place: string, newest: Partial<HeatHour> = {}): TopicNow => ({
  topic, label: topic, place, placeLabel: place === '00' ? '全国' : '云澜省', weights: [1, newest.weight ?? 2],
  newest: { from: hour, posts: 2, sources: 2, weight: 2, closed: false, ...newest },
})

describe('heat by topic and region', () => {
  it('is read against what is usual', () => {
    expect(level(cell('education', '99', { expected: 2, threshold: 9 }), hour)).toBe('usual')
    expect(level(cell('education', '99', { weight: 4, expected: 2, threshold: 9 }), hour)).toBe('above')
    expect(level(cell('education', '99', { weight: 9, expected: 2, threshold: 9 }), hour)).toBe('high')
    expect(level(cell('education', '99', { weight: 9, surgeId: 'g1' }), hour)).toBe('surge')
  })

  it('says nothing above the usual without a baseline', () => {
    const fresh = cell('education', '99', { weight: 400 })
    expect(level(fresh, hour)).toBe('usual')
    expect(times(fresh)).toBeNull()
  })

  it('says nothing of an hour that is over', () => {
    expect(level(cell('education', '99', { from: '2026-11-21T02:00:00Z', surgeId: 'g1' }), hour)).toBe('none')
    expect(level(null, hour)).toBe('none')
  })

  it('keeps a surge at the start of an hour that has brought nothing yet', () => {
    const ago = (from: string, given: Partial<HeatHour> = {}) => cell('education', '99', { from, weight: 40, expected: 2, ...given })
    const going = ago('2026-11-21T05:00:00Z', { surgeId: 'g1' })
    expect(level(going, hour)).toBe('surge')
    expect(surgesOn(going, hour)).toBe(true)
    expect(level(ago('2026-11-21T04:00:00Z', { surgeId: 'g1' }), hour)).toBe('surge')
    expect(level(ago('2026-11-21T03:00:00Z', { surgeId: 'g1' }), hour)).toBe('none')
    expect(level(ago('2026-11-21T05:00:00Z', { threshold: 9 }), hour)).toBe('none')
    expect(surges({ hour, items: [going, cell('market', '99')] })).toEqual([going])
    expect(surgesOn(cell('education', '99', { surgeId: 'g1' }), hour)).toBe(false)
  })

  it('puts the country first and then the busiest region', () => {
    const items = [cell('education', '98'), cell('education', '99', { weight: 20 }), cell('housing', '00', { weight: 1 })]
    const m = matrix({ hour, items })
    expect(m.places.map((p) => p.code)).toEqual(['00', '99', '98'])
    expect(m.cell('housing', '99')).toBeNull()
  })

  it('lists surges by how far they stand above their usual', () => {
    const items = [
      cell('education', '00', { surgeId: 'g0', weight: 90, expected: 1 }), cell('education', '98', { surgeId: 'g1', weight: 9, expected: 3 }),
      cell('housing', '99', { surgeId: 'g2', weight: 9, expected: 1 }), cell('market', '99'),
    ]
    expect(surges({ hour, items }).map((c) => c.newest.surgeId)).toEqual(['g2', 'g1', 'g0'])
  })
})
