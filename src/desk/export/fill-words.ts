/** What became of an office's own workbook, in words. */
import { deskFillTexts } from '#src/texts/desk-fill/texts.ts'
import { columnOf } from '#src/desk/sheet/columns.ts'
import { shown } from '#src/desk/sheet/shown-text.ts'
import type { Unit } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate } from '#src/format/date.ts'
import { formatFigure } from '#src/format/figure.ts'
import { formatCount } from '#src/numbers/number.ts'
import type { FilledCell, FilledRow, FilledWorkbook } from '#src/desk/files/fill-workbook.ts'

/** A row that was not filled, or not whole. error: something that was to be written is not · note: there was nothing to write. */
export interface FillLine {
  readonly row: number
  readonly level: 'error' | 'note'
  readonly text: string
}

/** What there is to say of a filled workbook. */
export interface FillReport {
  /** Rows in which something was written. */
  readonly filled: number
  readonly summary: string
  readonly lines: readonly FillLine[]
  /** That a heading names another day than the figures are of; null: none does. */
  readonly headingDay: string | null
}

/** The report on a filled workbook. `units`: of the ledger. */
export function fillReport({ rows, headingDay }: FilledWorkbook, units: readonly Unit[], lang: Language): FillReport {
  const texts = deskFillTexts(lang)
  const written = rows.filter(({ cells }) => cells.some(({ outcome }) => outcome === 'set'))
  const last = written.reduce((latest, { day }) => (day !== null && day > latest ? day : latest), '')
  const count = (number: number) => formatCount(number, lang)
  return {
    filled: written.length,
    summary: texts.summary(count(written.length), count(rows.length)),
    lines: rows.flatMap((row) => lineOf(row, units, lang) ?? []),
    headingDay:
      headingDay === null || last === '' || last === headingDay
        ? null
        : texts.headingDay(formatDate(headingDay, lang), formatDate(last, lang)),
  }
}

function lineOf(
  { row, title, commitment, why, cells }: FilledRow,
  units: readonly Unit[],
  lang: Language,
): FillLine | null {
  const texts = deskFillTexts(lang)
  const unit = units.find(({ id }) => id === commitment?.measure?.unit) ?? null
  const said = why === null ? cells.flatMap((cell) => outcomeOf(cell, unit, lang) ?? []) : [texts.why[why]]
  if (said.length === 0) return null
  const isNote = why === 'no-match' || why === 'no-figure'
  return { row, level: isNote ? 'note' : 'error', text: texts.row(String(row), shown(title), said.join(texts.joint)) }
}

function outcomeOf({ is, outcome, wanted }: FilledCell, unit: Unit | null, lang: Language): string | null {
  if (outcome === 'set' || outcome === 'same' || outcome === 'left') return null
  const value = typeof wanted === 'number' ? formatFigure({ value: wanted, unit }, lang) : shown(wanted)
  return deskFillTexts(lang).outcome[outcome](columnOf(is)[lang], value)
}
