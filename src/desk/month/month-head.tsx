import { useId } from 'react'
import { deskMonthTexts } from '#src/texts/desk-month/texts.ts'
import { isCalendarDate, type CalendarDate } from '#src/domain/deadline.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import type { MonthScope } from './month-rows.ts'
import { scalesOf, type ScaleChoice } from './row-scale.ts'
import type { Month } from './use-month.ts'
import styles from './month.module.css'

const SCOPES = ['due', 'all'] as const satisfies readonly MonthScope[]

/** What holds for all rows: the day, the source, and which rows there are. */
export function MonthHead({ month, today }: { readonly month: Month; readonly today: CalendarDate }) {
  const lang = useLanguage()
  const texts = useTexts(deskMonthTexts)
  const id = useId()
  const { typed, day, title, every, context, set } = month
  const { sources } = context.index.ledger
  const isDay = isCalendarDate(day) && day <= today
  const scales: readonly (readonly [ScaleChoice, string])[] = [
    ['shown', texts.scaleShown],
    ['base', texts.scaleBase],
    ...scalesOf(lang).map(({ size, word }) => [`${size}` as const, texts.scaleOf(word)] as const),
  ]
  return (
    <div className={styles.head}>
      <div className={styles.field}>
        <label htmlFor={`${id}-day`}>{texts.day}</label>
        <input
          id={`${id}-day`}
          type="date"
          max={today}
          value={day}
          aria-invalid={!isDay || undefined}
          aria-describedby={isDay ? undefined : `${id}-day-fault`}
          onChange={({ currentTarget }) => set({ day: currentTarget.value })}
        />
        {!isDay && (
          <p id={`${id}-day-fault`} className={styles.fault}>
            {texts.dayMissing}
          </p>
        )}
      </div>
      <Choice
        label={texts.source}
        value={typed.source}
        choices={[['', texts.newSource], ...sources.map((each) => [each.id, each.title[lang]] as const)]}
        onChoose={(source) => set({ source })}
      />
      {typed.source === '' && (
        <div className={styles.field}>
          <label htmlFor={`${id}-title`}>{texts.sourceTitle}</label>
          <input
            id={`${id}-title`}
            autoComplete="off"
            value={title}
            aria-invalid={title.trim() === '' || undefined}
            aria-describedby={title.trim() === '' ? `${id}-title-fault` : undefined}
            onChange={({ currentTarget }) => set({ title: currentTarget.value })}
          />
          {title.trim() === '' && (
            <p id={`${id}-title-fault`} className={styles.fault}>
              {texts.sourceMissing}
            </p>
          )}
        </div>
      )}
      <Choice
        label={texts.unit}
        value={every.some(({ lead }) => lead === typed.lead) ? typed.lead : ''}
        choices={[
          ['', texts.everyUnit(every.reduce((sum, { rows }) => sum + rows.length, 0))],
          ...every.map(
            ({ lead, rows }) =>
              [lead, texts.oneUnit(context.index.organisations.get(lead)?.name[lang] ?? lead, rows.length)] as const,
          ),
        ]}
        onChoose={(lead) => set({ lead })}
      />
      <Choice
        label={texts.scope}
        value={typed.scope}
        choices={SCOPES.map((each) => [each, texts.scopes[each]])}
        onChoose={(chosen) => set({ scope: SCOPES.find((each) => each === chosen) ?? 'due' })}
      />
      <Choice
        label={texts.scale}
        value={typed.scale}
        choices={scales}
        onChoose={(chosen) => set({ scale: scales.find(([each]) => each === chosen)?.[0] ?? 'shown' })}
      />
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [value: string, words: string])[]
  readonly onChoose: (value: string) => void
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
