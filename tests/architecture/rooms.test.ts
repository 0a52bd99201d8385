import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')

interface Room {
  readonly imports: readonly string[]
  readonly packages: readonly string[]
  readonly globals: readonly string[]
}

/** The table of src/README.md, read as data: room → what it may use. */
function readRooms(): ReadonlyMap<string, Room> {
  const rows = readFileSync(join(SRC, 'README.md'), 'utf8').matchAll(
    /^\| `([a-z]+(?:\/[a-z]+)?)` \|[^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm,
  )
  const list = (cell: string | undefined) =>
    (cell ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean)
  return new Map(
    [...rows].map((row) => [row[1] ?? '', { imports: list(row[2]), packages: list(row[3]), globals: list(row[4]) }]),
  )
}

const rooms = readRooms()
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .sort()
const isTest = (file: string) => /\.test\.tsx?$|(^|\/)testing\//.test(file)

function roomOf(file: string): string {
  const [first = '', ...rest] = file.split('/')
  if (rest.length === 0) return first.replace(/\.tsx?$/, '')
  // The desk has rooms of its own.
  return first === 'desk' && rest.length > 1 ? `desk/${rest[0]}` : first
}

/** The one file of the desk that others know. */
const DOOR = 'desk/door.ts'

const isOfDesk = (file: string) => roomOf(file).startsWith('desk')

/** A feature's own folder; '' outside features. */
function featureOf(file: string): string {
  return file.startsWith('features/') ? (file.split('/')[1] ?? '') : ''
}

function importsOf(source: string): readonly string[] {
  return [...source.matchAll(/(?:from\s+|(?<!')import\s*\(?\s*)'([^'\n]+)'/g)].map((match) => match[1] ?? '')
}

function target(file: string, specifier: string): string {
  const path = specifier.startsWith('#src/') ? specifier.slice(5) : relative(SRC, join(SRC, file, '..', specifier))
  return path.replace(/\?.*$/, '')
}

const OWNED_GLOBALS: Readonly<Record<string, RegExp>> = {
  fetch: /(?<![.\w])fetch\(/,
  Worker: /\bnew Worker\(/,
  history: /\bhistory\.(?:push|replace|go|back|state)/,
  location: /(?<![.\w'])(?:window\.)?location\.(?:href|search|pathname|hash|origin|protocol|assign|replace)/,
  serviceWorker: /navigator\.serviceWorker/,
  locks: /navigator\.locks/,
  caches: /(?<![.\w])caches\./,
  indexedDB: /\bindexedDB\b/,
  localStorage: /\b(?:local|session)Storage\b/,
  Intl: /\bIntl\./,
  Date: /\bDate\.now\(|\bnew Date\(\)/,
  process: /\bprocess\./,
}

/** Every way in which a file breaks the table, as sentences; exported as a function so that the canary below can prove it works. */
function breaches(file: string, source: string): readonly string[] {
  const room = rooms.get(roomOf(file))
  if (!room) return [`${file} is in no room of src/README.md`]
  const found: string[] = []
  for (const specifier of importsOf(source)) {
    if (specifier.startsWith('#src/') || specifier.startsWith('.')) {
      const to = target(file, specifier)
      if (roomOf(to) !== roomOf(file) && !room.imports.includes(roomOf(to)))
        found.push(`${file} imports ${to}: its room may not`)
      if (isOfDesk(to) && !isOfDesk(file) && to !== DOOR)
        found.push(`${file} does not enter the desk by its door: ${to}`)
      if (featureOf(file) && featureOf(to) && featureOf(file) !== featureOf(to))
        found.push(`${file} imports another feature: ${to}`)
      if (roomOf(to) === roomOf(file) && specifier.startsWith('#src/'))
        found.push(`${file} imports its own room as ${specifier}`)
    } else if (!specifier.startsWith('node:') || roomOf(file) !== 'cli') {
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')
      if (!room.packages.includes(name)) found.push(`${file} uses the package ${name}: its room may not`)
    }
  }
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  for (const [name, pattern] of Object.entries(OWNED_GLOBALS))
    if (!room.globals.includes(name) && pattern.test(code)) found.push(`${file} uses ${name}: its room may not`)
  return found
}

describe('the room table of src/README.md', () => {
  it('is read whole', () => {
    expect([...rooms.keys()]).toEqual(
      expect.arrayContaining(['main', 'app', 'features', 'derive', 'url', 'format', 'domain', 'lib']),
    )
  })

  it('holds for every file', () => {
    expect(files.length).toBeGreaterThan(20)
    const found = files
      .filter((file) => !isTest(file))
      .flatMap((file) => breaches(file, readFileSync(join(SRC, file), 'utf8')))
    expect(found).toEqual([])
  })

  it.each([
    ['domain/x.ts', "import { a } from '#src/state/view-store.ts'"],
    ['features/a/x.ts', "import { a } from '../b/y.ts'"],
    ['data/x.ts', "import { a } from '#src/desk/store/draft-store.ts'"],
    ['data/x.ts', "import { a } from '#src/desk/tools.ts'"],
    ['desk/sheet/x.ts', "import { a } from '#src/desk/drafts/publish-panel.tsx'"],
    ['derive/x.ts', "import * as z from 'zod'"],
    ['derive/x.ts', 'const now = Date.now()'],
    ['ui/x.tsx', "void fetch('./x')"],
    ['url/x.ts', 'const s = location.search'],
    ['helpers/x.ts', ''],
  ])('catches a planted breach in %s: %s', (file, source) => {
    expect(breaches(file, source)).not.toEqual([])
  })
})
