import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { detailTexts } from '#src/texts/detail/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { relatedItems } from '#src/derive/related-items.ts'
import type { Assessed } from '#src/derive/selection/selection.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { knownFacts, type LedgerIndex } from '#src/domain/known.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { formatDate } from '#src/format/date.ts'
import { formatFigure } from '#src/format/figure.ts'
import { CitationText } from '#src/marks/citation-text.tsx'
import { ItemLink } from '#src/marks/item-link.tsx'
import { Status } from '#src/marks/status.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import styles from './detail.module.css'
import { PartHead } from './part-head.tsx'

export interface RelatedFactsProps {
  readonly commitment: Commitment
  readonly index: LedgerIndex
  readonly asOf: CalendarDate
}

/** Reported achievements that belong beside this commitment but are not progress on it, as known on the as-of day. */
export function RelatedFacts({ commitment, index, asOf }: RelatedFactsProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const facts = knownFacts(index.facts.get(commitment.id) ?? [], index, asOf)
  if (facts.length === 0) return null
  return (
    <section>
      <PartHead>{t.facts}</PartHead>
      <ul className={styles.facts}>
        {facts.map((fact) => {
          const unit = index.units.get(fact.unit) ?? null
          return (
            <li key={fact.id}>
              {fact.metric[lang]}
              {punctuationTexts(lang).colon}
              <b className={styles.number}>
                {formatFigure({ value: fact.value, unit, comparator: fact.comparator }, lang)}
              </b>
              {fact.date !== null && <span className={text.quiet}> · {formatDate(fact.date, lang)}</span>}
              <div className={text.quiet}>
                <CitationText citation={fact.citation} index={index} />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Commitments that repeat, contain or touch this one, with how. */
export function RelatedItems({
  commitment,
  assessed,
}: {
  readonly commitment: Commitment
  readonly assessed: Assessed
}) {
  const d = useTexts(detailTexts)
  const related = relatedItems(assessed.index, assessed, commitment.id)
  if (related.length === 0) return null
  return (
    <section>
      <PartHead>{d.related}</PartHead>
      <ul className={styles.facts}>
        {related.map(({ item, why }) => (
          <li key={item.commitment.id}>
            <ItemLink commitment={item.commitment} /> <Status judgement={item.assessment} />
            <span className={text.quiet}> · {d.relation[why]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
