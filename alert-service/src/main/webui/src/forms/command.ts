import { api, newKey, Problem } from '../api/client'
import type { CommandAnswer, Incident } from '../api/types'
import { useIncidents } from '../incidents/store'
import { useSession } from '../session/session'
import { useWords } from '../words/i18n'

/** How often an unanswered command is asked after, and for how long. */
const POLLS = 10
const PAUSE = 1500

export type Outcome = { done: true; incident?: Incident } | { done: false; text: string }

/**
 * One command of one officer. The same body sent again carries the same key, so that the house answers
 * alike instead of recording it twice. `told` hears what is happening while it takes long.
 *
 * @param held whether it rests on what the officer saw when the form opened: of two officers the first wins, and the
 *   other is told what the first did before sending again
 */
export function useCommand(incidentId: string, action: string, path = () => action, held = false) {
  const { t, te, zh } = useWords()
  const { take, get, fetchOne } = useIncidents()
  const { lost } = useSession()
  let key = newKey()
  let sent = ''
  let seen = held ? get(incidentId)?.version : undefined

  async function send(body: unknown, told: (text: string) => void = () => {}): Promise<Outcome> {
    const text = JSON.stringify(body)
    if (text !== sent) [key, sent] = [newKey(), text]
    try {
      return accept(await api.command(incidentId, path(), body, key, seen))
    } catch (e) {
      if (!(e instanceof Problem)) throw e
      if (e.status === 504 && e.location) {
        told(t('problem.pending', { seconds: 5 }))
        return await ask(e.location)
      }
      // A refusal is final for this body: corrected facts may make the same body right later.
      if (e.status >= 400 && e.status < 500) sent = ''
      if (e.status === 412) await look()
      return { done: false, text: wordsOf(e) }
    }
  }

  /** The officer is told what changed: what is sent next rests on that. */
  async function look() {
    await fetchOne(incidentId).catch(() => undefined)
    seen = get(incidentId)?.version ?? seen
  }

  function accept(answer: CommandAnswer): Outcome {
    if (answer.incident) take(answer.incident)
    if (answer.outcome === 'DONE') return { done: true, incident: answer.incident }
    if (answer.outcome === 'REJECTED') sent = ''
    const rejection = answer.rejection
    return { done: false, text: rejection ? worded(rejection.code, rejection.message) : t('problem.unknown') }
  }

  async function ask(location: string): Promise<Outcome> {
    for (let i = 0; i < POLLS; i++) {
      await new Promise((done) => setTimeout(done, PAUSE))
      const answer = await api.outcome(location).catch(() => null)
      if (answer && answer.outcome !== 'PENDING') return accept(answer)
    }
    return { done: false, text: t('problem.unknown') }
  }

  function wordsOf(problem: Problem): string {
    if (problem.status === 0) return t('problem.unreachable')
    if (problem.status === 401) {
      lost()
      return t('problem.expired')
    }
    const said = problem.detail || (problem.status === 412 ? t('problem.conflict') : '')
    return worded(problem.code, said) || t('problem.other', { status: problem.status, detail: '' })
  }

  /** The house gives its reasons in Chinese; other readers are told their kind first. */
  const worded = (code: string, said: string) =>
    said && !zh.value && te(`rejection.${code}`) ? `${t(`rejection.${code}`)} ${said}` : said

  return { send }
}
