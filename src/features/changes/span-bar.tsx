import { changesTexts } from '#src/texts/changes/texts.ts'
import { announcementDay, monthsBefore } from '#src/derive/changes/days.ts'
import { MONTH, QUARTER, standardSince } from '#src/derive/changes/standard-since.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { choose } from '#src/state/actions.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './span-bar.module.css'
import { DayField } from './day-field.tsx'

const chooseSince = (day: CalendarDate | null): void => choose('since', day)
const chooseAsOf = (day: CalendarDate): void => choose('asof', day)

/** The two days, and quick choices of the earlier one. The standard one is left out of the address and goes along with the as-of day. */
export function SpanBar({ selection, since }: { readonly selection: Selection; readonly since: CalendarDate }) {
  const texts = useTexts(changesTexts)
  const { asOf, items } = selection.assessed
  const announced = announcementDay(items, asOf)
  const month = monthsBefore(asOf, MONTH)
  const quarter = monthsBefore(asOf, QUARTER)
  const standard = standardSince(selection.assessed)
  const from = (day: CalendarDate) => ({
    'aria-pressed': since === day,
    onClick: () => chooseSince(day === standard ? null : day),
  })
  return (
    <div className={styles.bar} data-no-picture role="group" aria-label={texts.span}>
      <DayField label={texts.since} day={since} max={asOf} onChoose={chooseSince} />
      <DayField label={texts.asOf} day={asOf} min={since < asOf ? since : undefined} onChoose={chooseAsOf} />
      <div className={styles.quick} role="group" aria-label={texts.quick}>
        <Button {...from(month)}>{texts.month}</Button>
        <Button {...from(quarter)}>{texts.quarter}</Button>
        {announced !== null && <Button {...from(announced)}>{texts.announced(announced)}</Button>}
      </div>
    </div>
  )
}
