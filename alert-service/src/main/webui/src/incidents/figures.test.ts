import { describe, expect, it } from 'vitest'
import type { Figure } from '../api/types'
import { amount, figureLine, groupFigures } from './figures'

const at = (hour: number) => `2026-11-21T${hour}:00:00+08:00`
const figure = (kind: string, label: string, value: number, more: Partial<Figure> = {}): Figure => ({
  kind, label, state: 'STATED', scope: 'CUMULATIVE', value, lower: value, upper: value,
  asOf: null, sourceId: 'news-a', sourceKind: 'NEWS', publishedAt: at(15), ...more,
})
const line = (...figures: Figure[]) => figureLine(figures, (f) => f.label).replaceAll('\u2009', ' ')

describe('figures', () => {
  it('read as the office says them', () => {
    const said = line(
      figure('injured', '受伤', 21), figure('seriouslyInjured', '重伤', 5),
      figure('missing', '失联', 8), figure('dead', '遇难', 6))
    expect(said).toBe('遇难 6 · 失联 8 · 受伤 21，重伤 5')
  })

  it('do not carry an old claim beside a newer official line', () => {
    const official = figure('dead', '遇难', 14, { sourceKind: 'OFFICIAL', publishedAt: at(17) })
    const old = figure('trapped', '被困', 30, { sourceKind: 'HOT_LIST', publishedAt: at(14) })
    const newer = figure('missing', '失联', 2, { publishedAt: at(18) })
    expect(line(official, old, newer)).toBe('遇难 14 · 失联 2')
    expect(line(old)).toBe('被困 30')
  })

  it('put the official line before a newer claim, and the claim beside it', () => {
    const official = figure('dead', '遇难', 6, { sourceId: 'gov', sourceKind: 'OFFICIAL' })
    const claim = figure('dead', '遇难', 16, { publishedAt: at(16) })
    const [group] = groupFigures([claim, official])
    expect(group!.leading.value).toBe(6)
    expect(group!.others.map((f) => f.value)).toEqual([16])
  })

  it('fold what is superseded or only repeats', () => {
    const [group] = groupFigures([
      figure('dead', '遇难', 6), figure('dead', '遇难', 16, { publishedAt: at(17) }),
      figure('dead', '遇难', 16, { sourceId: 'news-b' })])
    expect(group).toMatchObject({ leading: { value: 16 }, others: [], folded: 2 })
  })

  it('tell none, unknown, at least and between apart', () => {
    expect(amount(figure('dead', '遇难', 0, { state: 'ASSERTED_ZERO' }))).toBe('0')
    expect(amount(figure('dead', '遇难', 0, { state: 'NO_REPORT_YET' }))).toBeNull()
    expect(amount(figure('dead', '遇难', 30, { upper: null }))).toBe('≥30')
    expect(amount(figure('dead', '遇难', 30, { lower: 30, upper: 39 }))).toBe('30–39')
    expect(line(figure('dead', '遇难', 0, { state: 'NO_REPORT_YET' }))).toBe('')
  })
})
