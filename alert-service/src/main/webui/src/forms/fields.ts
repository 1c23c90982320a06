import { SEVERITIES } from '../api/types'
import { iso } from '../words/format'
import { parseTime } from '../words/timeInput'

/** What is typed, by the field's name. A dot makes an object: `place.code` is sent as place {code}. */
export type Values = Record<string, string>

export interface Field {
  name: string
  kind: 'text' | 'lines' | 'time' | 'choice' | 'select' | 'count'
  needed?: boolean | ((values: Values) => boolean)
  max?: number
  /** Asked and sent only then. */
  only?: (values: Values) => boolean
  choices?: readonly string[]
  /** Taken to name the path, and not sent. */
  unsent?: boolean
}

const needed = true
/** 性质, in the order of how often a duty room hears of it within its kind. */
export const HAZARDS = [
  'FIRE', 'EXPLOSION', 'COLLAPSE', 'ROAD_TRAFFIC', 'CHEMICAL', 'MINE', 'POISONING', 'DROWNING', 'STAMPEDE', 'SPECIAL_EQUIPMENT', 'RAIL', 'WATERWAY',
  'AVIATION', 'POLLUTION', 'OTHER_ACCIDENT', 'FLOOD', 'LANDSLIDE', 'STORM', 'TYPHOON', 'EARTHQUAKE', 'FOREST_FIRE', 'SNOW', 'DROUGHT', 'OTHER_DISASTER',
  'FOOD_POISONING', 'EPIDEMIC', 'ATTACK', 'MASS_INCIDENT',
] as const
export const VERDICTS = ['ANSWER', 'WATCH', 'UNCHANGED'] as const
/** Why it has to be answered (国办发〔2016〕61号, five categories). */
export const ANSWER_REASONS = ['POLICY', 'PUBLIC_INTEREST', 'MORALITY', 'EMERGENCY', 'SUPERIOR'] as const
export const REPORT_KINDS = ['FIRST', 'FOLLOW_UP', 'SUPPLEMENT', 'FINAL'] as const
export const DUTY_KINDS = ['INTERPRETATION', 'REPOST', 'SERVICE_GUIDE', 'INVESTIGATION_REPORT'] as const
const figures = (parent: string, kinds: readonly string[]): Field[] =>
  kinds.map((kind) => ({ name: `${parent}.${kind}`, kind: 'count' }))

/** The fields of each form, in the order in which an officer on the telephone is told them. */
export const FIELDS = {
  intake: [
    { name: 'reportedAt', kind: 'time', needed },
    { name: 'reportedBy', kind: 'text', needed, max: 100 },
    { name: 'occurredAt', kind: 'time' },
    { name: 'place.name', kind: 'text', max: 100, needed: (v) => !!v['place.code'] },
    { name: 'place.code', kind: 'text', max: 9, needed: (v) => !!v['place.name'] },
    { name: 'nature', kind: 'select', choices: HAZARDS },
    ...figures('casualties', ['dead', 'missing', 'trapped', 'seriouslyInjured', 'injured']),
    { name: 'severity', kind: 'choice', choices: SEVERITIES },
    { name: 'measures', kind: 'lines', max: 1000 },
    { name: 'title', kind: 'text', max: 100 },
  ],
  appraisal: [
    { name: 'verdict', kind: 'choice', needed, choices: VERDICTS },
    { name: 'category', kind: 'select', choices: ANSWER_REASONS, only: (v) => v.verdict === 'ANSWER' },
    { name: 'reason', kind: 'lines', needed: (v) => v.verdict === 'WATCH', max: 1000 },
  ],
  proposal: [
    { name: 'severity', kind: 'choice', needed, choices: SEVERITIES },
    { name: 'reason', kind: 'lines', max: 1000 },
  ],
  reports: [
    { name: 'kind', kind: 'choice', needed, choices: REPORT_KINDS },
    { name: 'form', kind: 'choice', needed, choices: ['TELEPHONE', 'WRITTEN'] },
    { name: 'recipient', kind: 'text', needed, max: 100 },
    { name: 'sentAt', kind: 'time', needed },
    { name: 'signedBy', kind: 'text', max: 100, needed: (v) => v.form === 'WRITTEN' },
    ...figures('figures', ['dead', 'missing', 'seriouslyInjured', 'injured']),
    { name: 'downwardReason', kind: 'lines', max: 300 },
  ],
  claims: [{ name: 'text', kind: 'lines', needed, max: 1000 }],
  rebuttal: [
    { name: 'claimId', kind: 'choice', needed, unsent: true },
    { name: 'state', kind: 'choice', needed, choices: ['REBUTTED', 'VERIFIED_FALSE', 'PROVED_TRUE', 'CONTESTED'] },
    { name: 'unit', kind: 'text', needed: (v) => v.state !== 'CONTESTED', max: 100 },
    { name: 'releaseId', kind: 'choice' },
  ],
  duties: [
    { name: 'kind', kind: 'choice', needed, choices: DUTY_KINDS },
    { name: 'subject', kind: 'text', needed, max: 200 },
    { name: 'since', kind: 'time', needed },
  ],
  dutyDone: [
    { name: 'kind', kind: 'choice', needed },
    { name: 'doneAt', kind: 'time', needed },
    { name: 'url', kind: 'text', max: 2000 },
    { name: 'snapshot', kind: 'lines', max: 100_000 },
  ],
  verification: [
    { name: 'clockId', kind: 'choice', needed, unsent: true },
    { name: 'note', kind: 'lines', max: 1000 },
  ],
  notes: [{ name: 'text', kind: 'lines', needed, max: 1000 }],
  merge: [
    { name: 'incidentId', kind: 'choice', needed },
    { name: 'reason', kind: 'lines', max: 1000 },
  ],
  reopen: [{ name: 'reason', kind: 'lines', needed, max: 1000 }],
  undo: [{ name: 'reason', kind: 'lines', needed, max: 1000 }],
  closure: [
    { name: 'note', kind: 'lines', needed, max: 500 },
    { name: 'familiesTold', kind: 'choice', needed, choices: ['YES', 'NO', 'NOT_APPLICABLE'] },
    { name: 'promisesTo', kind: 'text', needed, max: 100 },
    { name: 'noFinalReport', kind: 'lines', max: 1000 },
    { name: 'noRelease', kind: 'lines', max: 1000 },
  ],
} satisfies Record<string, Field[]>

export type FormName = keyof typeof FIELDS

/** Under the incident's own address: some forms name what they are about in the path. */
export function pathOf(form: FormName, values: Values): string {
  const named = (id?: string) => encodeURIComponent(id ?? '')
  if (form === 'rebuttal') return `claims/${named(values.claimId)}/rebuttal`
  if (form === 'verification') return `misses/${named(values.clockId)}/verification`
  return form === 'dutyDone' ? 'duties/evidence' : form
}

export type Wrong = 'required' | 'choose' | 'tooLong' | 'unreadableTime' | 'future' | 'count' | 'url'

/** What is wrong with a field as it is typed; null when the house may be asked. */
export function wrong(field: Field, values: Values, now: number): Wrong | null {
  const value = (values[field.name] ?? '').trim()
  const must = typeof field.needed === 'function' ? field.needed(values) : field.needed
  if (!value) return must ? (field.kind === 'choice' ? 'choose' : 'required') : null
  if (field.max && value.length > field.max) return 'tooLong'
  if (field.kind === 'count') return /^\d{1,7}$/.test(value) ? null : 'count'
  if (field.name === 'url') return /^https?:\/\/\S+$/i.test(value) ? null : 'url'
  if (field.kind !== 'time') return null
  const at = parseTime(value, now)
  if (at === null) return 'unreadableTime'
  return at > now + 60_000 ? 'future' : null
}

/** What is sent: only what was said. */
export function bodyOf(fields: readonly Field[], values: Values, now: number): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const field of fields) {
    const value = (values[field.name] ?? '').trim()
    if (!value || field.unsent || field.only?.(values) === false) continue
    put(body, field.name.split('.'), meant(field, value, now))
  }
  return body
}

function meant(field: Field, value: string, now: number): unknown {
  if (field.kind === 'count') return Number(value)
  // A time typed to the minute must not claim to be later than now.
  return field.kind === 'time' ? iso(Math.min(parseTime(value, now)!, now)) : value
}

function put(body: Record<string, unknown>, path: string[], value: unknown) {
  const [head, ...rest] = path as [string, ...string[]]
  if (rest.length) put((body[head] ??= {}) as Record<string, unknown>, rest, value)
  else body[head] = value
}
