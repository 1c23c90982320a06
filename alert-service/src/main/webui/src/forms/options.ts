import type { Incident } from '../api/types'
import { isOver } from '../incidents/order'
import { unverified } from '../incidents/steps'
import { useIncidents } from '../incidents/store'
import { useHouseTime } from '../time/useHouseTime'
import { useWords } from '../words/i18n'
import type { Field } from './fields'

export interface Option {
  value: string
  label: string
}

/** Whose words stand with the house's codes. */
const GROUPS: Record<string, string> = { nature: 'hazard', category: 'answerReason', verdict: 'verdict' }

/** What can be chosen in a field: the field's own codes, or what the incident has of the kind. */
export function useOptions(incident: () => Incident | undefined) {
  const { t, word, time } = useWords()
  const { all } = useIncidents()
  const { now } = useHouseTime()

  const of: Record<string, (i: Incident) => Option[]> = {
    incidentId: (i) => all.value.filter((o) => o.id !== i.id && !isOver(o)).slice(0, 12).map((o) => ({ value: o.id, label: o.title })),
    claimId: (i) => (i.handling?.claims ?? []).map((c) => ({
      value: c.id, label: `${c.text ?? t('conduct.gone')}（${word('claimState', c.state, c.stateLabel)}）`,
    })),
    releaseId: (i) => i.releases.map((r) => ({
      value: r.id, label: `${time(r.publishedAt, now.value)} ${r.issuer} · ${r.title}`,
    })),
    clockId: (i) => unverified(i).map((c) => ({
      value: c.id, label: `${word('clockKind', c.kind, c.label)} · ${t('clock.due', { at: time(c.dueAt, now.value) })}`,
    })),
    /** Only of a duty that was done: the unfinished ones. */
    kind: (i) => (i.handling?.duties ?? []).filter((d) => !d.doneAt).map((d) => ({
      value: d.kind, label: `${word('dutyKind', d.kind, d.label)} · ${d.subject}`,
    })),
  }

  function choices(field: Field): Option[] {
    if (field.choices) return field.choices.map((value) => ({ value, label: t(`${GROUPS[field.name] ?? 'conduct.choice'}.${value}`) }))
    const i = incident()
    return i ? (of[field.name]?.(i) ?? []) : []
  }

  /** Names that are likely, to be taken instead of typed. */
  function suggestions(field: Field): string[] | undefined {
    const i = incident()
    if (!i) return undefined
    const clocks = i.clocks.map((c) => (field.name === 'recipient' ? c.recipient : c.owner))
    if (field.name === 'recipient') return distinct([...clocks, ...(i.handling?.reports.map((r) => r.recipient) ?? [])])
    if (field.name === 'unit' || field.name === 'promisesTo') return distinct([i.lead, ...i.units, ...clocks])
    return undefined
  }

  return { choices, suggestions }
}

const distinct = (names: (string | null | undefined)[]) => [...new Set(names.filter((n): n is string => !!n))]
