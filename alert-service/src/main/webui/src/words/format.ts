/** Numbers and times as the duty room writes them. All times are Beijing time, whatever the browser's zone. */
export type Lang = 'zh' | 'en'

const THIN = '\u2009'
const BEIJING = 8 * 3_600_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export interface Part {
  number: string
  unit: string
}

const UNITS = { zh: { h: '小时', m: '分', s: '秒' }, en: { h: 'h', m: 'min', s: 's' } }

/** Hours, minutes and, if asked, seconds. Whole units only, rounded down: never more left than there is. */
export function durationParts(ms: number, lang: Lang, seconds = false): Part[] {
  const total = Math.floor(Math.max(0, ms) / 1000)
  const [h, m, s] = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60]
  const unit = UNITS[lang]
  const two = (n: number) => String(n).padStart(2, '0')
  const parts: Part[] = []
  if (h > 0) parts.push({ number: String(h), unit: unit.h })
  if (h > 0 ? seconds || m > 0 : m > 0 || !seconds) {
    parts.push({ number: h > 0 && seconds ? two(m) : String(m), unit: unit.m })
  }
  if (seconds) parts.push({ number: parts.length ? two(s) : String(s), unit: unit.s })
  return parts
}

/** 3 小时 42 分 */
export function duration(ms: number, lang: Lang = 'zh', seconds = false): string {
  if (!seconds && ms < 60_000) return lang === 'zh' ? `不到${THIN}1${THIN}分` : 'under 1 min'
  return durationParts(ms, lang, seconds)
    .map((p) => `${p.number}${lang === 'zh' ? THIN : ' '}${p.unit}`)
    .join(lang === 'zh' ? THIN : ' ')
}

export function beijing(ms: number) {
  const d = new Date(ms + BEIJING)
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    day: d.getUTCDate(),
    hour: d.getUTCHours(),
    minute: d.getUTCMinutes(),
    second: d.getUTCSeconds(),
  }
}

/** Epoch milliseconds of a Beijing wall time; months from 1. */
export function fromBeijing(y: number, month: number, d: number, h: number, min: number): number {
  return Date.UTC(y, month - 1, d, h, min) - BEIJING
}

const two = (n: number) => String(n).padStart(2, '0')

export function clockTime(ms: number, seconds = false): string {
  const t = beijing(ms)
  return `${two(t.hour)}:${two(t.minute)}${seconds ? `:${two(t.second)}` : ''}`
}

/** 11月21日 14:05, with the year when it is another one than now's. */
export function dateTime(ms: number, now: number, lang: Lang = 'zh'): string {
  const t = beijing(ms)
  const other = t.year !== beijing(now).year
  if (lang === 'en') {
    return `${t.day} ${MONTHS[t.month - 1]}${other ? ` ${t.year}` : ''} ${clockTime(ms)}`
  }
  return `${other ? `${t.year}年` : ''}${t.month}月${t.day}日 ${clockTime(ms)}`
}

/** 14:05 on the same Beijing day, else the date with it. */
export function shortTime(ms: number, now: number, lang: Lang = 'zh'): string {
  const [a, b] = [beijing(ms), beijing(now)]
  const same = a.year === b.year && a.month === b.month && a.day === b.day
  return same ? clockTime(ms) : dateTime(ms, now, lang)
}

/** For hovering: 2026-11-21 14:05:00 +08:00. */
export function absolute(ms: number): string {
  const t = beijing(ms)
  return `${t.year}-${two(t.month)}-${two(t.day)} ${clockTime(ms, true)} +08:00`
}

/** ISO 8601 with the office's offset, as the house expects it. */
export function iso(ms: number): string {
  const t = beijing(ms)
  return `${t.year}-${two(t.month)}-${two(t.day)}T${clockTime(ms, true)}+08:00`
}

/** Dates, times of day and document numbers keep their own close setting: 11月21日, 17时17分, 第3号. */
const CLOSED = /(第?(?:\d+[年月日时点号级届])+(?:\d+分)?)/u
const BEFORE = /(\p{Script=Han}) ?(?=\d)/gu
const AFTER = /(\d) ?(?=\p{Script=Han})/gu

/** Thin spaces between Han and digits, in our own words as in the house's. */
export function tidy(text: string): string {
  return text
    .split(CLOSED)
    .map((part, n) => (n % 2 ? part : part.replace(BEFORE, `$1${THIN}`).replace(AFTER, `$1${THIN}`)))
    .reduce((whole, part) => (/\p{Script=Han}$/u.test(whole) && /^\d/.test(part) ? whole + THIN + part : whole + part), '')
}
