import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FIELDS, type Field } from '../forms/fields'
import { DISMISSAL_REASONS, RELEASE_KINDS, TOPICS } from '../api/types'
import english from './en'
import chinese from './zh'

/**
 * The words are held against the house's own enumerations, as its sources state them: whoever adds
 * a kind there gives it words here, in both languages, or the build fails.
 */
// What travels has the last word where two types share a name.
const MODULES = ['analysis-service', 'alert-service', 'contracts']
const SOURCES = new Map(MODULES.flatMap((module) => {
  const root = fileURLToPath(new URL(`../../../../../../${module}/src/main/java/`, import.meta.url))
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.java'))
  return files.map((file) => [file.split('/').at(-1)!.replace('.java', ''), root + file] as const)
}))

const source = (type: string) =>
  readFileSync(SOURCES.get(type) ?? type, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

/** The constants of an enum, each as it is declared: name and arguments. */
function constants(type: string, name = type): string[] {
  const declared = new RegExp(`enum ${name}[^{]*\\{([^;}]*)[;}]`).exec(source(type))?.[1] ?? ''
  return declared.match(/\b[A-Z][A-Z_0-9]*\b(?:\([^()]*\))?/g) ?? []
}
const names = (type: string, name?: string) => constants(type, name).map((c) => c.replace(/\(.*/s, ''))
/** Codes that travel instead of names: the first argument. */
const codes = (type: string) => constants(type).map((c) => /\("([^"]+)"/.exec(c)![1]!)
const records = (type: string) => [...source(type).matchAll(/record (\w+)\(/g)].map((m) => m[1]!)

const GROUPS: Record<string, string[]> = {
  clockKind: names('ClockKind'),
  clockState: names('ClockState'),
  clockNote: names('ClockNote'),
  eventKind: records('IncidentChange'),
  rejection: names('Rejection', 'Code'),
  dismissalReason: names('DismissalReason'),
  reportKind: names('ReportKind'),
  reportForm: names('ReportForm'),
  pageFetch: names('PageFetch', 'Outcome'),
  releaseKind: names('ReleaseKind'),
  releasePoint: names('ReleasePoint'),
  dutyKind: names('DutyKind'),
  claimState: names('ClaimState'),
  familiesTold: names('FamiliesTold'),
  state: names('IncidentState'),
  incidentKind: names('IncidentKind'),
  ownership: names('Ownership'),
  role: codes('Role'),
  severity: names('Severity'),
  hazard: names('Hazard'),
  verdict: names('Verdict'),
  answerReason: names('AnswerReason'),
  figure: codes('FigureKind'),
  sourceKind: names('SourceKind'),
  standing: names('FigurePoint', 'Standing'),
  joinOutcome: names('JoinReason', 'Outcome'),
  waterfallStep: names('Waterfall', 'Kind'),
  parted: [...names('Veto'), 'SCORE', 'NOT_KEPT'],
  lifeStage: names('LifeStage'),
  priorityTag: names('PriorityTag'),
  topic: codes('Topic'),
}
/** The house says these in Chinese itself; the page has English for them. */
const ENGLISH: Record<string, string[]> = {
  stopsOn: names('ClockKind'),
}

type Words = Record<string, Record<string, string>>
const missing = (words: unknown, group: string, of: string[]) =>
  of.filter((code) => !(words as Words)[group]?.[code]?.trim())

describe('the house’s own codes', () => {
  it.each(Object.entries(GROUPS))('%s: each has Chinese and English words', (group, of) => {
    expect(of.length, 'found in the house’s sources').toBeGreaterThan(1)
    expect({ zh: missing(chinese, group, of), en: missing(english, group, of) }).toEqual({ zh: [], en: [] })
  })

  it.each(Object.entries(ENGLISH))('%s: each has English words', (group, of) => {
    expect(of.length).toBeGreaterThan(1)
    expect(missing(english, group, of)).toEqual([])
  })

  it('can all be chosen where a person chooses', () => {
    const choices = (form: keyof typeof FIELDS, name: string) =>
      [...((FIELDS[form] as Field[]).find((f) => f.name === name)!.choices ?? [])].sort()
    expect(choices('reports', 'kind')).toEqual([...GROUPS.reportKind!].sort())
    expect(choices('reports', 'form')).toEqual([...GROUPS.reportForm!].sort())
    expect(choices('duties', 'kind')).toEqual([...GROUPS.dutyKind!].sort())
    expect(choices('rebuttal', 'state')).toEqual([...GROUPS.claimState!].sort())
    expect(choices('intake', 'nature')).toEqual([...GROUPS.hazard!].sort())
    expect(choices('closure', 'familiesTold')).toEqual([...GROUPS.familiesTold!].sort())
    expect(choices('appraisal', 'verdict')).toEqual([...GROUPS.verdict!].sort())
    expect(choices('appraisal', 'category')).toEqual([...GROUPS.answerReason!].sort())
    expect(choices('proposal', 'severity')).toEqual([...GROUPS.severity!].sort())
    expect([...DISMISSAL_REASONS].sort()).toEqual([...GROUPS.dismissalReason!].sort())
    expect([...TOPICS].sort()).toEqual([...GROUPS.topic!].sort())
    expect([...RELEASE_KINDS].sort()).toEqual([...GROUPS.releaseKind!].sort())
  })

  it('never call a claim a rumour: that is for a named unit to say', () => {
    const said = (words: unknown): string[] => Object.values(words as object).flatMap((v) => (typeof v === 'string' ? [v] : said(v)))
    expect(said(chinese).filter((words) => words.includes('谣言'))).toEqual([])
    expect(said(english).filter((words) => /\brumou?r/i.test(words))).toEqual([])
  })
})
