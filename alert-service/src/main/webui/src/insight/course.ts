import type { FigurePoint, Standing } from '../api/analysis'
import { amount } from '../incidents/figures'

export interface Course {
  kind: string
  points: { value: string | null; standing: Standing; point: FigurePoint }[]
}

/** Beyond this a bound is none: the wire writes "no upper bound" as its greatest number. */
const UNBOUNDED = 1e15

/** The courses that moved or are contested, each in the order of the times that it speaks of. */
export function courses(trajectory: readonly FigurePoint[]): Course[] {
  const kinds = [...new Set(trajectory.map((p) => code(p.figure.kind)))]
  return kinds
    .map((kind) => ({
      kind,
      points: trajectory.filter((p) => code(p.figure.kind) === kind).map((point) => ({
        value: amount({ ...point.figure, label: '', upper: bounded(point.figure.upper) }),
        standing: point.standing,
        point,
      })),
    }))
    .filter((c) => c.points.length > 1)
}

/** The analysis names what is counted as its sources do: SERIOUSLY_INJURED is seriouslyInjured. */
const code = (name: string) => name.toLowerCase().replace(/_(\w)/g, (_, next: string) => next.toUpperCase())

const bounded = (upper?: number | null) => (upper == null || upper > UNBOUNDED ? null : upper)

/** The shape beside the word, so that nothing rests on colour. */
export const SHAPES: Record<Standing, string> = {
  AUTHORITATIVE: '●', AGREEING: '○', SUPERSEDED: '·', CONFLICTING: '◇', BORNE_OUT: '✓', SET_ASIDE: '✕',
}
