import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import type { DraftedLedger } from '#src/desk/store/drafted-ledger.ts'
import type { Assessed } from '#src/derive/selection/selection.ts'
import { assess } from '#src/domain/assess.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { gapBesideVerdict } from '#src/format/gap.ts'
import { Status } from '#src/marks/status.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import styles from './draft-row.module.css'

export interface DraftedVerdictProps {
  readonly commitment: string
  readonly drafted: DraftedLedger
  /** The day and the rule on screen. */
  readonly assessed: Assessed
}

/** The verdict on a commitment as published, and with all drafts in use. */
export function DraftedVerdict({
  commitment,
  drafted: { published, opened },
  assessed: { asOf, rule },
}: DraftedVerdictProps) {
  const texts = useTexts(deskDraftsTexts)
  const lang = useLanguage()
  const judge = (index: LedgerIndex) => {
    const found = index.commitments.get(commitment)
    if (!found || found.announced > asOf) return null
    const assessment = assess(index, found, asOf, index.rules.get(rule.id) ?? rule)
    return { ...assessment, gap: gapBesideVerdict(found, assessment, unitOf(found, index), lang) }
  }
  const [before, after] = [judge(published.index), judge(opened.index)]
  const isSame = before?.verdict === after?.verdict && before?.reasons[0] === after?.reasons[0]
  const said = (judgement: typeof before) =>
    judgement ? <Status judgement={judgement} gap={judgement.gap} /> : <span>{texts.verdictNone}</span>
  return (
    <p className={styles.verdict}>
      <span className={text.quiet}>{texts.verdict}</span>{' '}
      {!isSame && (
        <>
          {said(before)}
          <span aria-hidden="true"> → </span>
          <span className="visually-hidden"> {texts.becomes} </span>
        </>
      )}
      {said(after)} {isSame && before && <span className={text.quiet}>{texts.verdictStays}</span>}
    </p>
  )
}
