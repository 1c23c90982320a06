import type { Tag } from '../api/analysis'
import type { JudgedTag } from '../api/types'

export interface ShownTag {
  tag: string
  label: string
  /** The words that speak for it, each once. */
  words: string[]
  posts: string[]
  judged: JudgedTag | null
}

/** Proposed tags with what a person decided about each; a judged one stays without its proposal. */
export function shownTags(proposed: readonly Tag[], judged: readonly JudgedTag[]): ShownTag[] {
  const codes = [...new Set([...judged.map((j) => j.tag), ...proposed.map((p) => p.tag)])]
  return codes.map((tag) => {
    const proposal = proposed.find((p) => p.tag === tag)
    const decision = judged.find((j) => j.tag === tag) ?? null
    const evidence = proposal?.evidence ?? []
    return {
      tag,
      label: decision?.label ?? proposal?.label ?? tag,
      words: [...new Set(evidence.map((e) => e.span.quote))],
      posts: [...new Set(evidence.map((e) => e.postId))],
      judged: decision,
    }
  })
}
