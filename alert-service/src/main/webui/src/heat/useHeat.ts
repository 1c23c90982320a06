import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { api, Problem } from '../api/client'
import type { HeatTopics, Tray } from '../api/analysis'

/** Each look is audited: once a minute, and only while somebody can see it. */
const EVERY = 60_000

/** Heat as the analysis tells it. */
export function useHeat() {
  const topics = shallowRef<HeatTopics | null>(null)
  const tray = shallowRef<Tray | null>(null)
  const missing = ref('')
  let timer: ReturnType<typeof setInterval> | undefined

  async function load() {
    try {
      const [heat, unclassified] = await Promise.all([api.heat(), api.tray()])
      topics.value = heat
      tray.value = unclassified
      missing.value = ''
    } catch (e) {
      if (!(e instanceof Problem)) throw e
      missing.value = e.detail || String(e.status)
    }
  }
  const look = () => {
    if (document.visibilityState === 'visible') void load()
  }

  onMounted(() => {
    void load()
    timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
  return { topics, tray, missing, load }
}
