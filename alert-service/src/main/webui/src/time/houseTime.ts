/**
 * The house's time as the page knows it. The house says its own time now and then; in between it is
 * carried on from the machine's wall clock (which keeps going while the machine sleeps), `speed`
 * times as fast in a replay. The officer's own time zone and clock setting never matter.
 */
export interface HouseSample {
  /** House time, epoch milliseconds. */
  house: number
  /** The machine's wall clock when that was true, epoch milliseconds. */
  wall: number
  /** House seconds per real second, 1 outside a replay. */
  speed: number
}

/** Below this disagreement (real milliseconds) the old sample stays, so that seconds do not jitter. */
const TOLERANCE = 250

export function houseTimeAt(sample: HouseSample, wall: number): number {
  return sample.house + (wall - sample.wall) * sample.speed
}

export function resample(old: HouseSample | null, heard: HouseSample): HouseSample {
  if (!old || old.speed !== heard.speed) return heard
  const drift = Math.abs(houseTimeAt(old, heard.wall) - heard.house) / heard.speed
  return drift < TOLERANCE ? old : heard
}

/**
 * Whether the wall clock leapt against the monotonic one between two ticks: the machine slept or
 * somebody set its clock. Either way the house is asked again.
 */
export function leapt(wallStep: number, monotonicStep: number, tick = 1000): boolean {
  return Math.abs(wallStep - monotonicStep) > 2000 || wallStep > tick + 5000 || wallStep < 0
}
