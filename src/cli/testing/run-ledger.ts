/** The command line run in this process, on files in a folder that all tests of the process share. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { main } from '../main.ts'

const NOW = Date.parse('2026-11-23T04:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'duixian-cli-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** The path of a name in the folder, whether there is such a file or not. */
export function inFolder(name: string): string {
  return join(folder, name)
}

/** Writes a file, a value as JSON, and gives its path. */
export function file(name: string, content: unknown): string {
  const path = inFolder(name)
  writeFileSync(
    path,
    content instanceof Uint8Array ? content : typeof content === 'string' ? content : JSON.stringify(content),
  )
  return path
}

/** Runs a command on 2026-11-23. `lines`: what was printed and what was warned of, together. */
export async function run(...args: readonly string[]) {
  const [lines, printed]: [string[], string[]] = [[], []]
  const print = (line: string) => {
    lines.push(line)
    printed.push(line)
  }
  const code = await main(args, NOW, { print, warn: (line) => void lines.push(line) })
  return { code, lines, printed }
}

/** The ledger in a file of the folder; throws where it is none. */
export function ledgerIn(name: string): Ledger {
  const read = readLedgerText(readFileSync(inFolder(name), 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.ledger
}
