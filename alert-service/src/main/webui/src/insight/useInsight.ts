import { onBeforeUnmount, ref, shallowRef, watch, type Ref } from 'vue'
import { api, Problem } from '../api/client'
import type { GroupEffects, GroupExplanation, IncidentExplanation, Life } from '../api/analysis'
import type { Incident } from '../api/types'

export interface Insight {
  explanation: IncidentExplanation
  group: GroupExplanation | null
  effects: GroupEffects | null
  life: Life | null
}

/**
 * What stands behind an incident. Each look is audited, so it is taken when the page opens, when a
 * release or a claim was recorded, and when somebody asks; never with every post.
 */
export function useInsight(incident: Ref<Incident>) {
  const insight = shallowRef<Insight | null>(null)
  /** Why the analysis' part of it is missing; empty when it is not. */
  const missing = ref('')
  let soon: ReturnType<typeof setTimeout> | undefined

  /** Null when it cannot be had now; the reason is kept. */
  async function part<T>(asked: Promise<T>): Promise<T | null> {
    try {
      return await asked
    } catch (e) {
      if (!(e instanceof Problem)) throw e
      missing.value ||= e.detail || String(e.status)
      return null
    }
  }

  async function load() {
    const { id } = incident.value
    missing.value = ''
    const explanation = await part(api.explanation(id))
    if (!explanation || incident.value.id !== id) return
    const { groupId } = explanation
    const [group, effects, life] = await Promise.all([
      part(api.group(groupId)), part(api.effects(groupId)), part(api.life(groupId)),
    ])
    if (incident.value.id === id) insight.value = { explanation, group, effects, life }
  }

  watch(() => incident.value.id, () => {
    insight.value = null
    void load()
  }, { immediate: true })
  const recorded = () => {
    const { releases, handling } = incident.value
    return `${releases.length} ${handling?.claims.map((c) => c.state).join()}`
  }
  watch(recorded, () => {
    clearTimeout(soon)
    soon = setTimeout(load, 1000)
  })
  onBeforeUnmount(() => clearTimeout(soon))
  return { insight, missing, load }
}
