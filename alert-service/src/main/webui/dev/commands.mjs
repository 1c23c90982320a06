/** The mock's answers to commands: enough of the house's rules that every form can be tried. */
import { iso, LABELS } from './scene.mjs'

export class Rejected extends Error {
  constructor(status, code, detail) {
    super(detail)
    Object.assign(this, { status, code })
  }
}

const RELEASES = { NOTICE: '通报', PRESS_CONFERENCE: '新闻发布会', RUMOUR_REBUTTAL: '辟谣', FOLLOW_UP: '续报', REPLY: '回应' }
const deny = (code, detail) => { throw new Rejected(code === 'INVALID' ? 422 : 409, code, detail) }

export function apply(incident, action, asked, actor, now) {
  const i = structuredClone(incident)
  if (['DISMISSED', 'CLOSED'].includes(i.state)) deny('NOT_ALLOWED_NOW', `事件已${i.stateLabel}，不能再操作。`)
  const summary = ACTIONS[action]?.(i, asked, actor, now) ?? deny('INVALID', '没有这个操作。')
  return { changed: { ...i, version: i.version + 1 }, summary }
}

const handled = (i) => (i.handling ??= { reports: [], duties: [], claims: [], merging: [], absorbed: [] })

function stop(i, kinds, at) {
  for (const c of i.clocks) {
    if (!kinds.includes(c.kind) || !['RUNNING', 'MISSED'].includes(c.state)) continue
    c.state = at <= Date.parse(c.dueLatest) ? 'MET' : 'MET_LATE'
    c.stoppedAt = iso(at)
  }
}

const ACTIONS = {
  acknowledgement(i, _asked, actor, now) {
    if (i.acknowledgedAt) deny('NOT_ALLOWED_NOW', `${i.acknowledgedBy}已于 ${i.acknowledgedAt.slice(11, 16)} 签收。`)
    Object.assign(i, { state: 'ACKNOWLEDGED', stateLabel: '已签收', acknowledgedAt: iso(now), acknowledgedBy: actor.name })
    stop(i, ['ACKNOWLEDGE'], now)
    return '已签收，首次发布时限不停止'
  },
  severity(i, asked, _actor, now) {
    i.severity = { ...i.severity, confirmed: asked.severity, confirmedLabel: LABELS[asked.severity] }
    i.confirmedAt = iso(now)
    for (const c of i.clocks) c.provisional = false
    return `等级：${LABELS[asked.severity]}${asked.reason ? `（${asked.reason}）` : ''}`
  },
  releases(i, asked, _actor, now) {
    const at = Date.parse(asked.publishedAt)
    if (at > now + 1000) deny('INVALID', '登记的发布时间晚于现在，请核对。')
    if (i.occurredAt && at < Date.parse(i.occurredAt.lower)) deny('INVALID', '登记的发布时间早于事发时间，请核对。')
    i.releases.push({ ...asked, id: `rel-${i.id}-${i.version}`, label: RELEASES[asked.kind], recordedAt: iso(now), recordedLate: now - at > 30 * 60_000, issuerVerified: i.clocks.some((c) => c.owner === asked.issuer) })
    stop(i, asked.kind === 'PRESS_CONFERENCE' ? ['PRESS_CONFERENCE', 'FIRST_RELEASE'] : ['FIRST_RELEASE', 'RESPONSE'], at)
    return `登记${RELEASES[asked.kind]}：${asked.title}`
  },
  assignment(i, asked) {
    i.units = [...new Set([...(asked.lead ? [asked.unit] : []), ...i.units, asked.unit])]
    if (asked.lead) i.lead = asked.unit
    return `交办${asked.unit}${asked.lead ? '，牵头' : ''}`
  },
  occurrence(i, asked) {
    i.occurredAt = { lower: asked.lower, upper: asked.upper ?? asked.lower, precision: 'CONFIRMED', evidence: null }
    return `校正事发时间为 ${asked.lower.slice(11, 16)}`
  },
  place(i, asked) {
    i.place = { code: asked.code, name: asked.name }
    return `校正地点为${asked.name}`
  },
  dismissal(i, asked, _actor, now) {
    Object.assign(i, { state: 'DISMISSED', stateLabel: '核否' })
    for (const c of i.clocks) if (c.state === 'RUNNING') Object.assign(c, { state: 'CANCELLED', stoppedAt: iso(now) })
    return `核否：${asked.note}`
  },
  proposal(i, asked) {
    i.severity = { ...i.severity, lower: asked.severity, upper: asked.severity, lowerLabel: LABELS[asked.severity], upperLabel: LABELS[asked.severity] }
    return `初判等级：${LABELS[asked.severity]}`
  },
  reports(i, asked) {
    const label = { FIRST: '首报', FOLLOW_UP: '续报', SUPPLEMENT: '补报', FINAL: '终报' }[asked.kind]
    const formLabel = { TELEPHONE: '电话', WRITTEN: '书面' }[asked.form]
    handled(i).reports.push({ ...asked, id: `rep-${i.version}`, label, formLabel, number: handled(i).reports.length + 1, figures: asked.figures ?? {}, recordedLate: false })
    return `${formLabel}${label}：${asked.recipient}`
  },
  claims(i, asked, _actor, now) {
    handled(i).claims.push({ id: `m${i.version}`, text: asked.text, state: 'CONTESTED', stateLabel: '说法不一', raisedAt: iso(now) })
    return '登记网上说法（说法不一）'
  },
  duties(i, asked) {
    handled(i).duties.push({ ...asked, id: `d${i.version}`, label: '公开事项', doneAt: null })
    return `公开事项开始：${asked.subject}`
  },
  notes: () => '记事',
  closure(i, asked, actor) {
    if (actor.role === 'duty-officer') throw new Rejected(403, 'NEEDS_MANAGER', '结案须由分管领导操作。')
    Object.assign(i, { state: 'CLOSED', stateLabel: '结案' })
    return `结案：${asked.note}`
  },
}
