import { deskSheetsTexts } from '#src/texts/desk-sheets/texts.ts'
import { isCalendarDate } from '#src/domain/deadline.ts'
import { FileDrop } from '#src/desk/kit/file-drop.tsx'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { ReturnedSheets } from './returned-sheets.tsx'
import { useReturns } from './use-returns.ts'
import { useSending } from './use-sending.ts'
import type { Month } from './use-month.ts'
import styles from './sheets.module.css'

export interface MonthSheetsProps {
  readonly month: Month
  readonly part: DeskPartProps
}

/** Reporting sheets: made for the units of the grid, and taken back together. */
export function MonthSheets({ month, part }: MonthSheetsProps) {
  const lang = useLanguage()
  const texts = useTexts(deskSheetsTexts)
  const { day, groups, every, context } = month
  const { index } = context
  const { assessed } = part.selection
  const sending = useSending(index)
  const isDay = isCalendarDate(day) && day <= part.today
  const returns = useReturns(
    { index, items: assessed.items, rule: assessed.rule, today: part.today },
    isDay ? day : part.today,
  )
  const { merged, reading } = returns
  const [only, ...more] = groups
  const isOne = only !== undefined && more.length === 0 && (month.typed.lead === only.lead || every.length === 1)
  const unit = only ? (index.organisations.get(only.lead)?.name[lang] ?? only.lead) : ''
  const canSend = isDay && groups.length > 0 && !sending.isBusy
  return (
    <details className={styles.sheets}>
      <summary>
        <h3>{texts.title}</h3>
      </summary>
      <div className={styles.body}>
        <p>{texts.about}</p>
        <p>
          <Button aria-disabled={!canSend} onClick={() => canSend && sending.send(groups, day)}>
            {isOne ? texts.sendOne(unit) : texts.sendAll(groups.length)}
          </Button>
        </p>
        {!isDay && <p>{texts.noDay}</p>}
        {isDay && groups.length === 0 && <p>{texts.noneToSend}</p>}
        <p role="status">{sending.said}</p>
        {sending.failure !== '' && <p role="alert">{sending.failure}</p>}
        <FileDrop title={texts.take} hint={texts.takeHint} onFiles={returns.take} />
        <p role="status">{reading && texts.reading(reading.done, reading.all)}</p>
        {merged && !reading && <ReturnedSheets merged={merged} month={month} part={part} onDrop={returns.drop} />}
      </div>
    </details>
  )
}
