import { computed, ref } from 'vue'
import { api, Problem } from '../api/client'
import type { Session } from '../api/types'

const session = ref<Session | null>(null)
const known = ref(false)
const expired = ref(false)

/** Who is signed in. The cookie is the house's; the page never sees it. */
export function useSession() {
  return { session, known, expired, role: computed(() => session.value?.role ?? 'monitor'), recall, signIn, signOut, lost }
}

async function recall() {
  try {
    session.value = await api.session()
  } catch (e) {
    if (!(e instanceof Problem) || e.status !== 401) throw e
    session.value = null
  } finally {
    known.value = true
  }
}

async function signIn(username: string, password: string) {
  session.value = await api.signIn(username, password)
  expired.value = false
}

async function signOut() {
  await api.signOut()
  session.value = null
}

/** Something answered 401: what is on the page stays, the person signs in again. */
function lost() {
  if (!session.value) return
  expired.value = true
  session.value = null
}
