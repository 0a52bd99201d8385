import { describe, expect, it } from 'vitest'
import { pathsIn, readText, rowsUnder } from './named.ts'

const text = readText('docs/libraries.md')
const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(readText('package.json'))

/** The packages that the table of libraries lists. */
function librariesIn(doc: string): readonly string[] {
  return rowsUnder(doc, 'Taken').flatMap(([, library = '']) =>
    [...library.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
  )
}

describe('docs/libraries.md', () => {
  it('has a row for each runtime dependency, and for nothing else but zod’s small form', () => {
    const listed = librariesIn(text).filter((name) => name !== 'zod/mini')
    expect(listed.toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted())
  })

  it.each(rowsUnder(text, 'Taken'))('says why: %s by %s', (_need, _library, licence = '', why = '') => {
    expect(licence).toMatch(/^[A-Z][\w.-]*$/)
    expect(why).not.toBe('')
  })

  const kept = rowsUnder(text, 'Kept by hand')

  it('has a row for what is written by hand', () => {
    expect(kept.length).toBeGreaterThan(15)
  })

  it.each(kept)('names the file and the reason: %s', (_what, where = '', why = '') => {
    expect(pathsIn(where).length).toBeGreaterThan(0)
    expect(why.length).toBeGreaterThan(20)
  })
})
