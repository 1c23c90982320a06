import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { api } from '../api/client'
import type { Incident, TimelineEntry } from '../api/types'

/** The entries of an incident, read again shortly after it changed. */
export function useTimeline(incident: Ref<Incident | null>) {
  const entries = ref<TimelineEntry[] | null>(null)
  const failed = ref(false)
  let soon: ReturnType<typeof setTimeout> | undefined

  async function load() {
    const id = incident.value?.id
    if (!id) return
    try {
      const items = await api.timeline(id)
      if (incident.value?.id !== id) return
      entries.value = items.sort((a, b) => b.sequence - a.sequence)
      failed.value = false
    } catch {
      failed.value = true
    }
  }

  watch(() => incident.value?.id, () => {
    entries.value = null
    void load()
  }, { immediate: true })
  watch(() => incident.value?.version, () => {
    clearTimeout(soon)
    soon = setTimeout(load, 400)
  })
  onBeforeUnmount(() => clearTimeout(soon))
  return { entries, failed, load }
}
