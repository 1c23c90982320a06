import type { GroupEffects, GroupExplanation, HeatTopics, IncidentExplanation, Life, Tray } from './analysis'
import type { Timeliness } from './timeliness'
import type { CommandAnswer, House, Incident, ReadPage, Session, TimelineEntry } from './types'

/** What went wrong, in words for the officer. `status` 0: nothing reached the house. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly code = '',
    /** Where to ask for the outcome of a command that was taken but not yet answered. */
    readonly location: string | null = null,
  ) {
    super(detail)
  }
}

interface Ask {
  method?: string
  body?: unknown
  headers?: Record<string, string>
}

async function ask<T>(path: string, { method = 'GET', body, headers }: Ask = {}): Promise<T> {
  let response: Response
  try {
    response = await fetch(`/api/v1/${path}`, {
      method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json, application/problem+json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  } catch {
    throw new Problem(0, '')
  }
  const text = await response.text()
  if (!response.ok) throw problemOf(response, text)
  return (text ? JSON.parse(text) : undefined) as T
}

function problemOf(response: Response, text: string): Problem {
  const location = response.headers.get('Location')
  try {
    const said = JSON.parse(text) as { detail?: string; title?: string; code?: string }
    return new Problem(response.status, said.detail ?? said.title ?? '', said.code ?? '', location)
  } catch {
    return new Problem(response.status, '', '', location)
  }
}

const of = (id: string) => `incidents/${encodeURIComponent(id)}`

export const api = {
  session: () => ask<Session>('session'),
  signIn: (username: string, password: string) =>
    ask<Session>('session', { method: 'POST', body: { username, password } }),
  signOut: () => ask<void>('session', { method: 'DELETE' }),
  house: () => ask<House>('house'),
  incident: (id: string) => ask<Incident>(of(id)),
  timeline: async (id: string) =>
    (await ask<{ items: TimelineEntry[] }>(`${of(id)}/timeline`)).items,
  explanation: (id: string) => ask<IncidentExplanation>(`${of(id)}/explanation`),
  group: (id: string) => ask<GroupExplanation>(`groups/${encodeURIComponent(id)}/explanation`),
  effects: (id: string) => ask<GroupEffects>(`groups/${encodeURIComponent(id)}/effects`),
  life: (id: string) => ask<Life>(`heat/groups/${encodeURIComponent(id)}`),
  heat: () => ask<HeatTopics>('heat/topics'),
  timeliness: (since: string, until: string) =>
    ask<Timeliness>(`timeliness?${new URLSearchParams([...(since ? [['since', since]] : []), ...(until ? [['until', until]] : [])])}`),
  page: (url: string) => ask<ReadPage>('pages', { method: 'POST', body: { url } }),
  tray: () => ask<Tray>('heat/tray'),
  /**
   * Without an id: a 接报, which opens an incident. With a version: refused when somebody has done something
   * since that the officer has not seen.
   */
  command: (id: string, path: string, body: unknown, key: string, seen?: number) =>
    ask<CommandAnswer>(id ? `${of(id)}/${path}` : 'incidents', {
      method: 'POST',
      body,
      headers: { 'Idempotency-Key': key, ...(seen === undefined ? {} : { 'If-Match': `"${seen}"` }) },
    }),
  outcome: (location: string) => ask<CommandAnswer>(location.replace(/^.*\/api\/v1\//, '')),
}

/** A key under which a repeated press is answered alike. Works without a secure context, too. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
}
