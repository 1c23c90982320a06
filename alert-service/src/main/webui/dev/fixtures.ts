import type { Clock, Incident } from '../src/api/types'

/** Fictional clocks and incidents for tests. */
export function clock(given: Partial<Omit<Clock, 'startedFrom'>> & {
  startedFrom: number
  hours: number
  latestHours?: number
}): Clock {
  const { startedFrom, hours, latestHours, ...rest } = given
  const iso = (ms: number) => new Date(ms).toISOString()
  return {
    id: 'clock-1',
    kind: 'FIRST_RELEASE',
    label: '首次发布',
    owner: '云汀市应急管理局',
    state: 'RUNNING',
    provisional: false,
    bornOverdue: false,
    verified: false,
    openedAt: iso(startedFrom),
    stoppedAt: null,
    stopsOn: '首次发布后停止',
    ruleSet: 'national-2016@1',
    clause: '国办发〔2016〕80号',
    startedFrom: iso(startedFrom),
    dueAt: iso(startedFrom + hours * 3_600_000),
    dueLatest: iso(startedFrom + (latestHours ?? hours) * 3_600_000),
    ...rest,
  }
}

export function incident(given: Partial<Incident> = {}): Incident {
  const at = '2026-11-21T14:05:00+08:00'
  return {
    id: 'incident-1',
    version: 1,
    title: '云汀市滨江区火灾',
    kind: 'EMERGENCY',
    state: 'DETECTED',
    stateLabel: '待签收',
    mark: 'LIVE',
    ownership: 'OWN',
    ownershipLabel: '本级',
    hazard: 'FIRE',
    hazardLabel: '火灾',
    mainland: true,
    topics: [],
    place: { code: '990102', name: '云汀市滨江区' },
    occurredAt: null,
    detectedAt: at,
    firstPublishedAt: at,
    firstSeenAt: at,
    severity: null,
    figures: [],
    clocks: [],
    units: [],
    releases: [],
    posts: 1,
    sources: 1,
    heat: 1,
    ...given,
  }
}
