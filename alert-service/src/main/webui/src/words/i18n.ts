import { computed, watch } from 'vue'
import { createI18n } from 'vue-i18n'
import { usePreferences } from '../shell/preferences'
import { dateTime, duration, shortTime, absolute, tidy } from './format'
import en from './en'
import zh from './zh'

const { lang } = usePreferences()

export const i18n = createI18n({
  legacy: false,
  locale: lang.value,
  fallbackLocale: 'zh',
  messages: { zh, en },
  postTranslation: (said) => (typeof said === 'string' && lang.value === 'zh' ? tidy(said) : said),
})

watch(lang, (l) => (i18n.global.locale.value = l))

/** Words, times and durations in the officer's language. */
export function useWords() {
  const { t, te } = i18n.global
  return {
    t,
    te,
    lang,
    zh: computed(() => lang.value === 'zh'),
    span: (ms: number, seconds = false) => duration(ms, lang.value, seconds),
    date: (at: string | number, now: number) => dateTime(moment(at), now, lang.value),
    time: (at: string | number, now: number) => shortTime(moment(at), now, lang.value),
    exact: (at: string | number) => absolute(moment(at)),
    tidy,
    /** The page's own word for one of the house's codes; the house's label when there is none. */
    word: (group: string, code: string, label?: string | null) => {
      const key = `${group}.${code}`
      return te(key) ? t(key) : (label ?? code)
    },
  }
}

const moment = (at: string | number) => (typeof at === 'number' ? at : Date.parse(at))
