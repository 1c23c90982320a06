import { shallowRef } from 'vue'
import type { Alarm, Incident } from '../api/types'
import { isOpen } from '../clock/reading'

/** What rang for one incident, folded: the newest alarm leads, the others are counted. */
export interface Fold {
  incidentId: string
  title: string
  latest: Alarm
  count: number
  at: number
}

const folds = shallowRef<Fold[]>([])
const heard = new Set<string>()
const REMEMBERED = 2000

/** Quiet reminders. What is due stays until it is dismissed; a share of the time goes by itself. */
export function useAlarms() {
  return { folds, ring, dismiss, settle, expire }
}

/** @returns whether it is new: the stream may repeat itself after a break */
export function ring(alarm: Alarm, wall: number): boolean {
  if (heard.has(alarm.id)) return false
  if (heard.size >= REMEMBERED) heard.clear()
  heard.add(alarm.id)
  const old = folds.value.find((f) => f.incidentId === alarm.incidentId)
  const fold = {
    incidentId: alarm.incidentId,
    title: alarm.title,
    latest: alarm,
    count: (old?.count ?? 0) + 1,
    at: wall,
  }
  folds.value = [fold, ...folds.value.filter((f) => f !== old)]
  return true
}

export function dismiss(incidentId: string) {
  folds.value = folds.value.filter((f) => f.incidentId !== incidentId)
}

/** A reminder goes when its clock was stopped: nobody dismisses what is done. */
export function settle(incident: Incident) {
  const fold = folds.value.find((f) => f.incidentId === incident.id)
  const clock = incident.clocks.find((c) => c.id === fold?.latest.clockId)
  if (clock && !isOpen(clock)) dismiss(incident.id)
}

export const isLasting = (fold: Fold) => !['50%', '75%'].includes(fold.latest.threshold)

export function expire(wall: number, after = 20_000) {
  const kept = folds.value.filter((f) => isLasting(f) || wall - f.at < after)
  if (kept.length !== folds.value.length) folds.value = kept
}
