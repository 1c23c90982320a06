import type { SeenClaim } from '../api/analysis'
import type { Claim, Release, TimelineEntry } from '../api/types'

/** One judgement of a claim: what was found, by whom, when. */
export interface Judgement {
  at: string
  state: string
  by: string | null
}

/** The judgements of a claim before its latest, oldest first: what was said of it stays beside it. */
export function earlier(claim: Claim, entries: readonly TimelineEntry[]): Judgement[] {
  return entries
    .filter((e) => e.type === 'ClaimJudged' && judged(e).id === claim.id)
    .sort((a, b) => a.sequence - b.sequence)
    .slice(0, -1)
    .map((e) => ({ at: e.at, state: judged(e).state, by: judged(e).judgedBy ?? null }))
}

const judged = (e: TimelineEntry) => (e.change as { claim: Pick<Claim, 'id' | 'state' | 'judgedBy'> }).claim

export interface Citation {
  role: 'release' | 'confirmation'
  release: Release
}

/** The releases that a claim cites: the one that rebutted it first, beside it what confirmed it later. */
export function citations(claim: Claim, releases: readonly Release[]): Citation[] {
  const ids = { release: claim.releaseId, confirmation: claim.confirmationId }
  return (['release', 'confirmation'] as const).flatMap((role) => {
    const release = releases.find((r) => r.id === ids[role])
    return release ? [{ role, release }] : []
  })
}

/** What was seen and nobody has recorded in these words. */
export function unrecorded(seen: readonly SeenClaim[], recorded: readonly Claim[]): SeenClaim[] {
  const known = recorded.map((c) => plain(c.text ?? '')).filter(Boolean)
  return seen.filter((s) => {
    const words = plain(s.words)
    return !known.some((k) => k.includes(words) || words.includes(k))
  })
}

/** What several groups' posts say, each words once: with all that speaks for and against them. */
export function together(groups: readonly (readonly SeenClaim[])[]): SeenClaim[] {
  const all = new Map<string, SeenClaim>()
  for (const claim of groups.flat()) {
    const known = all.get(claim.words)
    all.set(claim.words, known
      ? { ...known, postIds: [...new Set([...known.postIds, ...claim.postIds])], rebuttals: [...known.rebuttals, ...claim.rebuttals] }
      : claim)
  }
  return [...all.values()]
}

const plain = (text: string) => text.replace(/[\p{P}\p{S}\p{Z}\s]/gu, '')
