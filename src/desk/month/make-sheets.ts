/** Reporting sheets to send out: a workbook for each unit that owes figures of a day. */
import { deskMonthTexts } from '#src/texts/desk-month/texts.ts'
import { deskSheetsTexts } from '#src/texts/desk-sheets/texts.ts'
import { sheetWordsTexts } from '#src/texts/sheet-words/texts.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate } from '#src/format/date.ts'
import { formatFigure } from '#src/format/figure.ts'
import { ledgerNames, type LedgerNames } from '#src/desk/sheet/ledger-names.ts'
import { nameCell } from '#src/desk/sheet/names.ts'
import { readUnit } from '#src/desk/sheet/read-figure-cell.ts'
import type { SheetCell, SheetTable, Workbook } from '#src/desk/sheet/workbook.ts'
import { yardstick, type MonthGroup, type MonthRow } from './month-rows.ts'
import { scaleOf } from './row-scale.ts'
import { safeNames } from './safe-names.ts'
import { ASKED, FORM_COLUMNS, formHeading, formMark, type FormColumn } from './sheet-form.ts'

/** The sheet of one unit. `name`: of its file, without ending. */
export interface ReportingSheet {
  readonly lead: string
  readonly name: string
  readonly workbook: Workbook
}

/** What sheets are made for. `day`: of the figures that are asked for. */
export interface SheetGround {
  readonly index: LedgerIndex
  readonly day: CalendarDate
  readonly lang: Language
}

const WIDTHS: Readonly<Record<FormColumn, number>> = {
  id: 16,
  title: 36,
  target: 20,
  lead: 18,
  due: 12,
  last: 18,
  'last-date': 12,
  unit: 14,
  latest: 16,
  'latest-date': 14,
  progress: 40,
}
const WRAPPED: ReadonlySet<FormColumn> = new Set(['id', 'title', 'target', 'lead', 'last', 'unit', 'progress'])

/** The sheets of these groups, in their order. */
export function reportingSheets(groups: readonly MonthGroup[], ground: SheetGround): readonly ReportingSheet[] {
  const { index, day, lang } = ground
  const texts = deskSheetsTexts(lang)
  const names = ledgerNames(index.ledger)
  const unitName = (lead: string) => index.organisations.get(lead)?.name[lang] ?? lead
  const files = safeNames(groups.map(({ lead }) => texts.fileName(unitName(lead), day)))
  return groups.map(({ lead, rows }, at) => ({
    lead,
    name: files[at] ?? lead,
    workbook: [sheetOf(unitName(lead), { lead, rows }, names, ground)],
  }))
}

function sheetOf(
  unitName: string,
  { lead, rows }: MonthGroup,
  names: LedgerNames,
  { index, day, lang }: SheetGround,
): SheetTable {
  const texts = deskSheetsTexts(lang)
  const { id, title, synthetic } = index.ledger
  const name = title[lang] + (synthetic ? sheetWordsTexts(lang).fictional : '')
  const heading = (column: FormColumn) => formHeading(column, lang)
  const above: readonly SheetCell[] = [
    texts.sheetTitle(unitName, name, formatDate(day, lang)),
    formMark({ ledger: id, lead, day }, lang),
    texts.fill(heading('unit'), heading('latest'), heading('latest-date'), heading('progress')),
  ]
  return {
    name: texts.tab,
    rows: [
      ...above.map((text) => [text]),
      FORM_COLUMNS.map(heading),
      ...rows.map((row) => {
        const cells = cellsOf(row, names, index, lang)
        return FORM_COLUMNS.map((column) => cells[column] ?? null)
      }),
    ],
    layout: {
      columns: FORM_COLUMNS.map((column) => ({
        width: WIDTHS[column],
        wraps: WRAPPED.has(column),
        isDay: column === 'last-date',
        isDeadline: column === 'due',
        isAsked: ASKED.has(column),
      })),
      titleRows: above.length,
      headingRows: 1,
      fixedColumns: 2,
    },
  }
}

function cellsOf(
  row: MonthRow,
  names: LedgerNames,
  index: LedgerIndex,
  lang: Language,
): Readonly<Partial<Record<FormColumn, SheetCell>>> {
  const { item, last } = row
  const { commitment, assessment } = item
  const target = commitment.targets.at(-1)
  const unit = unitOf(commitment, index)
  const figure = last?.value === undefined ? null : { value: last.value, comparator: last.comparator, unit }
  return {
    id: commitment.id,
    title: commitment.title[lang],
    target: target ? formatFigure({ ...target, unit }, lang) : null,
    lead: nameCell(names.organisation, commitment.lead, lang),
    due: target ? target.due : (assessment.deadline?.last ?? null),
    last: figure ? formatFigure(figure, lang) : null,
    'last-date': last?.date ?? null,
    unit: unitCell(row, names, index, lang),
  }
}

/* The unit as the row of the grid shows it, 万 and all, where that is surely read back; else the unit itself. */
function unitCell(
  { item: { commitment }, last }: MonthRow,
  names: LedgerNames,
  index: LedgerIndex,
  lang: Language,
): string | null {
  const unit = unitOf(commitment, index)
  if (commitment.kind !== 'measured' || !unit) return null
  const { size, word } = scaleOf(commitment, unit, yardstick(commitment, last), 'shown', lang)
  const scaled = deskMonthTexts(lang).suffix(word, unit.name[lang])
  const read = readUnit(scaled, index.ledger.units, names.unit)
  return read?.id === unit.id && read.scale === size ? scaled : nameCell(names.unit, unit.id, lang)
}
