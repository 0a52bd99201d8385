/** One field of a record as one cell of a table, there and back. */
import type { Language } from '#src/domain/terms.ts'
import { choiceWord, readChoice, type ChoiceSet } from './choice-sets.ts'
import { seenText } from './plain-figure.ts'
import { plainDate } from './read-date-cell.ts'
import { cellText, isBlank, type SheetCell } from './workbook.ts'

/** ids: a list of ids · path: dated values · dues: dated deadlines · quoted: a text that may be empty · whole: a number without fraction. */
export type FieldKind = 'text' | 'id' | 'ids' | 'number' | 'date' | 'due' | 'yes-no' | 'path' | 'dues' | 'quoted'

export interface RecordField {
  /** Where the value stands in its record, outermost name first. */
  readonly path: readonly string[]
  readonly zh: string
  readonly en: string
  readonly kind: FieldKind | { readonly set: ChoiceSet }
  /** What an empty cell stands for. */
  readonly empty: 'absent' | 'null' | 'list'
  /** Older workbooks have no such column, and lack nothing. */
  readonly isLater?: boolean
  /** No workbook has to have it: one that was written before it came has nothing in it to lose. */
  readonly isNewest?: boolean
}

/** Between the ids of a list; none of them can hold it. */
const JOINT = '; '
/** A list that is there and has no entry, where an empty cell says that there is no list. */
const EMPTY_LIST = '—'

/** The cell of a value; undefined and null are an empty one. */
export function fieldCell({ kind, empty }: RecordField, value: unknown, lang: Language): SheetCell {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return choiceWord('yes-no', value ? 'yes' : 'no', lang)
  if (Array.isArray(value)) {
    if (value.length === 0) return empty === 'list' ? null : EMPTY_LIST
    return value.map((entry: unknown) => entryText(kind, entry)).join(JOINT)
  }
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || kind === 'quoted') return JSON.stringify(value)
  return typeof kind === 'object' ? choiceWord(kind.set, value, lang) : value
}

function entryText(kind: RecordField['kind'], entry: unknown): string {
  if ((kind !== 'path' && kind !== 'dues') || typeof entry !== 'object' || entry === null) return String(entry)
  const what: unknown = Reflect.get(entry, kind === 'path' ? 'value' : 'due')
  const said = typeof what === 'string' || typeof what === 'number' ? String(what) : EMPTY_LIST
  return `${String(Reflect.get(entry, 'date'))}: ${said}`
}

/** The value of a cell; undefined: absent. What cannot be read is handed on as it stands, for the ledger's own check to name. */
export function fieldValue({ kind, empty }: RecordField, cell: SheetCell | undefined): unknown {
  if (isBlank(cell) || cell === undefined) return empty === 'list' ? [] : empty === 'null' ? null : undefined
  if (typeof kind === 'object') return readChoice(kind.set, cellText(cell)) ?? cellText(cell).trim()
  const text = cellText(cell)
  switch (kind) {
    case 'text':
      return text
    case 'id':
      return text.trim()
    case 'date':
    case 'due':
      return plainDate(text) ?? text.trim()
    case 'ids':
      return readIds(text)
    case 'number':
      return typeof cell === 'number' ? cell : (plainNumber(text) ?? text)
    case 'yes-no':
      return typeof cell === 'boolean' ? cell : yesNo(text)
    case 'path':
      return text.trim() === EMPTY_LIST ? [] : readIds(text).map(readPoint)
    case 'dues':
      return text.trim() === EMPTY_LIST ? [] : readIds(text).map(readDue)
    case 'quoted':
      return unquoted(text)
  }
}

/** The entries of a list of ids, however they are parted: by semicolons, commas, 、 or spaces, plain or full-width. */
function readIds(text: string): readonly string[] {
  if (text.trim() === EMPTY_LIST) return []
  return text
    .split(/[;；,，、\n]/)
    .map((id) => id.trim())
    .filter((id) => id !== '')
}

/** A number as people type it into a cell: separators of thousands and full-width digits allowed, no unit. Null: not one. */
export function plainNumber(text: string): number | null {
  const plain = seenText(text).replace(/^−/, '-')
  const bare = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(bare)) return null
  const number = Number(bare)
  return Number.isFinite(number) ? number : null
}

function yesNo(text: string): unknown {
  const choice = readChoice('yes-no', text)
  return choice === null ? text : choice === 'yes'
}

function readPoint(text: string): unknown {
  const [date = '', value = ''] = text.split(/[:：]/)
  return { date: date.trim(), value: plainNumber(value) ?? value }
}

function readDue(text: string): unknown {
  const [date = '', due = ''] = text.split(/[:：]/).map((part) => part.trim())
  return { date: plainDate(date) ?? date, due: due === EMPTY_LIST ? null : (plainDate(due) ?? due) }
}

function unquoted(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : text
  } catch {
    return text
  }
}
