import { describe, expect, it } from 'vitest'
import { lifeOf } from './life'

const life = (hours: [string, number][]) => ({
  groupId: 'g1', stage: 'PEAK', label: '高峰期', tags: [],
  hours: hours.map(([from, posts]) => ({ from: `2026-11-21T${from}:00:00Z`, posts, heat: 0 })),
})

describe('the life of an incident', () => {
  it('fills the quiet hours between', () => {
    const shown = lifeOf(life([['02', 3], ['05', 9]]), [])
    expect(shown).toMatchObject({ total: 12, most: 9 })
    expect(shown!.posts.slice(-4)).toEqual([3, 0, 0, 9])
    expect(shown!.posts).toHaveLength(12)
  })

  it('marks releases where they fall, and none from outside', () => {
    const at = ['2026-11-21T03:30:00Z', '2026-11-20T03:30:00Z']
    expect(lifeOf(life([['02', 3], ['05', 9]]), at)?.marks).toEqual([9.5])
  })

  it('is nothing when nothing was counted', () => {
    expect(lifeOf(life([]), [])).toBeNull()
  })
})
