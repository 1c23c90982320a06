import { onBeforeUnmount, onMounted } from 'vue'

/** Single keys, only while nobody is typing and no dialog is open. */
export function useKeys(bindings: Record<string, () => void>) {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const target = event.target as HTMLElement
    if (target.closest('input, textarea, select, [contenteditable], [role="dialog"]')) return
    if (document.querySelector('.el-overlay:not([style*="display: none"])')) return
    const run = bindings[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!run) return
    event.preventDefault()
    run()
  }
  onMounted(() => window.addEventListener('keydown', press))
  onBeforeUnmount(() => window.removeEventListener('keydown', press))
}
