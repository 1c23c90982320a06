import { iso } from '../words/format'
import { parseTime } from '../words/timeInput'

/** An offer's time as an officer would type it: to the minute. */
export const typedMinute = (offered: string) => iso(Date.parse(offered)).slice(0, 16).replace('T', ' ')

/**
 * When it was published. An offer's own moment as long as nobody changed what the field was filled with: its seconds
 * decide whether a deadline was met.
 *
 * @returns epoch milliseconds, or null when what was typed cannot be read
 */
export function publishedMoment(typed: string, offered: string | undefined, now: number): number | null {
  return offered !== undefined && typed === typedMinute(offered) ? Date.parse(offered) : parseTime(typed, now)
}

/** As it is sent: a time typed to the minute must not claim to be earlier than the occurrence, or later than now. */
export function sentMoment(at: number, offered: string | undefined, occurred: number, now: number): string {
  const within = Math.min(Math.max(at, occurred), now)
  return offered !== undefined && within === Date.parse(offered) ? offered : iso(within)
}
