/** What alert-service sends: the REST and SSE contract. Times are ISO 8601 with offset. */
export type Severity = 'GENERAL' | 'LARGER' | 'MAJOR' | 'EXTRAORDINARY'
export const SEVERITIES: readonly Severity[] = ['GENERAL', 'LARGER', 'MAJOR', 'EXTRAORDINARY']

export type ClockKind =
  | 'ACKNOWLEDGE' | 'FIRST_RELEASE' | 'PRESS_CONFERENCE' | 'RESPONSE' | 'PRESS_CENTRE'
  | 'REPORT_UP' | 'FOLLOW_UP' | 'SUPPLEMENT' | 'FINAL' | 'CONTINUED_RELEASE'
  | 'INTERPRETATION' | 'REPOST' | 'SERVICE_GUIDE' | 'PROGRESS'
export type ClockState = 'RUNNING' | 'MET' | 'MET_LATE' | 'MISSED' | 'CANCELLED'
export type IncidentState =
  'DETECTED' | 'REPORTED' | 'ACKNOWLEDGED' | 'DISMISSED' | 'CLOSED' | 'MERGED'
export type ReleaseKind =
  'NOTICE' | 'PRESS_CONFERENCE' | 'RUMOUR_REBUTTAL' | 'FOLLOW_UP' | 'REPLY' | 'PRESS_CENTRE'
export const RELEASE_KINDS: readonly ReleaseKind[] =
  ['NOTICE', 'PRESS_CONFERENCE', 'FOLLOW_UP', 'RUMOUR_REBUTTAL', 'REPLY', 'PRESS_CENTRE']
export type DismissalReason =
  'NOT_TRUE' | 'NOT_LOCAL' | 'NO_CASUALTIES' | 'NOT_AN_INCIDENT' | 'DUPLICATE' | 'WRONG_TOPIC'
export const DISMISSAL_REASONS: readonly DismissalReason[] =
  ['NOT_TRUE', 'NOT_LOCAL', 'NO_CASUALTIES', 'NOT_AN_INCIDENT', 'DUPLICATE', 'WRONG_TOPIC']
export const TOPICS = [
  'work-safety', 'disaster', 'food-drug', 'education', 'healthcare', 'housing', 'elderly-care', 'employment', 'ecology',
  'transport', 'public-security', 'market', 'finance', 'welfare', 'governance', 'city-management',
] as const
export type Role = 'monitor' | 'duty-officer' | 'manager' | 'admin'
export type Precision = 'MINUTE' | 'HOUR' | 'DAY' | 'CONFIRMED'
export type SourceKind = 'OFFICIAL' | 'NEWS' | 'HOT_LIST' | 'SOCIAL' | 'HOTLINE' | 'MANUAL'

export interface Clock {
  id: string
  kind: ClockKind
  label: string
  owner: string
  state: ClockState
  provisional: boolean
  bornOverdue: boolean
  verified: boolean
  startedFrom: string
  openedAt: string
  dueAt: string
  dueLatest: string
  stoppedAt?: string | null
  stopsOn: string
  ruleSet: string
  clause: string
  form?: 'TELEPHONE' | 'WRITTEN' | null
  recipient?: string | null
  notes?: { code: string; label: string }[]
}

export interface Figure {
  /** Its code: dead, injured, seriouslyInjured … */
  kind: string
  label: string
  state: 'STATED' | 'ASSERTED_ZERO' | 'NO_REPORT_YET'
  scope: 'CUMULATIVE' | 'INCREMENT' | 'PART_OF'
  value?: number | null
  lower: number
  /** Absent when the words set no bound. */
  upper?: number | null
  asOf?: string | null
  sourceId: string
  sourceKind: SourceKind
  publishedAt: string
  quote?: string | null
}

export interface SeverityView {
  lower: Severity
  upper: Severity
  lowerLabel: string
  upperLabel: string
  standard?: string | null
  rule?: string | null
  confirmed?: Severity | null
  confirmedLabel?: string | null
}

export interface Release {
  id: string
  kind: ReleaseKind
  label: string
  issuer: string
  title: string
  url?: string | null
  publishedAt: string
  recordedAt: string
  principalPresent?: boolean | null
  recordedLate: boolean
  issuerVerified: boolean
  /** The official post that it was taken from. */
  offer?: string | null
  points?: ReleasePoint[]
  snapshot?: ReleaseSnapshot
}

export type PageOutcome = 'FETCHED' | 'NOT_ALLOWED' | 'NOT_REACHABLE' | 'REFUSED' | 'TOO_LARGE' | 'NO_TEXT'

/** Whether its words were kept; the outcome of reading its page, absent when nobody tried. */
export interface ReleaseSnapshot {
  kept: boolean
  outcome?: PageOutcome | null
  label?: string | null
  readAt?: string | null
}

/** What the house read at an address; without text the label says what to do instead. */
export interface ReadPage {
  outcome: PageOutcome
  label: string
  at: string
  text?: string | null
}

/** A point that a release answers: facts, cause, measures, outcome, next step. */
export interface ReleasePoint {
  point: string
  label: string
  words?: string | null
}

/** What an official source published and nobody recorded yet. */
export interface Offer {
  postId: string
  kind?: ReleaseKind | null
  label?: string | null
  /** A press conference still to be held. */
  announced: boolean
  issuer: string
  title?: string | null
  url?: string | null
  publishedAt: string
  points: ReleasePoint[]
}

export interface OccurredAt {
  lower: string
  upper: string
  precision: Precision
  evidence?: string | null
}

export interface Incident {
  id: string
  version: number
  title: string
  headline?: string | null
  kind: 'EMERGENCY' | 'OPINION'
  state: IncidentState
  stateLabel: string
  mark: 'LIVE' | 'DRILL'
  ownership: string
  ownershipLabel: string
  hazard?: string | null
  hazardLabel?: string | null
  mainland: boolean
  topics: { code: string; label: string; score: number }[]
  place: { code?: string | null; name: string }
  occurredAt?: OccurredAt | null
  /** A person fixed when it happened. */
  occurrenceFixed?: boolean
  /** Times that are told and contradict the one that clocks run from. */
  otherTimes?: OccurredAt[]
  detectedAt: string
  reportedAt?: string | null
  firstPublishedAt: string
  firstSeenAt: string
  acknowledgedAt?: string | null
  acknowledgedBy?: string | null
  confirmedAt?: string | null
  severity?: SeverityView | null
  figures: Figure[]
  clocks: Clock[]
  units: string[]
  lead?: string | null
  releases: Release[]
  offers?: Offer[]
  posts: number
  sources: number
  heat: number
  waterfall?: WaterfallStep[]
  handling?: Handling
  /** Units that the tables propose; a person assigns them. */
  proposedUnits?: ProposedUnit[]
}

export interface ProposedUnit {
  unit: string
  lead: boolean
  /** The hazard or topic that it is proposed for, or coordination. */
  because: string
  clause: string
  table: string
  source: string
  /** A person has assigned it. */
  charged: boolean
}

/** One step from occurrence to the press conference; spans are ISO durations and may be negative. */
export interface WaterfallStep {
  step: string
  label: string
  at: string
  sincePrevious?: string | null
  sinceOccurrence?: string | null
}

/** What people did about it. */
export interface Handling {
  intake?: {
    reportedAt: string; reportedBy: string; receivedBy?: string
    casualties?: Record<string, number>; measures?: string | null
  } | null
  reports: Report[]
  duties?: Duty[]
  claims: Claim[]
  merging: string[]
  absorbed: string[]
  mergedInto?: string | null
  closing?: { familiesTold: string; familiesToldLabel: string; promisesTo: string; noFinalReport?: string | null; noRelease?: string | null } | null
  undo?: { at: string; by: string; what: string } | null
  tags?: JudgedTag[]
  appraisal?: { verdict: string; label: string; category?: string | null; categoryLabel?: string | null; at: string; by: string } | null
}

export type PriorityTag = 'MAJOR_POLICY' | 'CREDIBILITY' | 'MORALITY'
export const PRIORITY_TAGS: readonly PriorityTag[] = ['MAJOR_POLICY', 'CREDIBILITY', 'MORALITY']

/** What a person decided about a tag. */
export interface JudgedTag {
  tag: string
  label: string
  confirmed: boolean
  posts: string[]
  by: string
  at: string
}

/** One report upward. */
export interface Report {
  id: string
  kind: string
  label: string
  number: number
  form: string
  formLabel: string
  recipient: string
  sentAt: string
  signedBy?: string | null
  figures?: Record<string, number>
  downwardReason?: string | null
  recordedLate?: boolean
  /** Reports are asked for, but none so made to a recipient so named: it stops no clock. */
  unasked?: boolean
}

/** Something to be published because something was. */
export interface Duty {
  id: string
  kind: string
  label: string
  subject: string
  since: string
  doneAt?: string | null
  url?: string | null
}

export type ClaimState = 'CONTESTED' | 'REBUTTED' | 'VERIFIED_FALSE' | 'PROVED_TRUE'

/** What some say and others contradict. */
export interface Claim {
  id: string
  /** Absent once erased. */
  text?: string | null
  state: ClaimState
  stateLabel: string
  raisedAt?: string
  judgedBy?: string | null
  judgedAt?: string | null
  /** The release that rebutted it; it stays when the claim later proves true. */
  releaseId?: string | null
  /** The release that confirmed a claim that proved true. */
  confirmationId?: string | null
}

export interface TimelineEntry {
  sequence: number
  at: string
  actor: { name: string; role: string }
  type: string
  summary: string
  /** What was noted or claimed. */
  words?: string | null
  change?: unknown
}

export interface House {
  now: string
  replay: boolean
  speed: number
  drill: boolean
  ruleSet: string
  degraded: { part: string; message: string; since?: string | null }[]
  channels: { name: string; real: boolean }[]
}

export interface Alarm {
  id: string
  incidentId: string
  clockId: string
  kind: ClockKind
  label: string
  threshold: string
  dueAt: string
  firedAt: string
  late: boolean
  title: string
  mark: 'LIVE' | 'DRILL'
}

export interface Session {
  name: string
  role: Role
  roleLabel: string
  /** Whose incidents the account sees. */
  scopeLabel?: string
  expiresAt: string
}

export interface CommandAnswer {
  commandId: string
  outcome: 'PENDING' | 'DONE' | 'REJECTED'
  incident?: Incident
  rejection?: { code: string; message: string } | null
}
