/** Fictional incidents of 云汀市 for the mock server. No place, unit or person here exists. */
const MIN = 60_000
const HOUR = 60 * MIN

export const iso = (ms) => new Date(ms + 8 * HOUR).toISOString().slice(0, 19) + '+08:00'

const KINDS = {
  ACKNOWLEDGE: ['签收', '签收后停止', '值班制度：10 分钟内签收'],
  FIRST_RELEASE: ['首次发布', '首次发布后停止', '国办发〔2016〕80号：最迟 5 小时内发布权威信息'],
  PRESS_CONFERENCE: ['新闻发布会', '发布会召开后停止', '国办发〔2016〕80号：24 小时内举行新闻发布会'],
  RESPONSE: ['舆情回应', '回应发布后停止', '国办发〔2016〕61号：48 小时内予以回应'],
  REPORT_UP: ['首报', '首报登记后停止', '《生产安全事故报告和调查处理条例》第十条'],
  PROGRESS: ['签收后处置', '核定、交办、发布或报送后停止', '值班制度：签收后 30 分钟内有处置'],
}
const LENGTH = { REPORT_UP: 2 * HOUR, PROGRESS: 30 * MIN, ACKNOWLEDGE: 10 * MIN, FIRST_RELEASE: 5 * HOUR, PRESS_CONFERENCE: 24 * HOUR, RESPONSE: 48 * HOUR }
export const LABELS = { GENERAL: '一般', LARGER: '较大', MAJOR: '重大', EXTRAORDINARY: '特别重大' }
const FIGURES = { dead: '遇难', injured: '受伤', seriouslyInjured: '重伤', missing: '失联', trapped: '被困', evacuated: '转移' }

export function clock(incidentId, kind, from, opened, more = {}) {
  const [label, stopsOn, clause] = KINDS[kind]
  const due = from + LENGTH[kind]
  return {
    id: `${incidentId}-${kind}`, kind, label, owner: '云汀市应急管理局', state: 'RUNNING', provisional: false,
    bornOverdue: false, verified: false, startedFrom: iso(from), openedAt: iso(opened), dueAt: iso(due),
    dueLatest: iso(due), stoppedAt: null, stopsOn, ruleSet: 'national-2016@1', clause, ...more,
  }
}

export const figure = (kind, value, sourceId, sourceKind, at, quote, more = {}) => ({
  kind, label: FIGURES[kind], state: 'STATED', scope: 'CUMULATIVE', value, lower: value, upper: value,
  asOf: null, sourceId, sourceKind, publishedAt: iso(at), quote, ...more,
})

export const grade = (lower, upper, rule, confirmed = null) => ({
  lower, upper, lowerLabel: LABELS[lower], upperLabel: LABELS[upper], standard: 'slga-493', rule,
  confirmed, confirmedLabel: confirmed ? LABELS[confirmed] : null,
})

const base = (id, seen, more) => ({
  id, version: 3, headline: null, kind: 'EMERGENCY', state: 'DETECTED', stateLabel: '待签收', mark: 'LIVE',
  ownership: 'OWN', ownershipLabel: '本级', mainland: true, topics: [{ code: 'work-safety', label: '安全生产', score: 0.94 }],
  occurredAt: null, detectedAt: iso(seen + 2000), reportedAt: null, firstPublishedAt: iso(seen - MIN), firstSeenAt: iso(seen),
  acknowledgedAt: null, acknowledgedBy: null, confirmedAt: null, severity: null, figures: [], clocks: [],
  units: [], lead: null, releases: [], posts: 12, sources: 3, heat: 180, ...more,
})
const occurred = (lower, upper, precision, evidence) => ({ lower: iso(lower), upper: iso(upper), precision, evidence })

/** Incidents as they stand at `now`: each urgency once, and one of everything that a row can hold. */
export function scene(now) {
  const at = (hours, minutes = 0) => now - hours * HOUR - minutes * MIN
  const fire = at(3, 52)
  const stopped = (ms) => ({ state: 'MET', stoppedAt: iso(ms) })
  return [
    base('yt-mall-fire', fire + 4 * MIN, {
      title: '云汀市滨江区商场火灾', state: 'ACKNOWLEDGED', stateLabel: '已签收', hazard: 'FIRE', hazardLabel: '火灾',
      version: 14, place: { code: '990102', name: '云汀市滨江区' }, posts: 412, sources: 17, heat: 8240,
      occurredAt: occurred(fire, fire + 15 * MIN, 'HOUR', '14时许，滨江区澄江广场一商场起火'),
      otherTimes: [occurred(fire - 2 * HOUR, fire - 2 * HOUR, 'DAY', '中午12时左右')],
      proposedUnits: [
        { unit: '云汀市消防救援支队', lead: true, because: '火灾', clause: '火灾扑救和火灾事故调查', table: 'units-yunting@1', source: '云汀市应急预案（虚构）', charged: true },
        { unit: '云汀市公安局', lead: false, because: '火灾', clause: '现场秩序和人员核查', table: 'units-yunting@1', source: '云汀市应急预案（虚构）', charged: false },
      ],
      acknowledgedAt: iso(fire + 11 * MIN), acknowledgedBy: '值班员·程', confirmedAt: iso(fire + 26 * MIN),
      severity: grade('MAJOR', 'MAJOR', '遇难 14 人，《生产安全事故报告和调查处理条例》第三条', 'MAJOR'),
      topics: [{ code: 'work-safety', label: '安全生产', score: 0.97 }, { code: 'city-management', label: '城乡建设', score: 0.41 }],
      figures: [
        figure('dead', 14, '云汀应急', 'OFFICIAL', at(0, 41), '截至17时10分，已造成14人遇难', { asOf: iso(at(0, 42)) }),
        figure('dead', 16, '云澜观察', 'NEWS', at(0, 18), '现场人士称已有16人遇难'),
        figure('dead', 6, '云汀应急', 'OFFICIAL', at(2, 30), '已致6人遇难'),
        figure('missing', 3, '云汀应急', 'OFFICIAL', at(0, 41), '另有3人失联', { asOf: iso(at(0, 42)) }),
        figure('injured', 21, '云汀应急', 'OFFICIAL', at(0, 41), '21人受伤，其中重伤5人', { asOf: iso(at(0, 42)) }),
        figure('seriouslyInjured', 5, '云汀应急', 'OFFICIAL', at(0, 41), '21人受伤，其中重伤5人', { scope: 'PART_OF', asOf: iso(at(0, 42)) }),
        figure('trapped', 30, '热榜第 2 位', 'HOT_LIST', at(3, 20), '商场内30余人被困', { lower: 30, upper: 39 }),
      ],
      units: ['云汀市应急管理局', '云汀市消防救援支队'], lead: '云汀市应急管理局',
      handling: {
        intake: { reportedAt: iso(fire + 9 * MIN), reportedBy: '云汀市消防救援支队', receivedBy: '值班员·程', casualties: { dead: 2, trapped: 30 }, measures: '已出动 12 辆消防车' },
        reports: [
          { id: 'rep-1', kind: 'FIRST', label: '首报', number: 1, form: 'TELEPHONE', formLabel: '电话', recipient: '云澜省政府总值班室', sentAt: iso(fire + 50 * MIN), signedBy: null, figures: { dead: 6, missing: 8 }, downwardReason: null, recordedLate: false },
          { id: 'rep-2', kind: 'FOLLOW_UP', label: '续报', number: 1, form: 'WRITTEN', formLabel: '书面', recipient: '云澜省政府总值班室', sentAt: iso(at(0, 35)), signedBy: '分管领导·温', figures: { dead: 14, missing: 3 }, downwardReason: '失联 5 人已找到', recordedLate: true },
        ],
        duties: [{ id: 'd-1', kind: 'REPOST', label: '转载', subject: '省安委办督办通知', since: iso(at(1)), doneAt: null, url: null }],
        claims: [
          { id: 'm-1', text: '网传商场有上百人被困', state: 'PROVED_TRUE', stateLabel: '后证实', raisedAt: iso(at(3)), judgedBy: '事故调查组', judgedAt: iso(at(0, 20)), releaseId: null },
          { id: 'm-2', text: '网传消防通道被锁', state: 'CONTESTED', stateLabel: '说法不一', raisedAt: iso(at(2)), judgedBy: null, judgedAt: null, releaseId: null },
        ],
        merging: [], absorbed: ['yt-rumour'], mergedInto: null, closing: null, undo: { at: iso(fire + 26 * MIN), by: '分管领导·温', what: '核定等级' },
      },
      waterfall: [['OCCURRED', '事发', fire], ['FIRST_SEEN', '首见', fire + 4 * MIN], ['ALERTED', '告警', fire + 4 * MIN], ['ACKNOWLEDGED', '签收', fire + 11 * MIN], ['GRADED', '定级', fire + 26 * MIN]].map(([step, label, ms]) => ({ step, label, at: iso(ms) })),
      clocks: [
        clock('yt-mall-fire', 'REPORT_UP', fire, fire + 9 * MIN, { owner: '云汀市人民政府', form: 'WRITTEN', recipient: '云澜省政府总值班室', ...stopped(fire + 90 * MIN) }),
        clock('yt-mall-fire', 'PROGRESS', fire + 11 * MIN, fire + 11 * MIN, { owner: '值班室', notes: [{ code: 'SOFT', label: '仅作提醒，不计超时' }], ...stopped(fire + 26 * MIN) }),
        clock('yt-mall-fire', 'FIRST_RELEASE', fire, fire + 4 * MIN, { dueLatest: iso(fire + 5 * HOUR + 15 * MIN) }),
        clock('yt-mall-fire', 'PRESS_CONFERENCE', fire, fire + 4 * MIN, { dueLatest: iso(fire + 24 * HOUR + 15 * MIN) }),
        clock('yt-mall-fire', 'ACKNOWLEDGE', fire + 4 * MIN, fire + 4 * MIN, { owner: '值班室', ...stopped(fire + 11 * MIN) }),
      ],
    }),
    base('yt-chem', at(4, 46), {
      title: '云汀市临港县危化品泄漏', state: 'ACKNOWLEDGED', stateLabel: '已签收', hazard: 'CHEMICAL', hazardLabel: '危化品泄漏',
      place: { code: '990121', name: '云汀市临港县' }, occurredAt: occurred(at(4, 48), at(4, 48), 'CONFIRMED', null),
      acknowledgedAt: iso(at(4, 40)), acknowledgedBy: '值班员·程', posts: 96, sources: 8, heat: 2110,
      severity: grade('LARGER', 'MAJOR', '遇难 3 人、失联 8 人，《生产安全事故报告和调查处理条例》第三条'),
      figures: [
        figure('dead', 3, '临港发布', 'OFFICIAL', at(2, 10), '事故造成3人死亡'),
        figure('missing', 8, '云澜观察', 'NEWS', at(1, 5), '仍有8人失去联系'),
      ],
      clocks: [
        clock('yt-chem', 'FIRST_RELEASE', at(4, 48), at(4, 46), { provisional: true, owner: '临港县人民政府' }),
        clock('yt-chem', 'PRESS_CONFERENCE', at(4, 48), at(4, 46), { provisional: true, owner: '临港县人民政府' }),
        clock('yt-chem', 'ACKNOWLEDGE', at(4, 46), at(4, 46), stopped(at(4, 40))),
      ],
    }),
    base('yt-bus', at(0, 4), {
      title: '云汀市山阳区道路交通事故', hazard: 'ROAD_TRAFFIC', hazardLabel: '道路交通事故',
      place: { code: '990103', name: '云汀市山阳区' }, occurredAt: occurred(at(0, 35), at(0, 35), 'MINUTE', '17时17分，山阳区环城路两车相撞'),
      severity: grade('GENERAL', 'LARGER', '受伤 9 人、被困 4 人，《生产安全事故报告和调查处理条例》第三条'),
      topics: [{ code: 'transport', label: '交通运输', score: 0.91 }],
      figures: [figure('injured', 9, '山阳交警', 'OFFICIAL', at(0, 9), '9人受伤送医'), figure('trapped', 4, '山阳区网友', 'SOCIAL', at(0, 20), '车里还困着4个人'),
        figure('dead', null, '山阳交警', 'OFFICIAL', at(0, 9), '暂无人员死亡报告', { state: 'NO_REPORT_YET', lower: 0, upper: null })],
      clocks: [
        clock('yt-bus', 'ACKNOWLEDGE', at(0, 4), at(0, 4), { owner: '值班室' }),
        clock('yt-bus', 'RESPONSE', at(0, 4), at(0, 4), { provisional: true, owner: '山阳区人民政府' }),
      ],
    }),
    base('yt-mine', at(0, 38), {
      title: '云汀市临港县矿山事故', state: 'DETECTED', hazard: 'MINE', hazardLabel: '矿山事故', place: { code: '990121', name: '云汀市临港县' },
      occurredAt: occurred(at(9, 50), at(9, 20), 'HOUR', '今晨8时许'), posts: 31, sources: 4, heat: 960,
      severity: grade('MAJOR', 'MAJOR', '遇难 11 人，《生产安全事故报告和调查处理条例》第三条'),
      figures: [figure('dead', 11, '云澜观察', 'NEWS', at(0, 38), '已有11名矿工遇难')],
      clocks: [
        clock('yt-mine', 'FIRST_RELEASE', at(9, 50), at(0, 38), { state: 'MISSED', bornOverdue: true, owner: '云汀市矿山安全监管局' }),
        clock('yt-mine', 'PRESS_CONFERENCE', at(9, 50), at(0, 38), { owner: '云汀市矿山安全监管局' }),
        clock('yt-mine', 'ACKNOWLEDGE', at(0, 38), at(0, 38), { state: 'MISSED', owner: '值班室' }),
      ],
    }),
    base('yt-school', at(21, 15), {
      kind: 'OPINION', title: '云汀市滨江区就学舆情', state: 'ACKNOWLEDGED', stateLabel: '已签收', place: { code: '990102', name: '云汀市滨江区' },
      topics: [{ code: 'education', label: '就学', score: 0.88 }], acknowledgedAt: iso(at(21)), acknowledgedBy: '值班员·程',
      posts: 244, sources: 6, heat: 3020, lead: '滨江区教育局', units: ['滨江区教育局'],
      clocks: [clock('yt-school', 'RESPONSE', at(21, 15), at(21, 15), { owner: '滨江区教育局' })],
    }),
    base('yt-flood', at(30), {
      title: '云汀市山阳区洪涝', state: 'ACKNOWLEDGED', stateLabel: '已签收', hazard: 'FLOOD', hazardLabel: '洪涝', place: { code: '990103', name: '云汀市山阳区' },
      occurredAt: occurred(at(31), at(31), 'CONFIRMED', null), acknowledgedAt: iso(at(29, 55)), acknowledgedBy: '值班员·程', confirmedAt: iso(at(29)),
      severity: grade('LARGER', 'LARGER', '转移 1240 人，《国家自然灾害救助应急预案》', 'LARGER'), posts: 188, sources: 11, heat: 2760,
      figures: [figure('evacuated', 1240, '山阳应急', 'OFFICIAL', at(20), '已紧急转移1240人')],
      lead: '山阳区人民政府', units: ['山阳区人民政府'],
      clocks: [clock('yt-flood', 'RESPONSE', at(30), at(30), { owner: '山阳区人民政府', ...stopped(at(22)) }), clock('yt-flood', 'ACKNOWLEDGE', at(30), at(30), stopped(at(29, 55)))],
      releases: [{ id: 'rel-flood', kind: 'NOTICE', label: '通报', issuer: '山阳区人民政府', title: '关于强降雨应对情况的通报', url: 'https://shanyang.example/notice/12', publishedAt: iso(at(22)), recordedAt: iso(at(21, 50)), principalPresent: true, recordedLate: false, issuerVerified: true }],
    }),
    base('yt-rumour', at(50), {
      title: '云汀市滨江区坍塌', state: 'DISMISSED', stateLabel: '核否', hazard: 'COLLAPSE', hazardLabel: '坍塌', place: { code: '990102', name: '云汀市滨江区' },
      acknowledgedAt: iso(at(49, 50)), acknowledgedBy: '值班员·程', severity: grade('GENERAL', 'LARGER', '被困 5 人，《生产安全事故报告和调查处理条例》第三条'),
      clocks: [clock('yt-rumour', 'RESPONSE', at(50), at(50), { state: 'CANCELLED', stoppedAt: iso(at(49)) })],
    }),
  ]
}

/** What led to each incident, so that every timeline has a beginning. */
export function history(incident) {
  const system = { name: '系统', role: 'system' }
  const officer = { name: '值班员·程', role: 'duty-officer' }
  const entries = [[incident.detectedAt, system, 'Detected', `从 ${incident.sources} 个来源发现`]]
  for (const c of incident.clocks) {
    entries.push([c.openedAt, system, 'ClockOpened', `${c.label}时限启动，截止 ${c.dueAt.slice(11, 16)}${c.provisional ? '（暂定，待核定）' : ''}`])
  }
  if (incident.severity) entries.push([incident.detectedAt, system, 'SeverityProposed', `系统建议等级：${incident.severity.upperLabel}（依据：${incident.severity.rule}）`])
  if (incident.acknowledgedAt) entries.push([incident.acknowledgedAt, officer, 'Acknowledged', '已签收，首次发布时限不停止'])
  if (incident.confirmedAt) entries.push([incident.confirmedAt, { name: '分管领导·温', role: 'manager' }, 'SeverityConfirmed', `核定等级：${incident.severity.confirmedLabel}`])
  for (const c of incident.handling?.claims ?? []) {
    entries.push([c.raisedAt, officer, 'ClaimRaised', '登记网上说法（说法不一）'])
    if (c.judgedAt) {
      entries.push([iso(Date.parse(c.raisedAt) + 40 * MIN), officer, 'ClaimJudged', '网上说法：已澄清：云汀市应急管理局', { claim: { id: c.id, state: 'REBUTTED', judgedBy: '云汀市应急管理局' } }])
      entries.push([c.judgedAt, officer, 'ClaimJudged', `网上说法：${c.stateLabel}：${c.judgedBy}`, { claim: { id: c.id, state: c.state, judgedBy: c.judgedBy } }])
    }
  }
  if (incident.lead) entries.push([incident.confirmedAt ?? incident.detectedAt, officer, 'Assigned', `交办${incident.lead}，牵头`])
  if (incident.figures.length > 3) entries.push([incident.figures[0].publishedAt, system, 'PictureChanged', '数字更新：遇难 6 人 → 14 人，失联 3 人'])
  for (const r of incident.releases) entries.push([r.recordedAt, officer, 'ReleaseRecorded', `登记${r.label}：${r.title}`])
  return entries
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([at, actor, type, summary, change = {}], n) => ({ sequence: n + 1, at, actor, type, summary, change }))
}
