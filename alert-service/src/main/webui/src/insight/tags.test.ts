import { describe, expect, it } from 'vitest'
import { shownTags } from './tags'

const evidence = (postId: string, quote: string) => ({ postId, span: { quote } })
const proposed = [{ tag: 'CREDIBILITY', label: '影响公信力', evidence: [evidence('p1', '瞒报'), evidence('p2', '瞒报')] }]
const judged = { tag: 'CREDIBILITY', label: '影响公信力', confirmed: true, posts: ['p1'], by: '值班员', at: '2026-11-21T15:00:00+08:00' }

describe('priority tags', () => {
  it('show each word once, and every post', () => {
    expect(shownTags(proposed, [])).toMatchObject([{ words: ['瞒报'], posts: ['p1', 'p2'], judged: null }])
  })

  it('keep what a person decided when nothing proposes it any more', () => {
    expect(shownTags([], [judged])).toMatchObject([{ tag: 'CREDIBILITY', words: [], judged: { confirmed: true } }])
    expect(shownTags(proposed, [judged])).toHaveLength(1)
  })
})
