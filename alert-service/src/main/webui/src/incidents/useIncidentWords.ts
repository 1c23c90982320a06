import type { Figure, Incident, SeverityView } from '../api/types'
import { useWords } from '../words/i18n'
import { figureLine } from './figures'

/** What an incident says of itself, in the officer's language. */
export function useIncidentWords() {
  const { t, word, tidy } = useWords()

  const grade = (code: string, label?: string | null) => word('severity', code, label)
  const range = (s: SeverityView) =>
    s.lower === s.upper
      ? grade(s.upper, s.upperLabel)
      : t('why.range', { lower: grade(s.lower, s.lowerLabel), upper: grade(s.upper, s.upperLabel) })

  return {
    grade,
    range,
    title: (i: Incident) =>
      i.mark === 'DRILL' && !i.title.startsWith('【') ? t('incident.drill') + i.title : i.title,
    gradeShort: (i: Incident) => {
      const s = i.severity
      if (!s) return t('why.ungraded')
      return s.confirmed
        ? t('why.confirmedShort', { grade: grade(s.confirmed, s.confirmedLabel) })
        : t('why.proposedShort', { grade: range(s) })
    },
    figures: (i: Incident) => tidy(figureLine(i.figures, (f: Figure) => word('figure', f.kind, f.label), t('mark.comma'))),
  }
}
