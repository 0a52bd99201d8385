import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Topic } from '#src/texts/topic.ts'

/** One topic: the name of its folder, and what asks for its texts, with the name that it is exported by. */
export interface NamedTopic {
  readonly name: string
  readonly exportName: string
  readonly texts: Topic<unknown>
}

const TEXTS = 'src/texts'

/** Every topic there is, in the order of their folders. */
export async function allTopics(): Promise<readonly NamedTopic[]> {
  const folders = readdirSync(TEXTS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const found = await Promise.all(
    folders.map(async ({ name }): Promise<readonly NamedTopic[]> => {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ resolve(TEXTS, name, 'texts.ts'))
      return Object.entries(module)
        .filter((entry): entry is [string, Topic<unknown>] => typeof entry[1] === 'function')
        .map(([exportName, texts]) => ({ name, exportName, texts }))
    }),
  )
  return found.flat()
}

/** A file of the program, outside the texts. */
export interface Source {
  readonly file: string
  readonly code: string
}

/** All code that may read a text: the sources without texts, tests and comments. */
export function sourcesOutsideTexts(): readonly Source[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^texts\/|\.test\.tsx?$|(?:^|\/)testing\//.test(file))
    .map((file) => ({ file, code: withoutComments(readFileSync(join('src', file), 'utf8')) }))
}

/** Code without its comments, so that a key named in one does not count as read. */
export function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

const escaped = (key: string): string => key.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The names that code takes out of objects by destructuring. */
function destructured(code: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [, list = ''] of code.matchAll(/\{([^{}()]*)\}\s*(?:=(?![=>])|:\s*[A-Z])/g))
    for (const part of list.split(',')) names.add((part.split(/[:=]/)[0] ?? '').trim())
  return names
}

/** Whether the texts of a topic are indexed or walked as one list right where they are asked for: then all of them are read. */
export function isHandedOn(exportName: string, code: string): boolean {
  return new RegExp(String.raw`\b${exportName}\(\w+\)(?:\[|\))`).test(code)
}

/** Which keys of a text object nothing reads, as paths. `code`: what may read them; `everywhere`: all code, in which a variable that indexes them may get its value. A group that is handed on whole, or indexed by a variable, has all its keys read. */
export function unusedKeys(texts: unknown, code: string, everywhere = code): readonly string[] {
  const names = destructured(code)
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) return []
  const isIndexed = /\b(?:t|s|w|texts|words)\[/.test(code)
  return Object.entries(texts).flatMap(([key, value]): readonly string[] => {
    const name = escaped(key)
    const isTaken = names.has(key) || (isIndexed && new RegExp(String.raw`(['"])${name}\1`).test(everywhere))
    const isRead = isTaken || new RegExp(String.raw`\.${name}\b|\[(['"])${name}\1\]`).test(code)
    if (!isRead) return [key]
    const isWhole = isTaken || new RegExp(String.raw`\.${name}\b(?!\??\.[\w$]|\[['"])`).test(code)
    if (isWhole) return []
    return unusedKeys(value, code, everywhere).map((inner) => `${key}.${inner}`)
  })
}
