import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import type { FieldAt } from './edit-form.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import styles from './fields.module.css'
import { Fold } from './fold.tsx'
import { FrameChoice } from './frame-choice.tsx'
import { PairField } from './pair-field.tsx'
import { TextField, WholeField } from './plain-fields.tsx'

/** Where something is written: the source, the figure as it has it, and the place in it. */
export function CitationFields({ of }: { readonly of: FieldAt }) {
  const texts = useTexts(deskEditorTexts)
  const at = (...path: readonly string[]) => ({ key: of.key, path: [...of.path, ...path] })
  return (
    <>
      <FrameChoice at={at('source')} label={texts.fields.source} table="sources" />
      <TextField at={at('figure')} label={`${texts.fields.figure} · ${texts.optional}`} hint={texts.hints.figure} />
      <Fold title={texts.morePlace} of={[at('section'), at('paragraph')]}>
        <div className={styles.fields}>
          <PairField at={at('section')} label={texts.fields.section} />
          <WholeField at={at('paragraph')} label={texts.fields.paragraph} />
        </div>
      </Fold>
    </>
  )
}
