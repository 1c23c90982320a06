/** Who was in time, as managers see it. A rate is absent where nothing was judged. */
export interface Timeliness {
  since: string
  until: string
  scope: string
  /** False when the oldest incidents of the period are not held any more. */
  whole: boolean
  live: TimelinessFigures
  drill: TimelinessFigures
}

export interface TimelinessFigures {
  incidents: number
  rows: TimelinessRow[]
  /** Where the hours went, in medians; spans are ISO durations and may be negative. */
  stages: { step: string; label: string; incidents: number; sincePrevious?: string | null; sinceOccurrence?: string | null }[]
  failed: FailedDeadline[]
  alarms: WeekOfAlarms[]
}

export interface TimelinessRow {
  by: 'KIND' | 'UNIT' | 'GRADE' | 'TOPIC'
  kind: string
  kindLabel: string
  code: string
  label: string
  onTime: number
  late: number
  missed: number
  /** Of the missed, those that nobody has confirmed. */
  unverified: number
  judged: number
  rate?: number | null
  running: number
  provisional: number
  cancelled: number
  closedAway: number
  /** ISO durations. */
  median?: string | null
  ninetieth?: string | null
}

export interface FailedDeadline {
  incidentId: string
  title: string
  kind: string
  kindLabel: string
  owner: string
  state: 'MET_LATE' | 'MISSED'
  verified: boolean
  startedFrom: string
  dueLatest: string
  doneAt?: string | null
}

export interface WeekOfAlarms {
  monday: string
  /** `found`, or the standard of the grade. */
  rule: string
  told: number
  right: number
  wrong: number
  open: number
  share?: number | null
}
