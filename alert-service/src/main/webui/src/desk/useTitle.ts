import { onBeforeUnmount, watchEffect, type Ref } from 'vue'
import type { Incident } from '../api/types'
import { nextClock, read } from '../clock/reading'
import { PREFIX } from '../clock/words'
import { useHouseTime } from '../time/useHouseTime'
import { useWords } from '../words/i18n'

/** The browser tab says what is due next, for officers who work in another one. */
export function useTitle(queue: Ref<Incident[]>) {
  const { t, span, word } = useWords()
  const { now } = useHouseTime()
  watchEffect(() => {
    const clock = nextClock(queue.value[0]?.clocks ?? [])
    const name = `${t('app.desk')} · ${t('app.name')}`
    if (!clock) return void (document.title = name)
    const r = read(clock, Math.floor(now.value / 60_000) * 60_000)
    document.title = `${t(PREFIX[r.phase])} ${span(r.span)} · ${word('clockKind', clock.kind, clock.label)} · ${name}`
  })
  onBeforeUnmount(() => (document.title = t('app.name')))
}
