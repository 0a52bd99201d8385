import { memo } from 'react'
import { deskMonthTexts } from '#src/texts/desk-month/texts.ts'
import { unitOf } from '#src/domain/known.ts'
import { formatDate } from '#src/format/date.ts'
import { formatFigure } from '#src/format/figure.ts'
import { gapBesideVerdict } from '#src/format/gap.ts'
import { Status } from '#src/marks/status.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import { yardstick, type MonthRow } from './month-rows.ts'
import { COLUMNS } from './paste.ts'
import { EMPTY_ROW, type RowContext, type RowRead, type TypedRow } from './read-row.ts'
import { scaleOf } from './row-scale.ts'
import { faultWords, noteWords } from './row-words.ts'
import { MonthCell, type CellKeys } from './month-cell.tsx'
import styles from './month.module.css'

export interface MonthGridRowProps {
  readonly row: MonthRow
  /** From 1, the heading included. */
  readonly place: number
  readonly typed: TypedRow | undefined
  readonly read: RowRead | undefined
  readonly context: RowContext
  readonly keys: CellKeys
}

/** A commitment: what it is to reach and where it stood, the three cells to fill in, and the verdict that they give. */
export const MonthGridRow = memo(function MonthGridRow(props: MonthGridRowProps) {
  const { row, place, typed = EMPTY_ROW, read, context, keys } = props
  const lang = useLanguage()
  const texts = useTexts(deskMonthTexts)
  const { commitment } = row.item
  const { id } = commitment
  const unit = unitOf(commitment, context.index)
  const title = commitment.title[lang]
  const isMeasured = commitment.kind === 'measured'
  const fault = read?.kind === 'refused' ? read : null
  const { word } = scaleOf(commitment, unit, yardstick(commitment, row.last), context.scale, lang)
  const suffix = isMeasured && unit ? texts.suffix(word, unit.name[lang]) : ''
  return (
    <tr aria-rowindex={place} className={styles.row} data-refused={fault !== null || undefined}>
      <th scope="row" className={styles.task}>
        <span>{title}</span>
        <TaskFacts row={row} context={context} />
      </th>
      {COLUMNS.map((column) => (
        <td key={column} className={styles.cell} data-column={column}>
          {column === 'figure' && !isMeasured ? (
            <span className={text.quiet}>{texts.noFigure}</span>
          ) : (
            <MonthCell
              id={id}
              column={column}
              label={texts.cellOf(texts.columns[column], title)}
              shown={texts.columns[column]}
              value={typed[column]}
              placeholder={column === 'date' ? (context.day ?? '') : ''}
              suffix={column === 'figure' ? suffix : ''}
              fault={fault?.field === column ? faultWords(fault, lang) : null}
              keys={keys}
            />
          )}
        </td>
      ))}
      <td className={styles.verdict}>
        <RowVerdict row={row} typed={typed} read={read} context={context} />
      </td>
    </tr>
  )
})

function TaskFacts({ row: { item, last }, context: { index } }: Pick<MonthGridRowProps, 'row' | 'context'>) {
  const lang = useLanguage()
  const texts = useTexts(deskMonthTexts)
  const { commitment } = item
  const unit = unitOf(commitment, index)
  const target = commitment.targets.at(-1)
  return (
    <span className={text.quiet}>
      {target && `${texts.target(formatFigure({ ...target, unit }, lang))} · `}
      {last?.value !== undefined
        ? texts.last(
            formatFigure({ value: last.value, comparator: last.comparator, unit }, lang),
            formatDate(last.date, lang),
          )
        : texts.lastNone}
    </span>
  )
}

function RowVerdict({
  row,
  typed,
  read,
  context,
}: Pick<MonthGridRowProps, 'row' | 'read' | 'context'> & { readonly typed: TypedRow }) {
  const lang = useLanguage()
  const texts = useTexts(deskMonthTexts)
  const { commitment, assessment } = row.item
  const unit = unitOf(commitment, context.index)
  const said = (judgement: typeof assessment) => (
    <Status judgement={judgement} gap={gapBesideVerdict(commitment, judgement, unit, lang)} />
  )
  if (read?.kind !== 'read') return said(assessment)
  const { report, after } = read
  const isSame = after.verdict === assessment.verdict && after.reasons[0] === assessment.reasons[0]
  return (
    <>
      {!isSame && (
        <>
          {said(assessment)}
          <span aria-hidden="true"> → </span>
          <span className="visually-hidden"> {texts.becomes} </span>
        </>
      )}
      {said(after)}
      {report.value !== undefined && (
        <span className={`${text.quiet} ${styles.line}`}>
          {texts.readAs(formatFigure({ value: report.value, comparator: report.comparator, unit }, lang))}
        </span>
      )}
      {noteWords(read, typed.figure, lang).map((words) => (
        <span key={words} className={`${styles.note} ${styles.line}`}>
          {words}
        </span>
      ))}
    </>
  )
}
