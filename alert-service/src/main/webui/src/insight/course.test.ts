import { describe, expect, it } from 'vitest'
import type { FigurePoint, Standing } from '../api/analysis'
import { courses } from './course'

const point = (kind: string, value: number, standing: Standing, upper = value): FigurePoint => ({
  postId: `p${value}`, standing,
  figure: {
    kind, state: 'STATED', scope: 'CUMULATIVE', value, lower: value, upper,
    sourceId: 'news', sourceKind: 'NEWS', publishedAt: '2026-11-21T15:00:00Z',
  },
})

describe('the course of figures', () => {
  it('shows what moved or is contested, and not what was said once', () => {
    const course = courses([point('DEAD', 7, 'SUPERSEDED'), point('DEAD', 25, 'AUTHORITATIVE'), point('INJURED', 4, 'AUTHORITATIVE')])
    expect(course.map((c) => c.kind)).toEqual(['dead'])
    expect(course[0]!.points.map((p) => p.value)).toEqual(['7', '25'])
  })

  it('names what is counted as the incident does', () => {
    const course = courses([point('SERIOUSLY_INJURED', 5, 'SUPERSEDED'), point('SERIOUSLY_INJURED', 3, 'AUTHORITATIVE')])
    expect(course.map((c) => c.kind)).toEqual(['seriouslyInjured'])
  })

  it('reads the greatest number of the wire as no bound', () => {
    const [course] = courses([point('TRAPPED', 30, 'SUPERSEDED', 9223372036854775807), point('TRAPPED', 0, 'AUTHORITATIVE')])
    expect(course!.points[0]!.value).toBe('≥30')
  })
})
