import { ref, shallowRef } from 'vue'
import type { Incident, Offer } from '../api/types'
import { refusal, type Action, type StepName } from '../incidents/steps'
import { useSession } from '../session/session'
import { useHouseTime } from '../time/useHouseTime'
import { useWords } from '../words/i18n'
import { useCommand } from './command'
import type { Values } from './fields'

export interface Opened {
  action: Exclude<Action, 'acknowledgement'> | 'intake'
  incidentId: string
  step?: StepName
  /** What the form of a release starts from. */
  offer?: Offer
  /** What a form of fields starts from. */
  fill?: Values
}

const opened = shallowRef<Opened | null>(null)
const busy = ref(false)
const said = ref<{ incidentId: string; text: string; wrong: boolean } | null>(null)

/** Starts what an officer asks for: acknowledging at once, everything else by its form. */
export function useActions() {
  return { opened, busy, said, start, finish, intake }
}

/** 接报: a form that belongs to no incident yet. */
function intake() {
  const { role } = useSession()
  if (role.value !== 'monitor') opened.value = { action: 'intake', incidentId: '' }
}

async function start(action: Action, incident: Incident, more: Pick<Opened, 'step' | 'offer' | 'fill'> = {}) {
  const { t } = useWords()
  const { role } = useSession()
  const refused = refusal(action, incident, role.value, useHouseTime().now.value)
  if (refused) {
    said.value = { incidentId: incident.id, text: t(`refusal.${refused}`), wrong: true }
    return
  }
  if (busy.value) return
  said.value = null
  if (action !== 'acknowledgement') {
    opened.value = { action, incidentId: incident.id, ...more }
    return
  }
  busy.value = true
  try {
    const tell = (text: string) => (said.value = { incidentId: incident.id, text, wrong: false })
    const outcome = await useCommand(incident.id, action).send({}, tell)
    said.value = outcome.done
      ? { incidentId: incident.id, text: t('done.acknowledgement'), wrong: false }
      : { incidentId: incident.id, text: outcome.text, wrong: true }
  } finally {
    busy.value = false
  }
}

/** The house has answered: recorded. */
function finish() {
  if (!opened.value) return
  const { action, incidentId } = opened.value
  said.value = { incidentId, text: useWords().t(`done.${action}`), wrong: false }
  opened.value = null
}
