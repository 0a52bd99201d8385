import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import type { Entry } from './entry.ts'
import type { CandidateEdit } from './article-work.ts'
import type { Candidate } from '#src/desk/extract/extraction.ts'
import type { Ledger, Text } from '#src/domain/ledger.ts'
import { formatDate, formatDeadline } from '#src/format/date.ts'
import { formatFigure } from '#src/format/figure.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import styles from './candidate-card.module.css'

export interface CandidateFactsProps {
  readonly candidate: Candidate
  readonly entry: Entry
  readonly edit: CandidateEdit
  readonly ledger: Ledger
}

/** Figure, time, region, sector, lead and speaker of a candidate, those that are missing said to be so. */
export function CandidateFacts({ candidate, entry, edit, ledger }: CandidateFactsProps) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const { fields, missing } = texts
  const r = useTexts(recordWordTexts)
  const { listJoint: join, comma } = useTexts(punctuationTexts)
  const named = (records: readonly { readonly id: string; readonly name: Text }[], ids: readonly string[]) =>
    records
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name[lang])
      .join(join)
  const isFact = entry.kind === 'fact'
  const unit =
    ledger.units.find(({ id }) => id === entry.unit) ??
    (entry.newUnit === '' ? null : { id: '', name: { zh: entry.newUnit, en: entry.newUnit }, additive: false })
  const hedged = candidate.figure?.hedged ?? false
  const figure =
    entry.value === null
      ? null
      : formatFigure({ ...entry, value: entry.value, upTo: entry.upTo ?? undefined, unit, hedged }, lang)
  const due = entry.due ?? edit.due
  const lines = [
    [
      isFact ? fields.date : fields.due,
      entry.due === null ? due : isFact ? formatDate(entry.due, lang) : formatDeadline(entry.due, lang),
      isFact ? missing.date : missing.due,
    ],
    ...(entry.kind === 'measured'
      ? ([[fields.basis, entry.basis === null ? '' : r.bases[entry.basis].word, missing.basis]] as const)
      : []),
    [
      fields.regions,
      named(
        ledger.regions.map(({ code, name }) => ({ id: code, name })),
        entry.regions,
      ),
      missing.regions,
    ],
    [fields.sectors, named(ledger.sectors, entry.sectors), missing.sectors],
    [fields.lead, named(ledger.organisations, entry.lead === null ? [] : [entry.lead]), missing.lead],
  ] as const
  const { speaker } = candidate
  const notes = [
    ...(figure !== null && entry.unit === null && entry.newUnit !== '' ? [texts.willAdd(entry.newUnit)] : []),
    ...(candidate.figure?.range && isFact ? [texts.range] : []),
    ...(candidate.figure && candidate.figure.factor !== null && !isFact ? [texts.factor] : []),
    ...candidate.unclear.map(({ text }) => texts.unclear(text)),
  ]
  return (
    <>
      {figure !== null && <p className={styles.figure}>{figure}</p>}
      <dl className={styles.facts}>
        {lines.map(([label, value, none]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={value === '' ? styles.missing : undefined}>{value === '' ? none : value}</dd>
          </div>
        ))}
        {speaker && (
          <div>
            <dt>{fields.speaker}</dt>
            <dd>
              {speaker.name}
              {comma}
              {speaker.role}
            </dd>
          </div>
        )}
      </dl>
      {notes.map((note) => (
        <p key={note} className={text.quiet}>
          {note}
        </p>
      ))}
    </>
  )
}
