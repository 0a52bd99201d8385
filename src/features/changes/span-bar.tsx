import { changesTexts } from '#src/texts/changes/texts.ts'
import { announcementDay, monthsBefore } from '#src/derive/changes/days.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { choose } from '#src/state/actions.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './span-bar.module.css'
import { DayField } from './day-field.tsx'

const chooseSince = (day: CalendarDate | null): void => choose('since', day)
const chooseAsOf = (day: CalendarDate): void => choose('asof', day)
const QUARTER = 3

/** The two days, and quick choices of the earlier one. "One month" is the default: it is left out of the address and goes along with the as-of day. */
export function SpanBar({ selection, since }: { readonly selection: Selection; readonly since: CalendarDate }) {
  const texts = useTexts(changesTexts)
  const { asOf, items } = selection.assessed
  const announced = announcementDay(items, asOf)
  const quarter = monthsBefore(asOf, QUARTER)
  return (
    <div className={styles.bar} role="group" aria-label={texts.span}>
      <DayField label={texts.since} day={since} max={asOf} onChoose={chooseSince} />
      <DayField label={texts.asOf} day={asOf} min={since < asOf ? since : undefined} onChoose={chooseAsOf} />
      <div className={styles.quick} role="group" aria-label={texts.quick}>
        <Button aria-pressed={since === monthsBefore(asOf, 1)} onClick={() => chooseSince(null)}>
          {texts.month}
        </Button>
        <Button aria-pressed={since === quarter} onClick={() => chooseSince(quarter)}>
          {texts.quarter}
        </Button>
        {announced !== null && (
          <Button aria-pressed={since === announced} onClick={() => chooseSince(announced)}>
            {texts.announced(announced)}
          </Button>
        )}
      </div>
    </div>
  )
}
