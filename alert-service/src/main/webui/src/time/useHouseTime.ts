import { computed, ref } from 'vue'
import { houseTimeAt, leapt, resample, type HouseSample } from './houseTime'

const sample = ref<HouseSample | null>(null)
const wall = ref(Date.now())
const onLeap = new Set<() => void>()

const now = computed(() => (sample.value ? houseTimeAt(sample.value, wall.value) : wall.value))
const speed = computed(() => sample.value?.speed ?? 1)
/** Seconds mean nothing to the eye when they fly. */
const showsSeconds = computed(() => speed.value <= 5)

let running = false
let lastMonotonic = 0

function tick() {
  const [wallNow, monotonicNow] = [Date.now(), performance.now()]
  if (leapt(wallNow - wall.value, monotonicNow - lastMonotonic)) onLeap.forEach((run) => run())
  wall.value = wallNow
  lastMonotonic = monotonicNow
  // Lands just after the house's next full second, so that countdowns step evenly.
  const house = sample.value && speed.value === 1 ? houseTimeAt(sample.value, wallNow) : wallNow
  setTimeout(tick, 1000 - (house % 1000) + 4)
}

/** House time for everything that counts: one ticker for the page. */
export function useHouseTime() {
  if (!running) {
    running = true
    wall.value = Date.now()
    lastMonotonic = performance.now()
    tick()
  }
  return { now, wall, speed, showsSeconds, hear, onLeap }
}

/** The house said its time; `heardAt` is the wall clock at the middle of the exchange. */
function hear(said: { now: string; speed: number }, heardAt = Date.now()) {
  const heard = { house: Date.parse(said.now), wall: heardAt, speed: said.speed > 0 ? said.speed : 1 }
  sample.value = resample(sample.value, heard)
  wall.value = Date.now()
}
