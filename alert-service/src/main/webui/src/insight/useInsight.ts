import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { api, Problem } from '../api/client'
import type { GroupEffects, GroupExplanation, IncidentExplanation, Life } from '../api/analysis'
import type { Incident } from '../api/types'

export interface Insight {
  explanation: IncidentExplanation
  /** Whether the analysis knows posts of it: it knows none of what only a telephone told, or of what cooled long ago. */
  posted: boolean
  group: GroupExplanation | null
  effects: GroupEffects | null
  life: Life | null
  /** What the groups of merged incidents tell; without those that the analysis knows nothing of. */
  parts: Voice[]
}

/** A group that a merged incident brought. */
export interface Voice {
  groupId: string
  title: string
  effects: GroupEffects | null
  life: Life | null
}

const NO_SUCH_GROUP = 404

/**
 * What stands behind an incident. Each look is audited, so it is taken when the page opens, when a
 * release or a claim was recorded, when incidents were merged or split, and when somebody asks; never with every post.
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

  /** Of what has no posts there is nothing to be had, and nothing is wrong. */
  const ofPosts = <T>(asked: Promise<T>) => part(asked.catch((e: unknown) => {
    if (e instanceof Problem && e.status === NO_SUCH_GROUP) return null
    throw e
  }))

  async function load() {
    const { id } = incident.value
    missing.value = ''
    const explanation = await part(api.explanation(id))
    if (!explanation || incident.value.id !== id) return
    const { groupId } = explanation
    const [group, effects, life] = await Promise.all([
      ofPosts(api.group(groupId)), ofPosts(api.effects(groupId)), ofPosts(api.life(groupId)),
    ])
    const parts: Voice[] = []
    // One after the other: the house passes on only so many questions at once.
    for (const { groupId: brought, title } of explanation.parts ?? []) {
      const [effects, life] = await Promise.all([ofPosts(api.effects(brought)), ofPosts(api.life(brought))])
      if (effects || life) parts.push({ groupId: brought, title: title ?? '', effects, life })
    }
    if (incident.value.id !== id) return
    const posted = !!(group || effects || life || parts.length || missing.value)
    insight.value = { explanation, posted, group, effects, life, parts }
  }

  watch(() => incident.value.id, () => {
    insight.value = null
    void load()
  }, { immediate: true })
  const recorded = () => {
    const { releases, handling } = incident.value
    return `${releases.length} ${handling?.claims.map((c) => c.state).join()} ${handling?.absorbed.join()}`
  }
  watch(recorded, () => {
    clearTimeout(soon)
    soon = setTimeout(load, 1000)
  })
  onScopeDispose(() => clearTimeout(soon))
  return { insight, missing, load }
}
