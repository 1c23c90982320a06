import type { GroupEffects, Stretch } from '../api/analysis'
import type { Release, ReleaseKind } from '../api/types'

/** A release with the hours around it. */
export interface Compared {
  key: string
  publishedAt: string
  kind?: ReleaseKind | null
  issuer: string
  title: string
  before: Stretch
  after: Stretch
  complete: boolean
}

/**
 * Releases among the posts, and those that people recorded, the newest first. What was recorded from a post that is
 * compared already is not compared twice.
 */
export function compared(effects: GroupEffects, recorded: readonly Release[]): Compared[] {
  const seen: Compared[] = effects.releases.map(({ release, before, after, complete }) => ({
    key: release.postId, publishedAt: release.publishedAt, kind: release.kind, issuer: release.issuer, title: release.title, before, after, complete,
  }))
  const known = (r: Release) => effects.releases.some(({ release }) => release.postId === r.offer || (!!r.url && release.url === r.url))
  const added = recorded.filter((r) => !known(r)).flatMap((r): Compared[] => {
    const moment = effects.moments?.find((m) => Date.parse(m.at) === Date.parse(r.publishedAt))
    if (!moment) return []
    const { before, after, complete } = moment
    return [{ key: r.id, publishedAt: r.publishedAt, kind: r.kind, issuer: r.issuer, title: r.title, before, after, complete }]
  })
  return [...seen, ...added].sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || a.key.localeCompare(b.key))
}
