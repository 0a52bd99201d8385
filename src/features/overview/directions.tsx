import { useId, useState } from 'react'
import { groupByTile } from '#src/derive/regions/tile-groups.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { formatAge } from '#src/format/date.ts'
import { ItemLink } from '#src/marks/item-link.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { overviewTexts } from '#src/texts/overview/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { usePrinting } from '#src/ui/on-paper.ts'
import { SLICE } from '#src/ui/slice.ts'
import styles from './directions.module.css'

/** Lines drawn at first and added by each "more", and those on paper. */
const PAGE = 100
const PRINTED = 400

export interface DirectionsProps {
  readonly items: readonly Item[]
  readonly index: LedgerIndex
  /** True where they are what was looked for: they stand open until they are folded. */
  readonly wanted: boolean
}

/** The statements of direction, folded: one line that says how many, and below it a line each, by region. Paper has them open. */
export function Directions({ items, index, wanted }: DirectionsProps) {
  const lang = useLanguage()
  const t = useTexts(overviewTexts)
  const { moreRows } = useTexts(screenTexts)
  const printing = usePrinting()
  const id = useId()
  const [chosen, choose] = useState<boolean | null>(null)
  const [pages, setPages] = useState(1)
  const isOpen = printing || (chosen ?? wanted)
  const shown = isOpen ? items.slice(0, printing ? PRINTED : pages * PAGE) : []
  return (
    <section {...SLICE} className={styles.directions} data-directions={items.length}>
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => choose(!isOpen)}>
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {t.directions(items.length)}
        </button>
      </h2>
      <div id={id} hidden={!isOpen} className={styles.groups}>
        {groupByTile(shown, index).map(({ code, items: group }) => (
          <section key={code}>
            <h3>{index.regions.get(code)?.name[lang] ?? code}</h3>
            <ul>
              {group.map((item) => (
                <Line key={item.commitment.id} item={item} index={index} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {isOpen && shown.length < items.length && (
        <p data-no-picture>
          <Button onClick={() => setPages(pages + 1)}>{moreRows(Math.min(PAGE, items.length - shown.length))}</Button>
        </p>
      )}
    </section>
  )
}

/** What was said, in which sectors, and what was reported of it, if anything was. */
function Line({ item: { commitment, assessment }, index }: { readonly item: Item; readonly index: LedgerIndex }) {
  const lang = useLanguage()
  const { listJoint, comma } = useTexts(punctuationTexts)
  const { stages } = useTexts(wordTexts)
  const { stage, freshness } = assessment
  const sectors = commitment.sectors.map((sector) => index.sectors.get(sector)?.name[lang] ?? sector)
  const reported = [stage && stages[stage.stage], freshness && formatAge(freshness.months, lang)].filter(Boolean)
  return (
    <li>
      <ItemLink commitment={commitment} />{' '}
      <span>{[sectors.join(listJoint), reported.join(comma)].filter(Boolean).join(' · ')}</span>
    </li>
  )
}
