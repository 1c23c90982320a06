import { reactive, ref } from 'vue'
import type { Incident } from '../api/types'
import type { Action } from '../incidents/steps'
import { useWords } from '../words/i18n'
import { useActions } from './actions'
import { useCommand } from './command'

/** The common life of a form: check, send once, say what the house answered, keep what was typed. */
export function useForm(incident: Incident, action: Action) {
  const { t } = useWords()
  const { finish } = useActions()
  const { send } = useCommand(incident.id, action)
  const errors = reactive<Record<string, string>>({})
  const busy = ref(false)
  const told = ref('')
  const wrong = ref('')

  const fail = (field: string, text: string) => {
    errors[field] ??= text
  }

  /** @param check fills `errors` by {@link fail}; @param body what to send when there are none */
  async function submit(check: () => void, body: () => unknown) {
    Object.keys(errors).forEach((k) => delete errors[k])
    wrong.value = ''
    check()
    if (Object.keys(errors).length) return focusFirst()
    busy.value = true
    try {
      const outcome = await send(body(), (text) => (told.value = text))
      if (outcome.done) finish()
      else wrong.value = `${outcome.text} ${outcome.text.includes(t('problem.kept')) ? '' : t('problem.kept')}`.trim()
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
