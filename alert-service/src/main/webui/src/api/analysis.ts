import type { ClockKind, ClockState, Figure, ReleaseKind } from './types'

/** What the analysis tells of groups and heat, read through alert-service. Times in UTC. */
export interface IncidentExplanation {
  groupId: string
  /** The groups that merged incidents brought. */
  parts?: { groupId: string; title?: string | null }[]
  ruleSets: string[]
  clocks: ClockReason[]
}

/** Why a clock runs, was moved or stopped. */
export interface ClockReason {
  at: string
  clockId: string
  kind?: ClockKind | null
  state: ClockState
  clause?: string | null
  startedFrom?: string | null
  reason?: string | null
}

export interface GroupExplanation {
  groupId: string
  rules: string[]
  headline: string
  posts: number
  repeats: number
  members: Member[]
  reasons: JoinReason[]
  terms: string[]
  trajectory: FigurePoint[]
}

/** A post of the group, as far as its words are kept. */
export interface Member {
  postId: string
  words: string
  sourceId: string
  publishedAt: string
  repeats?: string[]
}

export interface JoinReason {
  postId: string
  outcome: 'OPENED' | 'JOINED' | 'FOLDED' | 'CORRECTED'
  /** In nats; of a fold a similarity. */
  parts?: { name: string; value: number }[]
  needed: number
  terms?: string[]
  parted?: string | null
  rules: string
  at: string
}

export type Standing = 'AUTHORITATIVE' | 'SUPERSEDED' | 'AGREEING' | 'CONFLICTING' | 'BORNE_OUT' | 'SET_ASIDE'

/** One claim in the course of the figures; without its quote. */
export interface FigurePoint {
  figure: Omit<Figure, 'label'>
  postId: string
  standing: Standing
  /** Why it is worth that; of a lower number, what explains the fall. */
  because?: string | null
}

export interface GroupEffects {
  posts: number
  /** Posts whose words are kept: everything here speaks of those only. */
  kept: number
  hours: number
  releases: ReleaseEffect[]
  /** Around when what people recorded was published. */
  moments?: MomentEffect[]
  claims: SeenClaim[]
}

export interface MomentEffect {
  at: string
  before: Stretch
  after: Stretch
  complete: boolean
}

export interface ReleaseEffect {
  release: { postId: string; issuer: string; title: string; url?: string | null; publishedAt: string; kind?: ReleaseKind | null }
  before: Stretch
  after: Stretch
  /** Whether all of the hours after it are over. */
  complete: boolean
}

export interface Stretch {
  posts: number
  /** Posts and repeats by the hour, also of what is kept no longer. */
  counted?: number | null
  repeats: number
  heat: number
  unmeasured: number
  hourlyHeat: number[]
  questioning: number
  questioningShare?: number | null
}

/** Hearsay that others contradict, as it was seen; nobody has recorded or verified it. */
export interface SeenClaim {
  words: string
  postIds: string[]
  rebuttals: { postId: string; words: string; unit?: string | null; official: boolean; at: string }[]
}

/** A tag that words propose. */
export interface Tag {
  tag: string
  label: string
  evidence: { postId: string; span: { quote: string } }[]
}

export interface Life {
  groupId: string
  stage: string
  label: string
  hours: { from: string; posts: number; heat: number }[]
  tags: Tag[]
}

export interface HeatTopics {
  /** Beginning of the newest hour that was read. */
  hour: string
  items: TopicNow[]
}

/** A topic in a region: two digits of the province, 00 for the country. */
export interface TopicNow {
  topic: string
  label: string
  place: string
  placeLabel: string
  newest: HeatHour
  /** Of the last 24 hours, oldest first. */
  weights: number[]
}

export interface HeatHour {
  from: string
  posts: number
  sources: number
  weight: number
  /** What such an hour usually brings; absent until enough days were seen. */
  expected?: number | null
  threshold?: number | null
  closed: boolean
  surgeId?: string | null
}

export interface Tray {
  items: {
    title: string; postId: string; posts: number; sources: number; heat: number
    firstSeenAt: string; lastSeenAt: string; tags: Tag[]
  }[]
}
