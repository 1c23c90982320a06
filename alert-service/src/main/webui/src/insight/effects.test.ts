import { describe, expect, it } from 'vitest'
import type { GroupEffects, Stretch } from '../api/analysis'
import type { Release } from '../api/types'
import { compared } from './effects'

const stretch = (heat: number) => ({ posts: 1, repeats: 0, heat, unmeasured: 0, hourlyHeat: [heat], questioning: 0 }) as Stretch
const around = (heat: number) => ({ before: stretch(heat), after: stretch(1), complete: true })
const recorded = (id: string, at: string, given: Partial<Release> = {}) =>
  ({ id, kind: 'NOTICE', issuer: '云汀市应急管理局', title: '通报', publishedAt: `2026-11-21T${at}+08:00`, ...given }) as Release
const effects: GroupEffects = {
  posts: 9, kept: 9, hours: 6, claims: [],
  releases: [{ release: { postId: 'p1', issuer: '云汀发布', title: '情况通报', url: 'https://yunting.example/1', publishedAt: '2026-11-21T06:00:00Z' }, ...around(10) }],
  moments: [{ at: '2026-11-21T06:00:00Z', ...around(10) }, { at: '2026-11-21T07:30:00Z', ...around(30) }],
}

describe('what releases changed', () => {
  it('counts those that people recorded, newest first', () => {
    const shown = compared(effects, [recorded('r2', '15:30:00')])
    expect(shown.map((c) => [c.key, c.before.heat])).toEqual([['r2', 30], ['p1', 10]])
  })

  it('compares a release once when it was taken from a post of the group', () => {
    const both = [recorded('r1', '14:00:00', { offer: 'p1' }), recorded('r3', '15:30:00', { url: 'https://yunting.example/1' })]
    expect(compared(effects, both).map((c) => c.key)).toEqual(['p1'])
  })

  it('leaves out what was not measured', () => {
    expect(compared({ ...effects, moments: undefined }, [recorded('r2', '15:30:00')]).map((c) => c.key)).toEqual(['p1'])
  })
})
