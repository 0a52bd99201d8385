import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import type { EditEntry } from './edit-form.ts'
import { isRate, listAt, textAt } from './form-json.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { STAGES, STANDINGS } from '#src/domain/terms.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { ChoiceField } from './choice-field.tsx'
import { CitationFields } from './citation-fields.tsx'
import { useEdit } from './edit-context.ts'
import styles from './fields.module.css'
import { FigureField } from './figure-field.tsx'
import { PairField } from './pair-field.tsx'
import { DateField } from './plain-fields.tsx'

export interface ReportFieldsProps {
  readonly entry: EditEntry
  /** Names the group of fields. */
  readonly name: string
  readonly unit: Unit | null
}

/** One report: what the commitment's kind can have reported, and where it is written. */
export function ReportFields({ entry, name, unit }: ReportFieldsProps) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  const r = useTexts(recordWordTexts)
  const texts = useTexts(deskEditorTexts)
  const { fields, hints } = texts
  const { form } = useEdit()
  const commitment = form.entries[0]?.value
  const kind = textAt(commitment, ['kind'])
  const at = (...path: readonly string[]) => ({ key: entry, path })
  const steps = listAt(commitment, ['milestones']).map(
    (step) => [textAt(step, ['id']), textAt(step, ['title', lang])] as const,
  )
  const stage = (
    <ChoiceField
      at={at('stage')}
      label={fields.stage}
      choices={STAGES.map((each) => [each, w.stages[each]])}
      none={texts.none}
    />
  )
  const corrected = form.entries.find(
    ({ table, id }) => table === 'reports' && id === textAt(entry.value, ['corrects']),
  )
  return (
    <div className={styles.fields} role="group" aria-label={name}>
      {corrected && <p className={styles.wide}>{texts.correctsOf(textAt(corrected.value, ['date']))}</p>}
      <DateField at={at('date')} label={fields.reportDate} hint={hints.reportDate} />
      <DateField at={at('recorded')} label={fields.recorded} hint={hints.recorded} />
      {kind === 'measured' ? (
        <FigureField of={at()} label={fields.value} unit={unit} plain={null} takesGrowth={isRate(commitment)} />
      ) : (
        stage
      )}
      {kind === 'milestone' && (
        <ChoiceField at={at('milestone')} label={fields.milestone} choices={steps} none={texts.none} />
      )}
      <CitationFields of={at('citation')} />
      <ChoiceField
        at={at('standing')}
        label={fields.standing}
        choices={STANDINGS.map((each) => [each, r.standings[each].word])}
      />
      {kind === 'measured' && stage}
      <PairField at={at('note')} label={`${fields.note} · ${texts.optional}`} long />
    </div>
  )
}
