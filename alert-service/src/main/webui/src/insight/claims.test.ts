import { describe, expect, it } from 'vitest'
import type { Claim, Release, TimelineEntry } from '../api/types'
import { citations, earlier, together, unrecorded } from './claims'

const claim = (given: Partial<Claim> = {}): Claim =>
  ({ id: 'm1', text: '网传商场有上百人被困', state: 'PROVED_TRUE', stateLabel: '后证实', ...given })
const judged = (sequence: number, state: string, judgedBy: string, id = 'm1'): TimelineEntry => ({
  sequence, at: '2026-11-21T15:00:00+08:00', actor: { name: '值班员', role: 'duty-officer' },
  type: 'ClaimJudged', summary: '', change: { claim: { id, state, judgedBy } },
})
const seen = (words: string) => ({ words, postIds: ['p1'], rebuttals: [] })

describe('contested claims', () => {
  it('keep their rebuttal beside them when they later prove true', () => {
    const history = [judged(9, 'PROVED_TRUE', '事故调查组'), judged(4, 'REBUTTED', '云汀市应急管理局'), judged(5, 'REBUTTED', '他处', 'm2')]
    expect(earlier(claim(), history)).toEqual([
      { at: '2026-11-21T15:00:00+08:00', state: 'REBUTTED', by: '云汀市应急管理局' },
    ])
  })

  it('name the release that confirmed them beside the one that rebutted them', () => {
    const releases = [{ id: 'r1' }, { id: 'r2' }] as Release[]
    const cited = (given: Partial<Claim>) => citations(claim(given), releases).map((c) => [c.role, c.release.id])
    expect(cited({ releaseId: 'r1', confirmationId: 'r2' })).toEqual([['release', 'r1'], ['confirmation', 'r2']])
    expect(cited({ confirmationId: 'r2' })).toEqual([['confirmation', 'r2']])
    expect(cited({ releaseId: 'withdrawn' })).toEqual([])
  })

  it('have nothing earlier when they were judged once', () => {
    expect(earlier(claim(), [judged(4, 'REBUTTED', '云汀市应急管理局')])).toEqual([])
  })

  it('are seen once although the posts of two groups say so', () => {
    const there = { ...seen('网传停水'), postIds: ['p1', 'p7'] }
    expect(together([[seen('网传停水')], [there, seen('网传断路')]]).map((s) => [s.words, s.postIds.length])).toEqual([['网传停水', 2], ['网传断路', 1]])
  })

  it('are offered for recording only when nobody recorded them', () => {
    const both = [seen('网传：商场有上百人被困！'), seen('网传山阳区停水三天')]
    expect(unrecorded(both, [claim()]).map((s) => s.words)).toEqual(['网传山阳区停水三天'])
    expect(unrecorded(both, [claim({ text: null })])).toHaveLength(2)
  })
})
