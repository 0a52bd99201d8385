import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { setPart } from './edit-form.ts'
import { valueAt } from './form-json.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { BASES, DIRECTIONS } from '#src/domain/terms.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { ChoiceField } from './choice-field.tsx'
import { CitationFields } from './citation-fields.tsx'
import { useEdit } from './edit-context.ts'
import styles from './fields.module.css'
import { FigureField } from './figure-field.tsx'
import { FrameChoice } from './frame-choice.tsx'
import { PairField } from './pair-field.tsx'
import { DateField, WholeField } from './plain-fields.tsx'

/** What is counted, how, and from where. */
export function MeasureFields({ of, unit }: { readonly of: DraftKey; readonly unit: Unit | null }) {
  const w = useTexts(wordTexts)
  const r = useTexts(recordWordTexts)
  const texts = useTexts(deskEditorTexts)
  const { fields, hints } = texts
  const { form, change } = useEdit()
  const at = (...path: readonly string[]) => ({ key: of, path: ['measure', ...path] })
  const baseline = valueAt(form.entries[0]?.value, ['measure', 'baseline'])
  const setBaseline = (value: unknown) => change((now) => setPart(now, at('baseline'), value), value === null)
  return (
    <>
      <div className={styles.fields}>
        <PairField at={at('metric')} label={fields.metric} />
        <FrameChoice at={at('unit')} label={fields.unit} table="units" />
        <ChoiceField
          at={at('basis')}
          label={fields.basis}
          choices={BASES.map((each) => [each, `${r.bases[each].word} · ${r.bases[each].meaning}`])}
        />
        <ChoiceField
          at={at('direction')}
          label={fields.direction}
          choices={DIRECTIONS.map((each) => [each, w.directions[each].word])}
        />
        <WholeField at={at('reportEveryMonths')} label={`${fields.rhythm} · ${texts.optional}`} hint={hints.rhythm} />
      </div>
      <h4 className={styles.subhead}>{texts.baseline}</h4>
      {baseline ? (
        <div className={styles.fields} role="group" aria-label={texts.baseline}>
          <FigureField of={at('baseline')} label={fields.value} unit={unit} plain={null} takesGrowth />
          <DateField at={at('baseline', 'date')} label={fields.baselineDate} />
          <CitationFields of={at('baseline', 'citation')} />
          <Button look="plain" onClick={() => setBaseline(null)}>
            {texts.removeBaseline}
          </Button>
        </div>
      ) : (
        <p>
          {texts.noBaseline}{' '}
          <Button
            look="plain"
            onClick={() => setBaseline(valueAt(form.entries[0]?.start, ['measure', 'baseline']) ?? { citation: {} })}
          >
            {texts.addBaseline}
          </Button>
        </p>
      )}
    </>
  )
}
