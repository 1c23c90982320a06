import { beforeEach, describe, expect, it, vi } from 'vitest'
import { incident } from '../../dev/fixtures'

vi.mock('../words/i18n', () => ({ useWords: () => ({ t: (key: string) => key, te: () => false, zh: { value: true } }) }))
vi.mock('../session/session', () => ({ useSession: () => ({ lost: () => (signedOut = true) }) }))
const { useCommand } = await import('./command')
const { useIncidents } = await import('../incidents/store')

interface Sent { url: string; key: string | undefined; seen: string | undefined; body: string }
let sent: Sent[] = []
let answers: (() => Response)[] = []
let signedOut = false

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => () =>
  new Response(JSON.stringify(body), { status, headers })
const done = json(200, { commandId: 'c', outcome: 'DONE', incident: incident({ version: 9 }) })
const dead = () => { throw new TypeError('refused') }

beforeEach(() => {
  ;[sent, answers, signedOut] = [[], [], false]
  useIncidents().forget()
  vi.useFakeTimers()
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const headers = init.headers as Record<string, string>
    sent.push({ url, key: headers['Idempotency-Key'], seen: headers['If-Match'], body: String(init.body) })
    return answers.shift()!()
  })
})

describe('a command', () => {
  it('is done only when the house says so, and what it answers is shown', async () => {
    answers = [done]
    expect(await useCommand('incident-1', 'releases').send({ title: 'x' })).toMatchObject({ done: true })
    expect(useIncidents().get('incident-1')?.version).toBe(9)
  })

  it('keeps its key when it is sent again unchanged after a broken connection', async () => {
    answers = [dead, done]
    const { send } = useCommand('incident-1', 'releases')
    expect(await send({ title: 'x' })).toEqual({ done: false, text: 'problem.unreachable' })
    await send({ title: 'x' })
    expect(sent[1]!.key).toBe(sent[0]!.key)
  })

  it('takes another key for another body, and after a refusal', async () => {
    answers = [dead, json(409, { code: 'NOT_ALLOWED_NOW', detail: '已结案' }), done]
    const { send } = useCommand('incident-1', 'releases')
    await send({ title: 'x' })
    expect(await send({ title: 'y' })).toEqual({ done: false, text: '已结案' })
    await send({ title: 'y' })
    expect(new Set(sent.map((s) => s.key)).size).toBe(3)
  })

  it('asks for the outcome when it was taken but not answered in time', async () => {
    const location = { Location: 'http://127.0.0.1/api/v1/commands/c-1' }
    answers = [json(504, {}, location), json(200, { commandId: 'c-1', outcome: 'PENDING' }), done]
    const told: string[] = []
    const outcome = useCommand('incident-1', 'closure').send({}, (text) => told.push(text))
    await vi.runAllTimersAsync()
    expect(await outcome).toMatchObject({ done: true })
    expect(told).toEqual(['problem.pending'])
    expect(sent[2]!.url).toBe('/api/v1/commands/c-1')
  })

  it('rests on what the officer saw when the form opened, and tells what somebody else did since', async () => {
    const { take } = useIncidents()
    take(incident({ id: 'incident-1', version: 4 }))
    const { send } = useCommand('incident-1', 'severity', undefined, true)
    take(incident({ id: 'incident-1', version: 6 }))
    answers = [
      json(412, { code: 'VERSION_CONFLICT', detail: '此后 fenguan 于 14:05 核定为较大' }),
      json(200, incident({ id: 'incident-1', version: 7 })),
      done,
    ]
    expect(await send({ severity: 'MAJOR' })).toEqual({ done: false, text: '此后 fenguan 于 14:05 核定为较大' })
    expect(await send({ severity: 'MAJOR' })).toMatchObject({ done: true })
    expect(sent.filter((s) => s.key).map((s) => s.seen)).toEqual(['"4"', '"7"'])
    expect(new Set(sent.filter((s) => s.key).map((s) => s.key)).size).toBe(2)
  })

  it('of a form that rests on nothing claims to have seen nothing', async () => {
    useIncidents().take(incident({ id: 'incident-1', version: 4 }))
    answers = [done]
    await useCommand('incident-1', 'notes').send({ text: 'x' })
    expect(sent[0]!.seen).toBeUndefined()
  })

  it('never claims more than it knows when no outcome comes', async () => {
    answers = [json(504, {}, { Location: '/api/v1/commands/c-1' }), ...Array.from({ length: 10 }, () => dead)]
    const outcome = useCommand('incident-1', 'closure').send({})
    await vi.runAllTimersAsync()
    expect(await outcome).toEqual({ done: false, text: 'problem.unknown' })
  })

  it('asks to sign in again when the session has ended', async () => {
    answers = [json(401, {})]
    expect(await useCommand('incident-1', 'severity').send({})).toEqual({ done: false, text: 'problem.expired' })
    expect(signedOut).toBe(true)
  })
})
