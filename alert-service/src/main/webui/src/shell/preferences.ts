import { computed, ref, watch } from 'vue'
import type { Lang } from '../words/format'

export type Theme = 'auto' | 'light' | 'dark'

function kept<T extends string>(key: string, fallback: T, allowed: readonly T[]) {
  const stored = localStorage.getItem(`huiying.${key}`) as T | null
  const value = ref(stored && allowed.includes(stored) ? stored : fallback)
  watch(value, (v) => localStorage.setItem(`huiying.${key}`, v as string))
  return value
}

const theme = kept<Theme>('theme', 'auto', ['auto', 'light', 'dark'])
const lang = kept<Lang>('lang', 'zh', ['zh', 'en'])
const soundKept = kept<'off' | 'on'>('sound', 'off', ['off', 'on'])
const prefersDark = matchMedia('(prefers-color-scheme: dark)')
const system = ref(prefersDark.matches)
prefersDark.addEventListener('change', (e) => (system.value = e.matches))

const dark = computed(() => (theme.value === 'auto' ? system.value : theme.value === 'dark'))
const sound = computed({
  get: () => soundKept.value === 'on',
  set: (on: boolean) => (soundKept.value = on ? 'on' : 'off'),
})

/** Per browser: theme, language, sound. */
export function usePreferences() {
  return { theme, dark, lang, sound }
}

watch(dark, (on) => document.documentElement.classList.toggle('dark', on), { immediate: true })
watch(lang, (l) => (document.documentElement.lang = l === 'zh' ? 'zh-CN' : 'en'), { immediate: true })
