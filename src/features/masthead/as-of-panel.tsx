import { isCalendarDate } from '#src/domain/deadline.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { choose, goToToday } from '#src/state/actions.ts'
import { Button } from '#src/ui/button.tsx'

/** Chooses the day whose knowledge is shown. An unfinished date changes nothing. */
export function AsOfPanel({ asOf, today }: { readonly asOf: string; readonly today: string }) {
  const { t } = useTexts()
  return (
    <>
      <label>
        {t.asOfLabel}
        <input
          key={asOf}
          type="date"
          defaultValue={asOf}
          onChange={(event) => {
            const day = event.currentTarget.value
            if (isCalendarDate(day)) choose('asof', day === today ? null : day)
          }}
        />
      </label>
      {asOf !== today && <Button onClick={goToToday}>{t.backToToday}</Button>}
      <p>{t.asOfHint}</p>
    </>
  )
}
