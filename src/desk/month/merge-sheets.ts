/** Reporting sheets that came back, put together: the reports in them, who has filed and who has not, and what was not taken. */
import type { Item } from '#src/derive/selection/selection.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Report, Rule } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { ledgerNames } from '#src/desk/sheet/ledger-names.ts'
import { plain } from '#src/desk/sheet/plain.ts'
import { readUnit, saysNothing } from '#src/desk/sheet/read-figure-cell.ts'
import type { Workbook } from '#src/desk/sheet/workbook.ts'
import { monthGroups, rowOf } from './month-rows.ts'
import { readForms, type FormRow } from './read-form.ts'
import { readRow, type RowContext, type RowRead, type RowReport } from './read-row.ts'
import { sortForms, type FileTrouble, type ReturnedForm } from './sort-forms.ts'

/** A file that came back. `workbook` null: it could not be read, and `why` says so in a sentence, or ''. */
export type ReturnedFile =
  | { readonly name: string; readonly workbook: Workbook }
  | { readonly name: string; readonly workbook: null; readonly why: string }

/** What sheets are merged into. */
export interface MergeGround {
  readonly index: LedgerIndex
  readonly items: readonly Item[]
  readonly rule: Rule
  readonly today: CalendarDate
  readonly lang: Language
}

/** Why a row is not taken that the grid's reading could take. */
export type RowTrouble =
  | 'no-id'
  | 'unknown-id'
  | 'title-differs'
  | 'closed'
  | 'twice-in-form'
  | 'in-two-forms'
  | 'unit-unclear'
  | NonNullable<FormRow['doubt']>

/** A row that is not taken. `about`: the other row, file or title. */
export interface RefusedRow {
  readonly file: string
  readonly row: FormRow
  readonly why: RowTrouble | Extract<RowRead, { kind: 'refused' }>
  readonly about: string
}

/** What a unit filled in. `rows`: those of its sheet and those that it owes. */
export interface UnitReturn {
  readonly lead: string
  readonly file: string
  readonly rows: number
  readonly filled: number
  readonly refused: number
}

/** A unit that owes figures and filed none. `isEmpty`: its sheet came back with nothing in it. */
export interface UnitMissing {
  readonly lead: string
  readonly rows: number
  readonly isEmpty: boolean
}

export interface MergedSheets {
  /** Of the sheets that were taken; null: there are none. */
  readonly day: CalendarDate | null
  readonly filed: readonly UnitReturn[]
  readonly missing: readonly UnitMissing[]
  readonly refused: readonly RefusedRow[]
  readonly troubles: readonly FileTrouble[]
  /** What is new. */
  readonly reports: readonly RowReport[]
  /** Rows that say what the ledger has. */
  readonly known: number
}

/** Puts sheets together. `usual`: the day whose figures are due where no sheet says one. */
export function mergeSheets(files: readonly ReturnedFile[], ground: MergeGround, usual: CalendarDate): MergedSheets {
  const { index, items } = ground
  const found = files.map((file) => ({
    ...file,
    forms: file.workbook === null ? [] : readForms(file.workbook),
  }))
  const { forms, day, troubles } = sortForms(found, index)
  const read = forms.map((form) => ({ form, rows: readForm(form, ground) }))
  const claims = claimsOf(read)
  const due = monthGroups(items, index, day ?? usual, 'due', () => false)
  const merged: Merged = { reports: new Map(), refused: [], known: 0 }
  const returns = read.map(({ form, rows }): UnitReturn => {
    const before = merged.refused.length
    const filled = rows.filter((row) => takeRow(row, form, claims, merged)).length
    const owed = due.find(({ lead }) => lead === form.mark.lead)?.rows ?? []
    const ids = new Set([...owed.map(({ item }) => item.commitment.id), ...form.rows.map(({ id }) => id)])
    ids.delete('')
    return {
      lead: form.mark.lead,
      file: form.file,
      rows: ids.size,
      filled,
      refused: merged.refused.length - before,
    }
  })
  const filed = returns.filter(({ filled, refused }) => filled + refused > 0)
  const here = new Set([...filed.map(({ lead }) => lead), ...troubles.flatMap(({ hasFiled }) => hasFiled ?? [])])
  return {
    day,
    filed,
    missing: due.flatMap(({ lead, rows }) =>
      here.has(lead) ? [] : [{ lead, rows: rows.length, isEmpty: returns.some((returned) => returned.lead === lead) }],
    ),
    refused: merged.refused,
    troubles,
    reports: [...merged.reports.values()],
    known: merged.known,
  }
}

interface Merged {
  readonly reports: Map<string, RowReport>
  readonly refused: RefusedRow[]
  known: number
}

type ReadRow = { readonly row: FormRow } & (
  | { readonly kind: 'taken' | 'known'; readonly report: RowReport }
  | { readonly kind: 'refused'; readonly why: RefusedRow['why']; readonly about: string }
)

/* Rows in which something is filled in. */
function readForm(form: ReturnedForm, ground: MergeGround): readonly ReadRow[] {
  const names = ledgerNames(ground.index.ledger).unit
  const byId = new Map(ground.items.map((item) => [item.commitment.id, item]))
  const typed = form.rows.filter((row) => isFilled(row))
  return typed.map((row): ReadRow => {
    const refuse = (why: RefusedRow['why'], about = ''): ReadRow => ({ row, kind: 'refused', why, about })
    const twin = typed.find((other) => other !== row && other.id === row.id)
    const item = byId.get(row.id)
    if (row.doubt) return refuse(row.doubt)
    if (row.id === '') return refuse('no-id')
    if (!item) return refuse('unknown-id')
    if (twin) return refuse('twice-in-form', String(twin.row))
    const { title, closed, measure } = item.commitment
    if (![title.zh, title.en].some((each) => plain(each) === plain(row.title)))
      return refuse('title-differs', title[ground.lang])
    if (closed !== undefined) return refuse('closed')
    const unit = readUnit(row.unit, ground.index.ledger.units, names)
    const hasUnit = unit !== null && unit.isKnown && unit.id === measure?.unit
    /* What the sheet counts in stands in its own cell: nothing is assumed in its place. */
    if (!hasUnit && measure && row.typed.figure !== '') return refuse('unit-unclear')
    const context: RowContext = {
      ...ground,
      unitNames: names,
      day: form.mark.day,
      scale: 'base',
      ...(hasUnit ? { size: unit.scale } : {}),
    }
    const read = readRow(rowOf(item), row.typed, context)
    if (read.kind === 'refused') return refuse(read)
    if (read.kind === 'empty') return refuse('unknown-id')
    /* At the grid somebody sees it; here nobody would. */
    if (read.times !== null)
      return refuse({
        kind: 'refused',
        field: 'figure',
        fault: 'far-written',
        found: row.typed.figure,
        expected: '',
        times: read.times,
      })
    return { row, kind: isKnown(read.report, item) ? 'known' : 'taken', report: read.report }
  })
}

function isFilled({ typed }: FormRow): boolean {
  return !(saysNothing(typed.figure) || typed.figure === '') || typed.note !== ''
}

/* The ledger has it as its latest word on that day. */
function isKnown(report: RowReport, { assessment }: Item): boolean {
  const same = assessment.reports.findLast(({ date }) => date === report.date)
  const note = (text: Report['note']) => text?.zh ?? ''
  return (
    same !== undefined &&
    same.value === report.value &&
    same.comparator === report.comparator &&
    (note(report.note) === note(same.note) || report.note?.zh === same.note?.en)
  )
}

/* The sheets that fill in a commitment. */
function claimsOf(
  read: readonly { readonly form: ReturnedForm; readonly rows: readonly ReadRow[] }[],
): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>()
  for (const { form, rows } of read)
    for (const row of rows) {
      if (row.kind === 'refused') continue
      const { id } = row.row
      claims.set(id, [...(claims.get(id) ?? []), { file: form.file, form, says: JSON.stringify(row.report) }])
    }
  return claims
}

interface Claim {
  readonly file: string
  readonly form: ReturnedForm
  readonly says: string
}

/* Whether the row counts as filled in. What two sheets say differently of one commitment is taken from neither. */
function takeRow(
  row: ReadRow,
  form: ReturnedForm,
  claims: ReadonlyMap<string, readonly Claim[]>,
  merged: Merged,
): boolean {
  if (row.kind === 'refused') {
    merged.refused.push({ file: form.file, row: row.row, why: row.why, about: row.about })
    return false
  }
  const says = JSON.stringify(row.report)
  const other = claims.get(row.row.id)?.find((claim) => claim.form !== form && claim.says !== says)
  if (other) {
    merged.refused.push({ file: form.file, row: row.row, why: 'in-two-forms', about: other.file })
    return false
  }
  if (row.kind === 'taken') merged.reports.set(row.row.id, row.report)
  else merged.known += 1
  return true
}
