import { afterEach, describe, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import type { Incident } from '../api/types'
import { useInsight } from './useInsight'

const told = { incidentId: 'i1', groupId: 'g1', ruleSets: [], clocks: [] }
const notKnown = { status: 404, code: 'no-such-group', detail: '没有这组帖文，或其已冷却过久' }
const away = { status: 503, code: 'analysis-away', detail: '研判暂不可用' }
const scope = effectScope()

/** The house's answers by the end of their path; whatever else is asked for is not known. */
function house(answers: Record<string, object>) {
  vi.stubGlobal('fetch', (path: string) => {
    const key = Object.keys(answers).find((end) => path.endsWith(end))
    const body = (key ? answers[key] : notKnown) as { status?: number }
    return Promise.resolve(new Response(JSON.stringify(body), { status: body.status ?? 200 }))
  })
}

async function look() {
  const behind = scope.run(() => useInsight(ref({ id: 'i1', releases: [] } as unknown as Incident)))!
  await vi.waitFor(() => expect(behind.insight.value).not.toBeNull())
  return behind
}

afterEach(() => vi.unstubAllGlobals())

describe('what stands behind an incident', () => {
  it('misses nothing when only a telephone told of it', async () => {
    house({ 'i1/explanation': told })
    const { insight, missing } = await look()
    expect(missing.value).toBe('')
    expect(insight.value).toMatchObject({ posted: false, group: null, effects: null, life: null })
  })

  it('asks for the groups of merged incidents, and leaves out what is not known of them', async () => {
    const effects = { posts: 4, kept: 4, hours: 6, releases: [], claims: [] }
    house({
      'i1/explanation': { ...told, parts: [{ groupId: 'g2', title: '滨江区火灾' }, { groupId: 'g3' }] },
      'g2/effects': effects,
    })
    const { insight, missing } = await look()
    expect(insight.value!.parts).toEqual([{ groupId: 'g2', title: '滨江区火灾', effects, life: null }])
    expect(insight.value!.posted).toBe(true)
    expect(missing.value).toBe('')
  })

  it('says why posts cannot be explained when the analysis is away', async () => {
    house({ 'i1/explanation': told, 'g1/explanation': away })
    const { insight, missing } = await look()
    expect(missing.value).toBe('研判暂不可用')
    expect(insight.value!.posted).toBe(true)
  })
})
