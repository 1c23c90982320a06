import { describe, expect, it } from 'vitest'
import { bodyOf, FIELDS, pathOf, wrong, type Field } from './fields'

const now = Date.parse('2026-11-21T14:05:00+08:00')
const field = (form: keyof typeof FIELDS, name: string) =>
  (FIELDS[form] as Field[]).find((f) => f.name === name)!

describe('the fields of a form', () => {
  it('asks a written report, and no other, who signed it', () => {
    expect(wrong(field('reports', 'signedBy'), { form: 'WRITTEN' }, now)).toBe('required')
    expect(wrong(field('reports', 'signedBy'), { form: 'TELEPHONE' }, now)).toBeNull()
  })

  it('takes a place whole or not at all', () => {
    expect(wrong(field('intake', 'place.code'), { 'place.name': '云汀市' }, now)).toBe('required')
    expect(wrong(field('intake', 'place.code'), {}, now)).toBeNull()
  })

  it('takes no time that it cannot read or that is still to come', () => {
    const at = field('intake', 'reportedAt')
    expect(wrong(at, { reportedAt: '刚才' }, now)).toBe('unreadableTime')
    expect(wrong(at, { reportedAt: '2026-11-21 15:00' }, now)).toBe('future')
    expect(wrong(at, { reportedAt: '14:00' }, now)).toBeNull()
  })

  it('asks why it is only watched, and sends a category only with an answer', () => {
    expect(wrong(field('appraisal', 'reason'), { verdict: 'WATCH' }, now)).toBe('required')
    expect(wrong(field('appraisal', 'reason'), { verdict: 'ANSWER' }, now)).toBeNull()
    const fields = FIELDS.appraisal as Field[]
    expect(bodyOf(fields, { verdict: 'UNCHANGED', category: 'POLICY' }, now)).toEqual({ verdict: 'UNCHANGED' })
    expect(bodyOf(fields, { verdict: 'ANSWER', category: 'POLICY' }, now)).toEqual({ verdict: 'ANSWER', category: 'POLICY' })
  })

  it('names in the path what a form is about', () => {
    expect(pathOf('rebuttal', { claimId: 'm1' })).toBe('claims/m1/rebuttal')
    expect(pathOf('verification', { clockId: 'c 1' })).toBe('misses/c%201/verification')
    expect(pathOf('dutyDone', {})).toBe('duties/evidence')
    expect(pathOf('reports', {})).toBe('reports')
  })

  it('tells zero from not said', () => {
    const fields = FIELDS.intake as Field[]
    expect(wrong(field('intake', 'casualties.dead'), { 'casualties.dead': '约3' }, now)).toBe('count')
    expect(bodyOf(fields, { 'casualties.dead': '0' }, now)).toEqual({ casualties: { dead: 0 } })
    expect(bodyOf(fields, {}, now)).toEqual({})
  })

  it('sends names with dots as objects and leaves out what names the path', () => {
    const body = bodyOf(FIELDS.intake as Field[], { 'place.code': '990102', 'place.name': ' 滨江区 ' }, now)
    expect(body).toEqual({ place: { code: '990102', name: '滨江区' } })
    expect(bodyOf(FIELDS.rebuttal as Field[], { claimId: 'm1', unit: '公安局' }, now)).toEqual({ unit: '公安局' })
  })
})
