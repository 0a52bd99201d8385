import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** The text of a file of this project, by its path from the root. */
export function readText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

/** Paths that a build or a person makes, and patterns of names. */
const MADE = /^(?:dist|dist-file|shots)\/|my-ledger|#src|…|node_modules/

/** What a text names in backquotes or links that looks like a file or folder of this project. */
export function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`([\w./#-]+\/[\w./-]*|[\w-]+\.(?:json|md|ts|tsx))`/g)].map(
    (match) => match[1] ?? '',
  )
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '')
  return [...quoted, ...linked].filter((path) => !MADE.test(path) && /\.\w+$|\/$/.test(path))
}

/** The file of a path that a document names, from the root: as it stands, under src, or beside the document; null: there is none. */
export function placeOf(path: string, doc: string): string | null {
  const places = ['', 'src/', doc.replace(/[^/]*$/, '')]
  return places.map((place) => join(place, path)).find((place) => existsSync(join(ROOT, place))) ?? null
}

/** The rows of the table under a heading of this level-two title, cells trimmed, without its head. */
export function rowsUnder(text: string, title: string): readonly (readonly string[])[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
}
