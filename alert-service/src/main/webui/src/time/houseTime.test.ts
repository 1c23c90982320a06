import { describe, expect, it } from 'vitest'
import { houseTimeAt, leapt, resample } from './houseTime'

const start = { house: 1_000_000, wall: 50_000, speed: 1 }

describe('house time', () => {
  it('follows the house and not the officer’s own clock', () => {
    expect(houseTimeAt(start, 53_000)).toBe(1_003_000)
  })

  it('runs as fast as the replay', () => {
    expect(houseTimeAt({ ...start, speed: 60 }, 51_000)).toBe(1_060_000)
  })

  it('is right to the second after hours of sleep', () => {
    const eightHours = 8 * 3_600_000
    expect(houseTimeAt(start, start.wall + eightHours)).toBe(start.house + eightHours)
  })

  it('keeps its pace through small disagreements', () => {
    const heard = { house: 1_010_120, wall: 60_000, speed: 1 }
    expect(resample(start, heard)).toBe(start)
  })

  it('measures disagreement in real time, so a replay does not jump at every report', () => {
    const replay = { ...start, speed: 60 }
    const heard = { house: 1_000_000 + 600_000 + 6_000, wall: 60_000, speed: 60 }
    expect(resample(replay, heard)).toBe(replay)
  })

  it('believes the house when the machine’s clock was set', () => {
    const heard = { house: 1_010_000, wall: 3_660_000, speed: 1 }
    expect(resample(start, heard)).toBe(heard)
  })

  it('takes a new speed at once', () => {
    const heard = { house: 1_000_000, wall: 50_000, speed: 30 }
    expect(resample(start, heard)).toBe(heard)
  })

  it('notices sleep and a clock that was set, but not a slow tick', () => {
    expect(leapt(3_600_000, 900)).toBe(true)
    expect(leapt(3_600_000, 3_600_000)).toBe(true)
    expect(leapt(-60_000, 1000)).toBe(true)
    expect(leapt(1400, 1400)).toBe(false)
  })
})
