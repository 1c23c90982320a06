/**
 * Stands in for alert-service while the console is built and photographed: the same REST and SSE, fictional
 * incidents, no dependency. `npm run mock -- [--port N] [--empty] [--speed N] [--drill] [--degraded] [--now ISO] [--many N] [--quiet]`
 * Accounts: duty, manager, monitor; the password of each is its name followed by "-fictional".
 */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { apply, Rejected } from './commands.mjs'
import * as insight from './insight.mjs'
import { history, iso, scene } from './scene.mjs'

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '18201' }, now: { type: 'string', default: '2026-11-21T17:52:18+08:00' },
    speed: { type: 'string', default: '1' }, empty: { type: 'boolean' }, drill: { type: 'boolean' },
    degraded: { type: 'boolean' }, quiet: { type: 'boolean' }, many: { type: 'string', default: '0' },
  },
})
const speed = Number(options.speed)
const [houseStart, wallStart] = [Date.parse(options.now), Date.now()]
const houseNow = () => houseStart + (Date.now() - wallStart) * speed
const built = fileURLToPath(new URL('../../../../target/webui', import.meta.url))

const incidents = new Map(options.empty ? [] : scene(houseStart).map((i) => [i.id, options.drill ? { ...i, mark: 'DRILL' } : i]))
for (let n = 0; n < Number(options.many); n++) {
  for (const i of scene(houseStart - n * 60_000)) incidents.set(`${i.id}-${n}`, { ...i, id: `${i.id}-${n}` })
}
const timelines = new Map([...incidents.values()].map((i) => [i.id, history(i)]))
const answered = new Map()
const listeners = new Set()
const log = []

const PEOPLE = { duty: ['值班员·程', 'duty-officer', '值班员'], manager: ['分管领导·温', 'manager', '分管领导'], monitor: ['监测岗·陆', 'monitor', '监测岗'] }
const person = (req) => PEOPLE[/huiying_session=(\w+)/.exec(req.headers.cookie ?? '')?.[1]]
const session = ([name, role, roleLabel]) => ({ name, role, roleLabel, divisions: ['990100'], scopeLabel: '990100', expiresAt: iso(Date.now() + 12 * 3_600_000) })
const house = () => ({
  now: new Date(houseNow() + 8 * 3_600_000).toISOString().replace('Z', '+08:00'), replay: speed !== 1, speed, drill: !!options.drill,
  ruleSet: 'national-2016@1', channels: [{ name: 'console', real: false }],
  degraded: options.degraded ? [{ part: 'search', message: '检索暂不可用，接入、研判和时限不受影响。', since: iso(houseStart - 6 * 60_000) }] : [],
})

function publish(event, data) {
  log.push({ id: String(log.length + 1), event, data: JSON.stringify(data) })
  for (const res of listeners) write(res, log.at(-1))
}
const write = (res, e) => res.write(`${e.id ? `id: ${e.id}\n` : ''}event: ${e.event}\ndata: ${e.data}\n\n`)

function stream(req, res) {
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  const from = Number(req.headers['last-event-id'] ?? NaN)
  if (from <= log.length) log.slice(from).forEach((e) => write(res, e))
  else write(res, { id: String(log.length), event: 'snapshot', data: JSON.stringify({ items: [...incidents.values()] }) })
  write(res, { event: 'house', data: JSON.stringify(house()) })
  listeners.add(res)
  req.on('close', () => listeners.delete(res))
}

const send = (res, status, body, headers = {}) => {
  const type = status >= 400 ? 'application/problem+json' : 'application/json'
  res.writeHead(status, { 'Content-Type': type, ...headers }).end(body === undefined ? undefined : JSON.stringify(body))
}
const problem = (res, status, code, detail) => send(res, status, { type: 'about:blank', title: code, status, code, detail })

async function body(req) {
  let text = ''
  for await (const chunk of req) text += chunk
  return text ? JSON.parse(text) : {}
}

async function api(req, res, path) {
  if (path === 'session' && req.method === 'POST') {
    const { username, password } = await body(req)
    if (!PEOPLE[username] || password !== `${username}-fictional`) return problem(res, 401, 'UNAUTHORIZED', '账号或密码不对。')
    return send(res, 200, session(PEOPLE[username]), { 'Set-Cookie': `huiying_session=${username}; HttpOnly; SameSite=Strict; Path=/` })
  }
  const who = person(req)
  if (!who) return problem(res, 401, 'UNAUTHORIZED', '请先登录。')
  if (path === 'session' && req.method === 'DELETE') return send(res, 204, undefined, { 'Set-Cookie': 'huiying_session=; Max-Age=0; Path=/' })
  if (path === 'session') return send(res, 200, session(who))
  if (path === 'house') return send(res, 200, house())
  if (path === 'stream') return stream(req, res)
  if (path === 'incidents') return send(res, 200, { items: [...incidents.values()], next: null })
  if (path === 'timeliness') return who[1] === 'manager' ? send(res, 200, insight.timeliness(houseNow())) : problem(res, 403, 'FORBIDDEN', '时效由分管领导查看。')
  if (path === 'heat/topics') return send(res, 200, insight.topics(houseNow()))
  if (path === 'heat/tray') return send(res, 200, insight.tray(houseNow()))
  const [, groupId, part] = /^(?:groups|heat\/groups)\/g-([^/]+)(?:\/([a-z]+))?$/.exec(path) ?? []
  const told = incidents.get(groupId)
  if (told) return send(res, 200, { explanation: insight.group, effects: insight.effects }[part]?.(told, houseNow()) ?? insight.life(told, houseNow()))
  const [, id, rest] = /^incidents\/([^/]+)(?:\/([a-z]+))?$/.exec(path) ?? []
  const incident = incidents.get(id)
  if (!incident) return problem(res, 404, 'NOT_FOUND', '没有这个事件。')
  if (!rest) return send(res, 200, incident, { ETag: `"${incident.version}"` })
  if (rest === 'explanation') return send(res, 200, insight.explanation(incident))
  if (rest === 'timeline') return send(res, 200, { items: timelines.get(id) })
  return command(req, res, who, incident, rest)
}

async function command(req, res, who, incident, action) {
  const key = req.headers['idempotency-key']
  if (key && answered.has(key)) return send(res, 200, answered.get(key))
  const asked = await body(req)
  if (who[1] === 'monitor') return problem(res, 403, 'FORBIDDEN', '监测岗只能查看；请值班员操作。')
  try {
    const { changed, summary } = apply(incident, action, asked, { name: who[0], role: who[1] }, houseNow())
    incidents.set(incident.id, changed)
    note(incident.id, { name: who[0], role: who[1] }, action, summary)
    const answer = { commandId: key ?? String(Date.now()), outcome: 'DONE', incident: changed }
    if (key) answered.set(key, answer)
    publish('incident', changed)
    send(res, 200, answer)
  } catch (e) {
    if (!(e instanceof Rejected)) throw e
    problem(res, e.status, e.code, e.message)
  }
}

function note(id, actor, type, summary) {
  const entries = timelines.get(id)
  entries.push({ sequence: entries.length + 1, at: iso(houseNow()), actor, type, summary, change: {} })
}

/** Alarms at 50, 75, 90 and 100 %; what was reached before the start stays silent. */
let lastTick = houseStart
function tick() {
  const now = houseNow()
  for (const i of incidents.values()) {
    for (const c of i.clocks) {
      if (c.state !== 'RUNNING') continue
      const [from, due] = [Date.parse(c.startedFrom), Date.parse(c.dueAt)]
      for (const share of [50, 75, 90, 100]) {
        const at = from + ((due - from) * share) / 100
        if (at > lastTick && at <= now) ring(i, c, share, at, now)
      }
      if (now >= Date.parse(c.dueLatest)) {
        c.state = 'MISSED'
        i.version++
        note(i.id, { name: '系统', role: 'system' }, 'ClockStopped', `${c.label}已超时`)
        publish('incident', i)
      }
    }
  }
  lastTick = now
}
const ring = (i, c, share, at, now) => publish('alarm', {
  id: `${i.id}:${c.id}:${share}:0`, incidentId: i.id, clockId: c.id, kind: c.kind, label: c.label, threshold: `${share}%`,
  dueAt: iso(at), firedAt: iso(now), late: false, title: i.title, mark: i.mark,
})

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
function page(res, path) {
  // As in the service: an address without a file extension is one of the console's pages.
  const file = join(built, normalize(extname(path) ? path : '/index.html'))
  if (!file.startsWith(built) || !existsSync(file) || !statSync(file).isFile()) return problem(res, 404, 'NOT_FOUND', path)
  res.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(res)
}

createServer((req, res) => {
  const { pathname } = new URL(req.url, 'http://mock')
  const answer = pathname.startsWith('/api/v1/') ? api(req, res, pathname.slice(8)) : page(res, pathname)
  Promise.resolve(answer).catch((e) => problem(res, 500, 'INTERNAL', String(e)))
}).listen(Number(options.port), '127.0.0.1', () => console.log(`mock at http://127.0.0.1:${options.port}`))

setInterval(tick, 250)
setInterval(() => listeners.forEach((res) => write(res, { event: 'house', data: JSON.stringify(house()) })), 10_000)
/** The posts go on: one incident's heat moves, so that something arrives on the stream. */
if (Number(options.many)) {
  setInterval(() => {
    const all = [...incidents.values()]
    const i = all[Math.floor(Math.random() * all.length)]
    Object.assign(i, { posts: i.posts + 1, version: i.version + 1 })
    publish('incident', i)
  }, 20)
}
if (!options.quiet) {
  setInterval(() => {
    const i = incidents.get('yt-mall-fire')
    if (!i) return
    Object.assign(i, { posts: i.posts + 3, heat: i.heat + 37, version: i.version + 1 })
    publish('incident', i)
  }, 15_000)
}
