import { describe, expect, it } from 'vitest'
import en from './en'
import zh from './zh'

type Tree = { [key: string]: string | Tree }
const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`))
const holes = (s: string) => (s.match(/\{\w+\}/g) ?? []).sort().join()

describe('the words', () => {
  // The house itself says these in Chinese; English alone replaces them.
  const own = (key: string) => ['stopsOn.', 'region.'].some((group) => key.startsWith(group))
  const english = new Map(leaves(en))
  const chinese = new Map(leaves(zh))

  it('exist in both languages', () => {
    expect([...english.keys()].filter((k) => !own(k)).sort()).toEqual([...chinese.keys()].sort())
  })

  it('are filled with the same values', () => {
    const differ = [...chinese].filter(([k, v]) => holes(v) !== holes(english.get(k) ?? ''))
    expect(differ.map(([k]) => k)).toEqual([])
  })

  it('never claim a success', () => {
    expect([...chinese].filter(([, v]) => v.includes('成功'))).toEqual([])
  })
})
