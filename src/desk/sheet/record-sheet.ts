/** What a record sheet is, and the makers of its columns. */
import type { ChoiceSet } from './choice-sets.ts'
import type { RecordField, FieldKind } from './record-field.ts'

/** A table of a ledger, or a list inside the records of one, as a sheet. */
export interface RecordSheet {
  readonly zh: string
  readonly en: string
  /** The ledger's table. '': the ledger itself, one row. */
  readonly table:
    | ''
    | 'commitments'
    | 'reports'
    | 'facts'
    | 'sources'
    | 'regions'
    | 'sectors'
    | 'organisations'
    | 'units'
    | 'rules'
    | 'changes'
  /** The list in each record of the table whose entries are the rows; null: the records are. */
  readonly list: 'targets' | 'milestones' | 'citations' | 'notes' | 'bands' | null
  readonly fields: readonly RecordField[]
  /** A ledger may have no such table: then it has no sheet, and a workbook without the sheet lacks nothing. */
  readonly optional?: boolean
  /** Objects that are null, not absent, where all their cells are empty and what holds them is there. */
  readonly nullable?: readonly (readonly string[])[]
}

/** One column. `a.b` is a field inside a field; after `a|null` an empty cell is null, after `a[]` an empty list, else the field is absent. */
export function field(
  name: string,
  zh: string,
  en: string,
  kind: FieldKind | { readonly set: ChoiceSet } = 'text',
): RecordField {
  const empty = name.endsWith('[]') ? 'list' : name.endsWith('|null') ? 'null' : 'absent'
  return { path: name.replace(/\[\]$|\|null$/, '').split('.'), zh, en, kind, empty }
}

/** A column that workbooks written before it came do not have. */
export function laterField(...of: Parameters<typeof field>): RecordField {
  return { ...field(...of), isLater: true }
}

/** A text in both languages, a column each. */
export function both(name: string, zh: string, en: string): readonly RecordField[] {
  return [
    field(`${name}.zh`, `${zh}（中文）`, `${en} (Chinese)`),
    field(`${name}.en`, `${zh}（英文）`, `${en} (English)`),
  ]
}

/** The columns of a citation; `name` ends with a dot, or is ''. */
export function citationFields(name: string, zh: string, en: string): readonly RecordField[] {
  return [
    field(`${name}figure`, `${zh}原文数字`, `${en}: as written`),
    field(`${name}paragraph`, `${zh}段落`, `${en}: paragraph`, 'number'),
    ...both(`${name}section`, `${zh}章节`, `${en}: section`),
    field(`${name}source`, `${zh}来源编号`, `${en}: source id`, 'id'),
  ]
}

/** A closed set as the kind of a column. */
export const set = (name: ChoiceSet): { readonly set: ChoiceSet } => ({ set: name })
/** The columns that most records have. */
export const idField = field('id', '编号', 'Id', 'id')
export const name = both('name', '名称', 'Name')
export const title = both('title', '标题', 'Title')
