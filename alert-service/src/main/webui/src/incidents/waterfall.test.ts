import { describe, expect, it } from 'vitest'
import { bars } from './waterfall'

const step = (name: string, at: string) => ({ step: name, label: name, at })

describe('waterfall', () => {
  it('lays each step after the one before it', () => {
    const [occurred, seen, released] = bars([
      step('OCCURRED', '2026-03-05T08:00:00+08:00'),
      step('FIRST_SEEN', '2026-03-05T09:00:00+08:00'),
      step('RELEASED', '2026-03-05T12:00:00+08:00'),
    ])
    expect(occurred).toMatchObject({ since: null, width: 0 })
    expect(seen).toMatchObject({ since: 3_600_000, left: 0, width: 25 })
    expect(released).toMatchObject({ left: 25, width: 75, sooner: false })
  })

  it('shows what came sooner than expected', () => {
    const [, , released] = bars([
      step('OCCURRED', '2026-03-05T08:00:00+08:00'),
      step('GRADED', '2026-03-05T12:00:00+08:00'),
      step('RELEASED', '2026-03-05T10:00:00+08:00'),
    ])
    expect(released).toMatchObject({ sooner: true, since: -7_200_000, left: 50, width: 50 })
  })

  it('shows nothing of nothing', () => {
    expect(bars([])).toEqual([])
  })
})
