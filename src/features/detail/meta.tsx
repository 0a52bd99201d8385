import { nameTexts } from '#src/texts/names/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { detailTexts } from '#src/texts/detail/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { formatDate } from '#src/format/date.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import styles from './meta.module.css'

/** Who, when, on what footing, and what the number means. */
export function Meta({ commitment, index }: { readonly commitment: Commitment; readonly index: LedgerIndex }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const d = useTexts(detailTexts)
  const r = useTexts(recordWordTexts)
  const organisation = (id: string) => index.organisations.get(id)?.name[lang] ?? id
  const { speaker, measure, supporting } = commitment
  const unit = unitOf(commitment, index)
  const { aside, listJoint } = useTexts(punctuationTexts)
  const rows: readonly (readonly [string, string] | false | undefined)[] = [
    [t.lead, organisation(commitment.lead)],
    supporting.length > 0 && [d.supporting, supporting.map(organisation).join(listJoint)],
    speaker && [d.speaker, nameTexts(lang).speaker(speaker.name[lang], speaker.role[lang])],
    [d.announced, formatDate(commitment.announced, lang)],
    [d.firmness, r.firmness[commitment.firmness].word],
    measure && [d.metric, `${measure.metric[lang]}${aside(unit?.name[lang] ?? measure.unit)}`],
    measure && [d.basis, r.bases[measure.basis].word],
    unit?.definition && [unit.name[lang], unit.definition[lang]],
  ]
  return (
    <section>
      <dl className={styles.meta}>
        {rows.map(
          (row) =>
            row && (
              <div key={row[0]} style={{ display: 'contents' }}>
                <dt>{row[0]}</dt>
                <dd>{row[1]}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
