/** What the mock's analysis says of groups and heat; fictional like all of the scene. */
import { iso } from './scene.mjs'

const HOUR = 3_600_000
const TOPICS = [['work-safety', '安全生产'], ['education', '就学'], ['housing', '住房保障'], ['food-drug', '食品药品安全'], ['ecology', '生态环境'], ['governance', '政务作风'], ['healthcare', '就医'], ['city-management', '城乡建设']]
const PLACES = [['00', '全国'], ['99', '云澜省'], ['98', '霁川省'], ['97', '岚江省'], ['96', '朔原省']]

/** Repeatable: the same hour and cell say the same. */
const dice = (n) => ((n * 2654435761) % 4294967296) / 4294967296

export function topics(now) {
  const hour = Math.floor(now / HOUR) * HOUR
  const items = TOPICS.flatMap(([topic, label], t) => PLACES.map(([place, placeLabel], p) => {
    const usual = (p === 0 ? 18 : 4) * (0.4 + dice(t * 7 + p))
    const surges = (t === 1 && p === 1) || (t === 4 && p === 2)
    const weights = Array.from({ length: 24 }, (_, h) => Math.round(usual * (0.6 + dice(t * 97 + p * 31 + h) * 0.8) * 10) / 10)
    if (surges) weights.splice(21, 3, usual * 2, usual * 4.2, usual * 6.5)
    const weight = weights[23]
    const known = t !== 7
    return {
      topic, label, place, placeLabel, weights,
      newest: {
        from: iso(hour), posts: Math.ceil(weight * 0.9), sources: Math.min(16, Math.ceil(weight / 2)), weight,
        expected: known ? usual : null, threshold: known ? usual * 3 : null, closed: false, surgeId: surges ? `g${t}${p}` : null,
      },
    }
  }))
  return { hour: iso(hour), items }
}

const tag = (code, label, quote) => ({ tag: code, label, evidence: [{ postId: 'p1', span: { field: 'TITLE', start: 0, end: quote.length, quote } }] })

export const tray = (now) => ({
  items: [
    { title: '澄江边连续三晚传来不明巨响，网友录下音频', postId: 'p70', posts: 38, sources: 9, heat: 4_120_000, firstSeenAt: iso(now - 7 * HOUR), lastSeenAt: iso(now - 400_000), tags: [] },
    { title: '山阳区一窗口办事员“踢皮球”视频流传，网友质疑敷衍', postId: 'p71', posts: 17, sources: 6, heat: 880_000, firstSeenAt: iso(now - 3 * HOUR), lastSeenAt: iso(now - 900_000), tags: [tag('CREDIBILITY', '影响公信力', '踢皮球'), tag('CREDIBILITY', '影响公信力', '敷衍')].slice(0, 1) },
  ],
})

const point = (kind, value, standing, source, sourceKind, at, because = null) => ({
  postId: `p-${kind}-${value}`, standing, because,
  figure: { kind, state: 'STATED', scope: 'CUMULATIVE', value, lower: value, upper: value, asOf: null, sourceId: source, sourceKind, publishedAt: iso(at) },
})
const part = (name, value) => ({ name, value })

export function group(incident, now) {
  const at = (hours) => now - hours * HOUR
  const members = [
    ['p1', '突发！滨江区澄江广场一商场起火，浓烟滚滚', '云澜观察', 3.8, ['p1b', 'p1c']], ['p2', '网传商场有上百人被困', '滨江区网友', 3.3],
    ['p3', '滨江区商场火灾已致6人遇难', '云汀应急', 2.5], ['p4', '商场火灾遇难人数升至14人', '云汀应急', 0.7], ['p5', '现场人士称已有16人遇难', '云澜观察', 0.3],
  ].map(([postId, words, sourceId, h, repeats = []]) => ({ postId, words, sourceId, publishedAt: iso(at(h)), seenAt: iso(at(h)), repeats }))
  const why = (postId, outcome, h, parts, more = {}) => ({ postId, outcome, parts, needed: 2.2, terms: ['商场', '澄江', '起火'], rules: 'group-7', at: iso(at(h)), ...more })
  return {
    groupId: `g-${incident.id}`, rules: ['group-7'], headline: incident.title, posts: incident.posts, repeats: 31, members,
    reasons: [
      why('p1', 'OPENED', 3.8, [], { nearest: 'g0', parted: 'OTHER_PLACE', terms: [] }), why('p2', 'JOINED', 3.3, [part('PLACE', 1.9), part('HAZARD', 0.8), part('TEXT', 1.4), part('TIME', -0.2)]),
      why('p3', 'JOINED', 2.5, [part('PLACE', 2.4), part('HAZARD', 0.8), part('NUMBERS', 0.3), part('MEANING', 0.9)]), why('p1b', 'FOLDED', 3.7, [part('SIMILARITY', 0.93)], { terms: [] }),
    ],
    terms: ['商场', '澄江', '起火', '浓烟'],
    trajectory: [
      point('DEAD', 6, 'SUPERSEDED', '云汀应急', 'OFFICIAL', at(2.5)), point('DEAD', 14, 'AUTHORITATIVE', '云汀应急', 'OFFICIAL', at(0.7)),
      point('DEAD', 16, 'CONFLICTING', '云澜观察', 'NEWS', at(0.3), '说法不一：与更权威来源的数字不同'), point('MISSING', 8, 'SUPERSEDED', '云汀应急', 'OFFICIAL', at(2.5)),
      point('MISSING', 3, 'AUTHORITATIVE', '云汀应急', 'OFFICIAL', at(0.7), '8→3：人员陆续找到或获救，人数随之减少'),
    ],
    corrections: [],
  }
}

export function effects(incident, now) {
  const stretch = (posts, heat, questioning, hourlyHeat) => ({ posts, repeats: posts * 2, heat, unmeasured: 0, hourlyHeat, questioning, questioningShare: posts ? questioning / posts : null })
  return {
    groupId: `g-${incident.id}`, posts: incident.posts, kept: 32, hours: 6,
    releases: [{
      release: { postId: 'p3', issuer: '云汀市应急管理局', title: '关于澄江广场火灾的情况通报', publishedAt: iso(now - 2.5 * HOUR), kind: 'NOTICE' },
      before: stretch(19, 5230, 11, [0, 0, 0, 0, 1800, 3430]), after: stretch(9, 2110, 2, [1400, 560, 150, 0, 0, 0]), complete: false,
    }],
    claims: [
      { words: '网传山阳区另有一处商场同时起火', postIds: ['p8', 'p9'], state: 'CONTESTED', label: '说法不一', rebuttals: [{ postId: 'p10', words: '经核实，山阳区未发生火情', unit: '云汀市消防救援支队', official: true, at: iso(now - HOUR) }] },
    ],
  }
}

export function life(incident, now) {
  const hour = Math.floor(now / HOUR) * HOUR
  const posts = [4, 41, 160, 121, 62, 24]
  return {
    groupId: `g-${incident.id}`, stage: 'DECLINING', label: '消退期', tags: incident.id === 'yt-mall-fire' ? [tag('CREDIBILITY', '影响公信力', '瞒报')] : [],
    hours: posts.map((n, i) => ({ from: iso(hour - (posts.length - 1 - i) * HOUR), posts: n, heat: n * 20 })),
  }
}

export const explanation = (incident) => ({
  incidentId: incident.id, groupId: `g-${incident.id}`, groupExplanation: `/api/v1/groups/g-${incident.id}/explanation`, ruleSets: ['national-2016@1#9f2a'], evidence: incident,
  clocks: incident.clocks.map((c) => ({ at: c.openedAt, clockId: c.id, kind: c.kind, state: c.state, clause: c.clause, startedFrom: c.startedFrom, reason: null, causeId: 's1' })),
})

/** Who was in time: a year in which one release was late and one alarm false. */
export function timeliness(now) {
  const row = (by, kind, kindLabel, code, label, more) => ({
    by, kind, kindLabel, code, label, onTime: 0, late: 0, missed: 0, unverified: 0, judged: 0, rate: null, running: 0, provisional: 0, cancelled: 0, median: null, ninetieth: null, ...more,
  })
  const kept = { onTime: 2, late: 1, judged: 3, rate: 2 / 3, running: 1, provisional: 2, median: 'PT3H20M', ninetieth: 'PT7H' }
  const none = { incidents: 0, rows: [], stages: [], failed: [], alarms: [] }
  return {
    since: '2026-01-01', until: '2026-11-21', scope: '全部辖区', whole: true, drill: none,
    live: {
      incidents: 6,
      rows: [
        row('KIND', 'FIRST_RELEASE', '首次发布', 'FIRST_RELEASE', '首次发布', kept),
        row('UNIT', 'FIRST_RELEASE', '首次发布', '云汀市应急管理局', '云汀市应急管理局', kept),
        row('GRADE', 'FIRST_RELEASE', '首次发布', 'MAJOR', '重大', kept),
        row('TOPIC', 'FIRST_RELEASE', '首次发布', 'work-safety', '安全生产', kept),
        row('KIND', 'ACKNOWLEDGE', '签收', 'ACKNOWLEDGE', '签收', { onTime: 6, judged: 6, rate: 1, median: 'PT3M', ninetieth: 'PT8M' }),
      ],
      stages: [
        { step: 'OCCURRED', label: '事发', incidents: 6, sincePrevious: null, sinceOccurrence: 'PT0S' },
        { step: 'FIRST_SEEN', label: '首见', incidents: 6, sincePrevious: 'PT24M', sinceOccurrence: 'PT24M' },
        { step: 'ACKNOWLEDGED', label: '签收', incidents: 5, sincePrevious: 'PT3M', sinceOccurrence: 'PT27M' },
        { step: 'GRADED', label: '定级', incidents: 3, sincePrevious: 'PT40M', sinceOccurrence: 'PT1H7M' },
        { step: 'RELEASED', label: '首次发布', incidents: 3, sincePrevious: 'PT2H13M', sinceOccurrence: 'PT3H20M' },
      ],
      failed: [{
        incidentId: 'yt-mall-fire', title: '云汀市滨江区商场火灾', kind: 'FIRST_RELEASE', kindLabel: '首次发布', owner: '云汀市应急管理局', state: 'MET_LATE', verified: false,
        startedFrom: iso(now - 9 * 3_600_000), dueLatest: iso(now - 4 * 3_600_000), doneAt: iso(now - 2 * 3_600_000),
      }],
      alarms: [
        { monday: '2026-11-16', rule: 'found', told: 6, right: 4, wrong: 1, open: 1, share: 0.2 },
        { monday: '2026-11-16', rule: 'slga-493', told: 3, right: 2, wrong: 1, open: 0, share: 1 / 3 },
      ],
    },
  }
}
