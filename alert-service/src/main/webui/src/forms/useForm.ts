import { ref, shallowRef, watchEffect } from 'vue'
import type { Incident } from '../api/types'
import { useWords } from '../words/i18n'
import { useActions } from './actions'
import { useCommand } from './command'

/** The common life of a form: check, send once, say what the house answered, keep what was typed. */
export function useForm(incidentId: string, action: string, path = () => action) {
  const { t } = useWords()
  const { finish } = useActions()
  // A note adds to whatever others did.
  const { send } = useCommand(incidentId, action, path, action !== 'notes')
  const errors = shallowRef<Record<string, string>>({})
  /** The check of the last attempt: from then on every keystroke is checked, so that corrections show. */
  const tried = shallowRef<(() => void) | null>(null)
  let found: Record<string, string> = {}
  const busy = ref(false)
  const told = ref('')
  const wrong = ref('')

  const fail = (field: string, text: string) => {
    found[field] ??= text
  }

  function checked(check: () => void) {
    found = {}
    check()
    errors.value = found
    return Object.keys(found).length === 0
  }
  watchEffect(() => tried.value && checked(tried.value))

  /**
   * @param check says by {@link fail} what is wrong
   * @param body what to send when nothing is
   * @param after what to do with the incident once it is recorded
   */
  async function submit(check: () => void, body: () => unknown, after: (incident: Incident) => void = () => {}) {
    wrong.value = ''
    tried.value = check
    if (!checked(check)) return focusFirst()
    busy.value = true
    try {
      const outcome = await send(body(), (text) => (told.value = text))
      if (outcome.done) {
        finish()
        if (outcome.incident) after(outcome.incident)
      } else wrong.value = `${outcome.text} ${t('problem.kept')}`
    } finally {
      busy.value = false
      told.value = ''
    }
  }

  /** Text that must be there, within what the house takes. */
  function need(field: string, value: string, label: string, max = 200) {
    if (!value.trim()) fail(field, t('form.required', { field: label }))
    else bound(field, value, label, max)
  }

  function bound(field: string, value: string, label: string, max = 200) {
    if (value.length > max) fail(field, t('form.tooLong', { field: label, max }))
  }

  return { errors, busy, told, wrong, submit, fail, need, bound }
}

function focusFirst() {
  setTimeout(() => document.querySelector<HTMLElement>('.el-dialog [aria-invalid="true"]')?.focus())
}

/** Absent rather than empty: the house tells "not said" from "said nothing". */
export const given = (text: string) => text.trim() || undefined
