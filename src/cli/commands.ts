/** The closed table of commands: what each takes, and what runs it. */
import type { Call, ExitCode } from './call.ts'
import { check } from './check.ts'
import { convert } from './convert.ts'
import { diff } from './diff.ts'
import { extract } from './extract.ts'
import { fill } from './fill.ts'
import { fillSchema } from './fill-schema.ts'
import { mergeReturned } from './merge-sheets.ts'
import { newLedger } from './new-ledger.ts'
import { sheets } from './sheets.ts'

export const COMMAND_NAMES = [
  'check',
  'convert',
  'diff',
  'new',
  'fill',
  'sheets',
  'merge-sheets',
  'fill-schema',
  'extract',
] as const
export type CommandName = (typeof COMMAND_NAMES)[number]

/** text: any value · texts: any value, as often as wanted · day: 2026-12-31 · flag: none. */
export type OptionKind = 'text' | 'texts' | 'day' | 'flag'

export interface Command {
  /** How many files it wants. */
  readonly least: number
  readonly most: number
  /** Beside --lang and --help, which all have. */
  readonly options: Readonly<Record<string, OptionKind>>
  /** Runs it; rejects with a FileError where a file cannot be read or written. */
  readonly run: (call: Call) => Promise<ExitCode>
}

/** Answers to what a table leaves open. */
const ANSWERS = { answer: 'texts', answers: 'text' } as const

/** The commands by name. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check: { least: 1, most: Infinity, options: ANSWERS, run: check },
  convert: {
    least: 2,
    most: 2,
    options: { ledger: 'text', 'as-of': 'day', announced: 'day', 'figures-of': 'day', force: 'flag', ...ANSWERS },
    run: convert,
  },
  diff: { least: 2, most: 2, options: { json: 'flag', rule: 'text', 'as-of': 'day' }, run: diff },
  new: {
    least: 1,
    most: 1,
    options: { id: 'text', title: 'text', 'title-en': 'text', place: 'text', bodies: 'text', force: 'flag' },
    run: newLedger,
  },
  fill: {
    least: 3,
    most: 3,
    options: { 'as-of': 'day', words: 'flag', force: 'flag', ...ANSWERS },
    run: fill,
  },
  sheets: { least: 2, most: 2, options: { 'figures-of': 'day', force: 'flag' }, run: sheets },
  'merge-sheets': { least: 3, most: Infinity, options: { force: 'flag' }, run: mergeReturned },
  'fill-schema': { least: 0, most: 0, options: { check: 'flag' }, run: (call) => fillSchema(call) },
  extract: {
    least: 1,
    most: 1,
    options: { ledger: 'text', announced: 'day', json: 'flag', to: 'text', force: 'flag' },
    run: extract,
  },
}
