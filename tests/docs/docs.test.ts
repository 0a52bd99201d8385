import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathsIn, placeOf, readText, rowsUnder } from './named.ts'

const ROOT = join(import.meta.dirname, '../..')
const scripts: Readonly<Record<string, string>> = JSON.parse(readText('package.json')).scripts

const FOLDERS = ['.github', 'docs', 'mocks', 'public', 'src', 'tests'].filter((folder) =>
  existsSync(join(ROOT, folder)),
)

/** Every Markdown file of the project, by its path from the root. */
const DOCS = [
  ...readdirSync(ROOT),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  ),
]
  .filter((path) => path.endsWith('.md'))
  .sort()

it('finds the documents', () => {
  expect(DOCS).toEqual(
    expect.arrayContaining([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'README.md',
      'README.zh.md',
      'docs/libraries.md',
      'src/README.md',
      'src/domain/RULES.md',
    ]),
  )
})

describe.each(DOCS)('%s', (doc) => {
  const text = readText(doc)

  it('names only files that exist', () => {
    expect(pathsIn(text).filter((path) => placeOf(path, doc) === null)).toEqual([])
  })

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('README.md and README.zh.md', () => {
  it('say the same commands', () => {
    const commands = (file: string) =>
      [...new Set([...readText(file).matchAll(/npm (?:ci|start|test|run [\w:]+)/g)].map((match) => match[0]))].sort()
    expect(commands('README.zh.md')).toEqual(commands('README.md'))
  })
})

describe('src/README.md', () => {
  const text = readText('src/README.md')

  it('names only identifiers that the code has', () => {
    const code = pathsIn(text)
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readText(placeOf(path, 'src/README.md') ?? ''))
      .join('\n')
    const named = [...text.matchAll(/`([a-z]+[A-Z]\w+)`/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => !/^(?:pushState)$/.test(name))
    expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([])
  })

  const rows = rowsUnder(text, 'Where is …')

  it('answers the questions of a newcomer', () => {
    const asked = rows.map(([what = '']) => what)
    expect(asked).toEqual(
      expect.arrayContaining([
        'where a verdict is decided',
        'where a word is changed',
        'a column of the exported workbook',
        'where a slide’s face is drawn',
      ]),
    )
    expect(asked.length).toBeGreaterThanOrEqual(10)
  })

  it.each(rows)('says rightly: %s', (_, where = '', names = '') => {
    const files = pathsIn(where).filter((path) => /\.(?:tsx?|css)$/.test(path))
    expect(files.length).toBeGreaterThan(0)
    const texts = files.map((path) => readText(placeOf(path, 'src/README.md') ?? ''))
    const wanted = [...names.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
    expect(wanted.length).toBeGreaterThan(0)
    // A name stands where it is defined, not merely where it is used.
    const isDefined = (name: string, code: string) =>
      name.startsWith('--')
        ? code.includes(`${name}:`)
        : new RegExp(`^export (?:const|function\\*?|interface|type) ${name}\\b`, 'm').test(code)
    expect(wanted.filter((name) => !texts.some((code) => isDefined(name, code)))).toEqual([])
    // And each file that is named holds one of the names, documents apart.
    expect(texts.filter((code) => !wanted.some((name) => isDefined(name, code)))).toEqual([])
  })
})
