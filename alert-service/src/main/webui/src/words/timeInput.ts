import { beijing, fromBeijing } from './format'

/** A moment not further than this ahead is taken as typed; later, a bare time means yesterday. */
const AHEAD = 5 * 60_000
const DAY = 86_400_000

/**
 * Reads a time as an officer types it: 14:05, 1405, 昨天 23:10, 21日 14:05, 11-21 14:05, 11月21日14时05分,
 * 2026-11-21 14:05. Beijing time; what is left out is taken from `now`, never from the future.
 *
 * @returns epoch milliseconds, or null when it cannot be read
 */
export function parseTime(typed: string, now: number): number | null {
  const text = typed.normalize('NFKC').trim().replace(/[T,，]/g, ' ')
  const clock = /^(.*?)(\d{1,2})\s*(?::|时|点)\s*(\d{1,2})?\s*分?$/u.exec(text)
    ?? /^(|.*\s)(\d{2})(\d{2})$/u.exec(text)
  if (!clock) return null
  const [hour, minute] = [Number(clock[2]), Number(clock[3] ?? 0)]
  if (hour > 23 || minute > 59) return null
  return onDay(clock[1]!.trim(), hour, minute, now)
}

function onDay(day: string, hour: number, minute: number, now: number): number | null {
  const today = beijing(now)
  const here = (y: number, m: number, d: number) => {
    const at = fromBeijing(y, m, d, hour, minute)
    const back = beijing(at)
    return back.month === m && back.day === d ? at : null
  }
  const atToday = fromBeijing(today.year, today.month, today.day, hour, minute)
  if (day === '') return atToday > now + AHEAD ? atToday - DAY : atToday
  if (/^(今天|今日|today)$/i.test(day)) return atToday
  if (/^(昨天|昨日|昨|yesterday)$/i.test(day)) return atToday - DAY
  if (/^(前天|前日)$/.test(day)) return atToday - 2 * DAY
  const full = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(day)
  if (full) return here(Number(full[1]), Number(full[2]), Number(full[3]))
  const partial = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(day)
  if (partial) {
    const [m, d] = [Number(partial[1]), Number(partial[2])]
    const at = here(today.year, m, d)
    return at !== null && at > now + DAY ? here(today.year - 1, m, d) : at
  }
  const only = /^(\d{1,2})\s*日$/u.exec(day)
  return only ? here(today.year, today.month, Number(only[1])) : null
}
