import { computed, ref } from 'vue'
import { api, Problem } from '../api/client'
import type { House } from '../api/types'
import { useIncidents } from '../incidents/store'
import { beep } from '../notices/beep'
import { useAlarms } from '../notices/alarms'
import { useSession } from '../session/session'
import { usePreferences } from '../shell/preferences'
import { useHouseTime } from '../time/useHouseTime'
import { Stream, type Source, type StreamState } from './stream'

const house = ref<House | null>(null)
const state = ref<StreamState>('connecting')
const heardAt = ref(Date.now())
const ready = ref(false)
let stream: Stream | null = null
let watch: ReturnType<typeof setInterval> | null = null

/** The page's live picture of the house: incidents, alarms, house time, and whether it is fresh. */
export function useLive() {
  const { wall } = useHouseTime()
  const age = computed(() => Math.max(0, wall.value - heardAt.value))
  return { house, state, age, ready, begin, end }
}

function begin() {
  if (stream) return
  const { takeSoon, replace, drop } = useIncidents()
  const { hear, onLeap } = useHouseTime()
  const { ring, settle, expire } = useAlarms()
  const { sound } = usePreferences()
  stream = new Stream(
    {
      snapshot: (items) => {
        replace(items)
        ready.value = true
      },
      incident: (i) => {
        takeSoon(i)
        settle(i)
      },
      gone: drop,
      alarm: (alarm) => {
        if (ring(alarm, Date.now()) && sound.value) beep()
      },
      house: (said) => {
        house.value = said
        hear(said)
      },
      state: (now) => {
        state.value = now
        heardAt.value = stream?.heardAt ?? heardAt.value
      },
      refused: () => void askHouse(),
    },
    {
      open: () => new EventSource('/api/v1/stream') as unknown as Source,
      wall: () => Date.now(),
      later: (run, ms) => setTimeout(run, ms),
    },
  )
  const check = () => {
    expire(Date.now())
    stream?.check()
  }
  watch = setInterval(check, 5000)
  onLeap.add(onWake)
  document.addEventListener('visibilitychange', onVisible)
  void askHouse()
  stream.start()
}

function onWake() {
  stream?.check()
  void askHouse()
}

function onVisible() {
  if (document.visibilityState === 'visible') onWake()
}

async function askHouse() {
  const { hear } = useHouseTime()
  const { lost } = useSession()
  const before = Date.now()
  try {
    house.value = await api.house()
    hear(house.value, (before + Date.now()) / 2)
  } catch (e) {
    if (e instanceof Problem && e.status === 401) lost()
    // Anything else: the stream's own state already says that the house cannot be reached.
  }
}

function end() {
  stream?.stop()
  stream = null
  if (watch) clearInterval(watch)
  useHouseTime().onLeap.delete(onWake)
  document.removeEventListener('visibilitychange', onVisible)
  useIncidents().forget()
  ready.value = false
}
