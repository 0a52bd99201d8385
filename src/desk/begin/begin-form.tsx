import { useId, useState, type FormEvent } from 'react'
import { deskBeginTexts } from '#src/texts/desk-begin/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { dateOfDay, dayNumber, type CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { KeptTyping } from '#src/desk/store/use-kept-form.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { beginLedger, proposedId, proposedTitle } from './begin-ledger.ts'
import type { BeginTyped } from './begin-typed.ts'
import { BodiesField } from './bodies-field.tsx'
import { PlaceField } from './place-field.tsx'
import { SectorChoice } from './sector-choice.tsx'
import { SECTOR_IDS } from './usual-frame.ts'
import { usePlaces } from './use-places.ts'
import styles from './begin.module.css'

export interface BeginFormProps {
  readonly kept: KeptTyping<BeginTyped>
  readonly today: CalendarDate
  readonly isTaken: (id: string) => boolean
  /** Keeps the ledger; what went wrong in words, null where nothing did. */
  readonly onLedger: (ledger: Ledger) => Promise<string | null>
  readonly onGiveUp: () => void
}

/** A new office's ledger: its place, its name, its bodies; the rest stands ready. */
export function BeginForm({ kept: { form, change, fault }, today, isTaken, onLedger, onGiveUp }: BeginFormProps) {
  const lang = useLanguage()
  const texts = useTexts(deskBeginTexts)
  const found = usePlaces(form.place)
  const [isTried, setTried] = useState(false)
  const [making, setMaking] = useState<'no' | 'now' | { readonly failure: string }>('no')
  const { places, gazette } = found
  const chosen = places.length === 1 ? places[0] : places.find(({ division }) => division.code === form.code)
  const proposed = chosen && gazette ? proposedTitle(chosen.division, today, gazette.englishName) : { zh: '', en: '' }
  const title = form.title ?? proposed.zh
  const titleEn = form.titleEn ?? proposed.en
  const set = (patch: Partial<BeginTyped>) => change((now) => ({ ...now, ...patch }))
  const make = async () => {
    if (!chosen || !gazette) return
    setMaking('now')
    const { englishName } = gazette
    const ledger = beginLedger({
      id: proposedId(chosen.division, today, englishName, isTaken),
      title: { zh: title.trim(), en: titleEn.trim() || title.trim() },
      // The first edition that holds tasks can then be of today: two of one day cannot be told apart.
      edition: dateOfDay(dayNumber(today) - 1),
      place: chosen.division,
      sectors: SECTOR_IDS.filter((each) => !form.without.includes(each)),
      bodies: form.bodies,
      englishName,
    })
    const failure = await onLedger(ledger).catch(() => texts.failed)
    setMaking(failure === null ? 'no' : { failure })
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (chosen && title.trim() !== '') void make()
    else {
      const { currentTarget } = event
      requestAnimationFrame(() => currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    }
  }
  const placeFault = form.place.trim() === '' ? texts.placeMissing : places.length > 1 ? texts.placeMany : ''
  return (
    <form className={styles.form} aria-label={texts.name} noValidate onSubmit={submit}>
      <p role="alert">{fault && deskKeptTexts(lang).faults[fault]}</p>
      <div className={styles.facts}>
        <PlaceField
          text={form.place}
          found={found}
          chosen={chosen ?? null}
          fault={isTried && !chosen ? placeFault : null}
          onText={(place) => set({ place })}
          onChoose={(code) => set({ code })}
        />
        <TitleField
          label={texts.titleField}
          value={title}
          fault={isTried && chosen && title.trim() === '' ? texts.titleMissing : null}
          onText={(text) => set({ title: text })}
        />
        <TitleField
          label={texts.titleEn}
          hint={texts.titleEnHint}
          value={titleEn}
          fault={null}
          onText={(text) => set({ titleEn: text })}
        />
      </div>
      <BodiesField text={form.bodies} onText={(bodies) => set({ bodies })} />
      <SectorChoice without={form.without} onChange={(without) => set({ without })} />
      <div className={styles.actions}>
        <Button type="submit" look="strong" disabled={making === 'now'}>
          {texts.make}
        </Button>
        <Button onClick={onGiveUp}>{texts.giveUp}</Button>
        <p role="status">{making === 'now' && texts.making}</p>
      </div>
      <p role="alert">{typeof making === 'object' && making.failure}</p>
    </form>
  )
}

interface TitleFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly fault: string | null
  readonly onText: (text: string) => void
}

function TitleField({ label, hint, value, fault, onText }: TitleFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        autoComplete="off"
        aria-invalid={fault !== null || undefined}
        aria-describedby={[hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={styles.said} data-fault>
          {fault}
        </p>
      )}
    </div>
  )
}
