import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { api, Problem } from '../api/client'
import type { Timeliness } from '../api/timeliness'

/** While the house is still reading its record. */
const PAUSE = 2000

/** Figures of a period; empty days are the house's own: this year until today. */
export function useTimeliness() {
  const timeliness = shallowRef<Timeliness | null>(null)
  const since = ref('')
  const until = ref('')
  const reading = ref(true)
  const missing = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined

  async function load() {
    clearTimeout(timer)
    reading.value = true
    missing.value = ''
    try {
      const found = await api.timeliness(since.value, until.value)
      timeliness.value = found
      since.value = found.since
      until.value = found.until
      reading.value = false
    } catch (e) {
      if (!(e instanceof Problem)) throw e
      if (e.code === 'starting') {
        timer = setTimeout(load, PAUSE)
        return
      }
      reading.value = false
      missing.value = e.detail || String(e.status)
    }
  }
  onMounted(() => void load())
  onBeforeUnmount(() => clearTimeout(timer))
  return { timeliness, since, until, reading, missing, load }
}
