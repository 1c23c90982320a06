import { computed, shallowReactive } from 'vue'
import { api } from '../api/client'
import type { Incident } from '../api/types'

const incidents = shallowReactive(new Map<string, Incident>())
/** Shown from the first snapshot on; what comes later slides in once. */
const arrived = shallowReactive(new Set<string>())
let complete = false

/** The incidents that the page knows; the house is right, the higher version wins. */
export function useIncidents() {
  return { all: computed(() => [...incidents.values()]), arrived, get: (id: string) => incidents.get(id), take, takeSoon, replace, drop, fetchOne, forget }
}

function take(incident: Incident) {
  const known = incidents.get(incident.id)
  if (known && known.version > incident.version) return
  if (!known && complete) arrived.add(incident.id)
  incidents.set(incident.id, incident)
}

/** Held back a moment and taken together, so that a fast replay redraws the page ten times a second at most. */
const waiting = new Map<string, Incident>()
let soon: ReturnType<typeof setTimeout> | undefined

function takeSoon(incident: Incident) {
  waiting.set(incident.id, incident)
  soon ??= setTimeout(takeWaiting, 100)
}

function takeWaiting() {
  soon = undefined
  waiting.forEach(take)
  waiting.clear()
}

/** A snapshot is complete: what it lacks is gone, except what an answer made newer. */
function replace(items: readonly Incident[]) {
  waiting.clear()
  const ids = new Set(items.map((i) => i.id))
  for (const id of [...incidents.keys()]) if (!ids.has(id)) incidents.delete(id)
  items.forEach(take)
  complete = true
}

function drop(id: string) {
  waiting.delete(id)
  incidents.delete(id)
}

async function fetchOne(id: string) {
  take(await api.incident(id))
}

function forget() {
  waiting.clear()
  incidents.clear()
  arrived.clear()
  complete = false
}
