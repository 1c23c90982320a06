import type { Figure, SourceKind } from '../api/types'

const WEIGHT: Record<SourceKind, number> =
  { OFFICIAL: 3, MANUAL: 2, HOTLINE: 1, NEWS: 1, HOT_LIST: 0, SOCIAL: 0 }

const ORDER = ['dead', 'missing', 'trapped', 'injured', 'seriouslyInjured', 'rescued', 'evacuated']
const place = (kind: string) => (ORDER.indexOf(kind) + ORDER.length + 1) % (ORDER.length + 1)

const time = (f: Figure) => Date.parse(f.asOf ?? f.publishedAt)

/** Official first, then what speaks of the latest time. */
export function byCredence(a: Figure, b: Figure): number {
  return WEIGHT[b.sourceKind] - WEIGHT[a.sourceKind] || time(b) - time(a)
}

export interface FigureGroup {
  kind: string
  label: string
  /** What the house would say now. */
  leading: Figure
  /** The latest claim of every other source that says something else, newest first. */
  others: Figure[]
  /** Earlier words of the same sources, or other sources saying the same. */
  folded: number
}

/** The claims by what they count: the leading one, and beside it whoever disagrees. */
export function groupFigures(figures: readonly Figure[]): FigureGroup[] {
  const kinds = [...new Set(figures.map((f) => f.kind))].sort((a, b) => place(a) - place(b))
  return kinds.map((kind) => {
    const claims = figures.filter((f) => f.kind === kind).sort(byCredence)
    const leading = claims[0]!
    const others: Figure[] = []
    for (const claim of claims.slice(1).sort((a, b) => time(b) - time(a))) {
      const spoken = claim.sourceId === leading.sourceId || others.some((o) => o.sourceId === claim.sourceId)
      if (!spoken && amount(claim) !== amount(leading)) others.push(claim)
    }
    return { kind, label: leading.label, leading, others, folded: claims.length - 1 - others.length }
  })
}

/** 14, ≥30, 3–5, 0; null when it says that nothing is known yet. */
export function amount(figure: Figure): string | null {
  if (figure.state === 'NO_REPORT_YET') return null
  if (figure.state === 'ASSERTED_ZERO') return '0'
  const { lower, upper } = figure
  if (upper == null) return `≥${lower}`
  return lower === upper ? String(upper) : `${lower}–${upper}`
}

/** 遇难 6 · 失联 8 · 受伤 21，重伤 5 */
export function figureLine(figures: readonly Figure[], label: (f: Figure) => string, comma = '，'): string {
  const leading = groupFigures(figures).map((g) => g.leading).filter((f) => amount(f) !== null)
  const official = Math.max(...leading.filter((f) => WEIGHT[f.sourceKind] > 1).map(time))
  // What others claimed before the last official word is in the list of claims, not in the headline.
  const said = leading.filter((f) => WEIGHT[f.sourceKind] > 1 || !(time(f) < official))
  const words = (f: Figure) => `${label(f)}\u2009${amount(f)}`
  const isPart = (f: Figure) => f.kind === 'seriouslyInjured' && said.some((o) => o.kind === 'injured')
  return said
    .filter((f) => !isPart(f))
    .map((f) => {
      const part = f.kind === 'injured' ? said.find(isPart) : undefined
      return part ? words(f) + comma + words(part) : words(f)
    })
    .join(' · ')
}
