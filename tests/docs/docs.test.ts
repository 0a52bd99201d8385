import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts

const DOCS = ['README.md', 'README.zh.md', 'CONTRIBUTING.md', 'src/README.md', 'src/domain/RULES.md']
/** Paths that a build or a person makes. */
const MADE = /^(?:dist|dist-file|shots)\/|my-ledger|#src|…|node_modules/

/** What a text names in backquotes or links that looks like a file of this project. */
function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`([\w./#-]+\/[\w./-]*|[\w-]+\.(?:json|md|ts|tsx))`/g)].map(
    (match) => match[1] ?? '',
  )
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '')
  return [...quoted, ...linked].filter((path) => !MADE.test(path) && /\.\w+$|\/$/.test(path))
}

describe.each(DOCS)('%s', (doc) => {
  const text = read(doc)

  it('names only files that exist', () => {
    const places = ['', 'src', doc.replace(/[^/]*$/, '')]
    expect(pathsIn(text).filter((path) => !places.some((place) => existsSync(join(ROOT, place, path))))).toEqual([])
  })

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('README.md and README.zh.md', () => {
  it('say the same commands', () => {
    const commands = (file: string) =>
      [...new Set([...read(file).matchAll(/npm (?:ci|start|test|run [\w:]+)/g)].map((match) => match[0]))].sort()
    expect(commands('README.zh.md')).toEqual(commands('README.md'))
  })
})

describe('src/README.md', () => {
  it('names only identifiers that the code has', () => {
    const code = [
      'state/view-store.ts',
      'state/intercept.ts',
      'data/use-selection.ts',
      'app/ledger-page.tsx',
      'state/actions.ts',
      'url/address.ts',
      'data/desk.ts',
      'texts/topic.ts',
    ]
      .map((file) => read(`src/${file}`))
      .join('\n')
    const named = [...read('src/README.md').matchAll(/`([a-z]+[A-Z]\w+)`/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => !/^(?:pushState)$/.test(name))
    expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([])
  })
})
