import { detailTexts } from '#src/texts/detail/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Item, Selection } from '#src/derive/selection/selection.ts'
import { unitOf } from '#src/domain/known.ts'
import { gapBesideVerdict } from '#src/format/gap.ts'
import { verdictSentence } from '#src/format/reasoning/reasoning.ts'
import { placeLine } from '#src/marks/place-line.ts'
import { Status } from '#src/marks/status.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { closeItem } from '#src/state/actions.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { usePrinting } from '#src/ui/on-paper.ts'
import { useMedia } from '#src/ui/use-media.ts'
import text from '#src/ui/text.module.css'
import { Arithmetic } from './arithmetic.tsx'
import { CitationList } from './citation-list.tsx'
import { DeskLink } from './desk-link.tsx'
import styles from './detail.module.css'
import { EarlierTargets } from './earlier-targets.tsx'
import { KeyFigures } from './key-figures.tsx'
import { Meta } from './meta.tsx'
import { Milestones } from './milestones.tsx'
import { PartHead, PartRank } from './part-head.tsx'
import { Progression } from './progression.tsx'
import { RelatedFacts, RelatedItems } from './related.tsx'
import { Reports } from './reports.tsx'
import { useEscape } from './use-escape.ts'
import { YearByYear } from './year-by-year.tsx'

const MOST_COMPARED = 4

export interface DetailProps {
  readonly item: Item
  readonly selection: Selection
  /** What a print or picture of it carries along. */
  readonly children?: ReactNode
}

/** One commitment whole: what was promised, what was reported, where it stands and why, and where it is written. */
export function Detail({ item, selection, children }: DetailProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const d = useTexts(detailTexts)
  const beside = useMedia('(min-width: 1180px)')
  const printing = usePrinting()
  const hrefFor = useHrefFor()
  const pick = useView((view) => view.pick)
  const heading = useRef<HTMLHeadingElement>(null)
  const { commitment, assessment } = item
  const { index, rule } = selection.assessed
  useEffect(() => heading.current?.focus(), [commitment.id])
  useEscape(closeItem)
  // On a narrow screen the item takes the list's place, and is the page.
  const Root = beside ? 'aside' : 'main'
  const Title = beside ? 'h2' : 'h1'
  const gap = gapBesideVerdict(commitment, assessment, unitOf(commitment, index), lang)
  const status = <Status judgement={assessment} gap={gap} />
  return (
    <PartRank value={beside ? 'h3' : 'h2'}>
      <Root id="item" tabIndex={-1} className={styles.panel} aria-label={d.detailLabel(commitment.title[lang])}>
        {printing && children}
        <div className={styles.top}>
          {beside ? (
            status
          ) : (
            <Button className={styles.back} data-no-picture onClick={closeItem}>
              {d.backToList}
            </Button>
          )}
          <a
            className={styles.compare}
            data-no-picture
            data-no-print
            href={hrefFor({
              view: 'compare',
              pick: [...new Set([...pick, commitment.id])].slice(-MOST_COMPARED),
              item: null,
            })}
          >
            {d.compareThis}
          </a>
          <DeskLink commitment={commitment.id} />
          {beside ? (
            <Button data-no-picture onClick={closeItem}>
              {t.close}
            </Button>
          ) : (
            <div className={styles.status}>{status}</div>
          )}
        </div>
        <Title className={styles.title} ref={heading} tabIndex={-1}>
          {commitment.title[lang]}
        </Title>
        <p className={text.quiet}>{placeLine(commitment, index, lang)}</p>
        <p className={styles.sentence}>{verdictSentence(assessment, commitment, rule, index, lang)}</p>
        <p className={styles.summary}>{commitment.summary[lang]}</p>
        <KeyFigures item={item} index={index} />
        <EarlierTargets item={item} index={index} />
        <Progression item={item} index={index} rule={rule} />
        <YearByYear commitment={commitment} assessed={selection.assessed} />
        <Arithmetic item={item} index={index} rule={rule} />
        <Milestones item={item} />
        <Reports item={item} index={index} />
        {commitment.notes.length > 0 && (
          <section>
            <PartHead>{d.notes}</PartHead>
            <ul className={styles.notes}>
              {commitment.notes.map((note) => (
                <li key={note.zh}>{note[lang]}</li>
              ))}
            </ul>
          </section>
        )}
        <CitationList item={item} index={index} />
        <Meta commitment={commitment} index={index} />
        <RelatedFacts commitment={commitment} index={index} asOf={assessment.asOf} />
        <RelatedItems commitment={commitment} assessed={selection.assessed} />
        {!printing && children}
      </Root>
    </PartRank>
  )
}
