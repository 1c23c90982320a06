import { beforeEach, describe, expect, it } from 'vitest'
import { incident } from '../../dev/fixtures'
import { Stream, type Source, type StreamState } from './stream'

class FakeSource implements Source {
  readyState = 0
  onopen: ((event: unknown) => void) | null = null
  onerror: ((event: unknown) => void) | null = null
  private heard = new Map<string, (event: { data: string }) => void>()
  addEventListener(type: string, take: (event: { data: string }) => void) {
    this.heard.set(type, take)
  }
  close() {
    this.readyState = 2
  }
  send(type: string, value: unknown) {
    this.readyState = 1
    this.heard.get(type)?.({ data: JSON.stringify(value) })
  }
  fail(readyState: number) {
    this.readyState = readyState
    this.onerror?.({})
  }
}

let wall = 0
let sources: FakeSource[] = []
let delayed: { run: () => void; ms: number }[] = []
let log: string[] = []
let state: StreamState
let stream: Stream

beforeEach(() => {
  ;[wall, sources, delayed, log] = [0, [], [], []]
  stream = new Stream(
    {
      snapshot: (items) => log.push(`snapshot ${items.length}`),
      incident: (i) => log.push(`incident ${i.id}@${i.version}`),
      gone: (id) => log.push(`gone ${id}`),
      alarm: (a) => log.push(`alarm ${a.id}`),
      house: () => log.push('house'),
      state: (s) => (state = s),
      refused: () => log.push('refused'),
    },
    {
      open: () => {
        const source = new FakeSource()
        sources.push(source)
        return source
      },
      wall: () => wall,
      later: (run, ms) => delayed.push({ run, ms }),
    },
  )
  stream.start()
})

describe('the live stream', () => {
  it('passes on what it hears', () => {
    sources[0]!.send('snapshot', { items: [incident()] })
    sources[0]!.send('incident', incident({ version: 2 }))
    expect(log).toEqual(['snapshot 1', 'incident incident-1@2'])
    expect(state).toBe('live')
  })

  it('leaves a short break to the browser, which resumes with Last-Event-ID', () => {
    sources[0]!.send('snapshot', { items: [] })
    sources[0]!.fail(0)
    expect(state).toBe('reconnecting')
    expect(sources).toHaveLength(1)
    sources[0]!.send('incident', incident({ version: 7 }))
    expect(state).toBe('live')
    expect(log).toEqual(['snapshot 0', 'incident incident-1@7'])
  })

  it('opens anew, ever more slowly, when the browser has given up', () => {
    for (let i = 0; i < 6; i++) {
      sources.at(-1)!.fail(2)
      delayed.at(-1)!.run()
    }
    expect(delayed.map((d) => d.ms)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000])
    expect(log).toContain('refused')
    sources.at(-1)!.send('snapshot', { items: [] })
    sources.at(-1)!.fail(2)
    expect(delayed.at(-1)!.ms).toBe(1000)
  })

  it('notices after sleep that nobody has spoken, and starts again', () => {
    sources[0]!.send('house', {})
    wall = 34_000
    stream.check()
    expect(sources).toHaveLength(1)
    wall = 8 * 3_600_000
    stream.check()
    expect(state).toBe('reconnecting')
    expect(sources).toHaveLength(2)
    expect(sources[0]!.readyState).toBe(2)
    stream.check()
    expect(sources).toHaveLength(2)
  })

  it('does not listen to a stream it has left', () => {
    wall = 40_000
    stream.check()
    sources[0]!.send('incident', incident())
    expect(log).toEqual([])
  })

  it('says since when its data is old', () => {
    wall = 5_000
    sources[0]!.send('house', {})
    wall = 43_000
    sources[0]!.fail(0)
    expect(wall - stream.heardAt).toBe(38_000)
  })

  it('stays closed after signing out', () => {
    sources[0]!.fail(2)
    stream.stop()
    delayed[0]!.run()
    expect(sources).toHaveLength(1)
  })
})
