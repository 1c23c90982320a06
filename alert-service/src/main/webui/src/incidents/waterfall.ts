import type { WaterfallStep } from '../api/types'

export interface Bar {
  step: string
  label: string
  at: string
  /** Milliseconds since the step before; null for the first. */
  since: number | null
  /** It came before the step that is expected before it. */
  sooner: boolean
  left: number
  width: number
}

/** Bars in percent of the time from the earliest step to the latest. */
export function bars(steps: WaterfallStep[]): Bar[] {
  const times = steps.map((s) => Date.parse(s.at))
  const from = Math.min(...times)
  const whole = Math.max(1, Math.max(...times) - from)
  return steps.map((s, n) => {
    const at = times[n] ?? from
    const before = times[n - 1] ?? at
    const [start, end] = [Math.min(before, at), Math.max(before, at)]
    return {
      step: s.step,
      label: s.label,
      at: s.at,
      since: n ? at - before : null,
      sooner: at < before,
      left: ((start - from) / whole) * 100,
      width: ((end - start) / whole) * 100,
    }
  })
}
