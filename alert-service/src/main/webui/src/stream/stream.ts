import type { Alarm, House, Incident } from '../api/types'

/** The part of EventSource that is used, so that tests can stand in for a server. */
export interface Source {
  readonly readyState: number
  onopen: ((event: unknown) => void) | null
  onerror: ((event: unknown) => void) | null
  addEventListener(type: string, heard: (event: { data: string }) => void): void
  close(): void
}

export type StreamState = 'connecting' | 'live' | 'reconnecting'

export interface Listeners {
  snapshot(incidents: Incident[]): void
  incident(incident: Incident): void
  /** The incident is no longer in the signed-in person's divisions. */
  gone(id: string): void
  alarm(alarm: Alarm): void
  house(house: House): void
  state(state: StreamState): void
  /** The server refused the stream for good: the session may have ended. */
  refused(): void
}

export interface Surroundings {
  open(): Source
  wall(): number
  later(run: () => void, ms: number): unknown
}

const CLOSED = 2
/** The house speaks every 10 s; three missed in a row mean that nobody is there. */
const SILENCE = 35_000
const BACK_OFF = [1000, 2000, 4000, 8000, 15_000]

/**
 * The live stream. While the EventSource lives it resumes by itself with Last-Event-ID; when the browser
 * gives it up (an error status) or it fell silent without an error (sleep, a dead proxy), a new one is
 * opened, which begins with a snapshot: complete again, at the cost of one larger message.
 */
export class Stream {
  heardAt: number
  private source: Source | null = null
  private openedAt = 0
  private attempt = 0
  private ended = false

  constructor(private readonly to: Listeners, private readonly around: Surroundings) {
    this.heardAt = around.wall()
  }

  start() {
    this.to.state('connecting')
    this.connect()
  }

  stop() {
    this.ended = true
    this.source?.close()
    this.source = null
  }

  /** To be called every few seconds and after waking: finds a stream that died without saying so. */
  check() {
    const silent = this.around.wall() - Math.max(this.heardAt, this.openedAt)
    if (this.ended || silent < SILENCE) return
    this.to.state('reconnecting')
    if (this.source) this.connect()
  }

  private connect() {
    if (this.ended) return
    this.source?.close()
    this.openedAt = this.around.wall()
    const source = (this.source = this.around.open())
    const on = <T>(type: string, take: (value: T) => void) =>
      source.addEventListener(type, (event) => {
        if (this.source !== source) return
        this.alive()
        take(JSON.parse(event.data) as T)
      })
    on<{ items: Incident[] }>('snapshot', (s) => this.to.snapshot(s.items))
    on<Incident>('incident', (i) => this.to.incident(i))
    on<{ id: string }>('gone', (g) => this.to.gone(g.id))
    on<Alarm>('alarm', (a) => this.to.alarm(a))
    on<House>('house', (h) => this.to.house(h))
    source.onopen = () => this.source === source && this.alive()
    source.onerror = () => this.source === source && this.failed(source)
  }

  private alive() {
    this.heardAt = this.around.wall()
    this.attempt = 0
    this.to.state('live')
  }

  private failed(source: Source) {
    this.to.state('reconnecting')
    if (source.readyState !== CLOSED) return
    this.source = null
    this.to.refused()
    const pause = BACK_OFF[Math.min(this.attempt++, BACK_OFF.length - 1)]!
    this.around.later(() => this.source ?? this.connect(), pause)
  }
}
