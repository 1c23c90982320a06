import { beforeEach, describe, expect, it } from 'vitest'
import { incident } from '../../dev/fixtures'
import { useIncidents } from './store'

const { take, replace, drop, get, arrived, forget, all } = useIncidents()
beforeEach(forget)

describe('the incidents that the page knows', () => {
  it('never go back to an older version, whatever comes late', () => {
    take(incident({ version: 5, title: '新' }))
    take(incident({ version: 4, title: '旧' }))
    expect(get('incident-1')?.title).toBe('新')
  })

  it('are exactly the snapshot’s after a snapshot', () => {
    replace([incident({ id: 'a' }), incident({ id: 'b' })])
    replace([incident({ id: 'b' })])
    expect(all.value.map((i) => i.id)).toEqual(['b'])
  })

  it('are without one that left the person’s divisions', () => {
    replace([incident({ id: 'a' }), incident({ id: 'b' })])
    drop('a')
    expect(all.value.map((i) => i.id)).toEqual(['b'])
  })

  it('slide in only when they are new to a complete picture', () => {
    replace([incident({ id: 'a' })])
    take(incident({ id: 'a', version: 2 }))
    take(incident({ id: 'b' }))
    expect([...arrived]).toEqual(['b'])
  })
})
