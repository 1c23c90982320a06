import type { Life } from '../api/analysis'

const HOUR = 3_600_000
const MOST_HOURS = 168
/** Fewer look like a block, not like a course: quiet hours stand before them. */
const LEAST_HOURS = 12

export interface Hours {
  posts: number[]
  /** Where releases fall, in hours from the first. */
  marks: number[]
  from: number
  to: number
  total: number
  most: number
}

/** Every hour up to the last, quiet ones too; null when nothing was counted. */
export function lifeOf(life: Life, releases: readonly string[]): Hours | null {
  const times = life.hours.map((h) => Date.parse(h.from))
  if (!times.length) return null
  const to = Math.max(...times) + HOUR
  const from = Math.max(Math.min(...times, to - LEAST_HOURS * HOUR), to - MOST_HOURS * HOUR)
  const posts: number[] = Array.from({ length: Math.round((to - from) / HOUR) }, () => 0)
  for (const hour of life.hours) {
    const at = Math.round((Date.parse(hour.from) - from) / HOUR)
    if (at >= 0) posts[at] = hour.posts
  }
  const marks = releases.map((r) => (Date.parse(r) - from) / HOUR).filter((m) => m >= 0 && m <= posts.length)
  return { posts, marks, from, to, total: posts.reduce((a, b) => a + b, 0), most: Math.max(...posts) }
}
