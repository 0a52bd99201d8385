import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { compareTexts } from '#src/texts/compare/texts.ts'
import { CompareKey } from '#src/charts/compare-dot.tsx'
import type { Item } from '#src/derive/selection/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { ItemLink } from '#src/marks/item-link.tsx'
import { toneOf } from '#src/marks/tone.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { setPick } from '#src/state/actions.ts'
import { getView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import styles from './compare-table.module.css'
import { ITEM_ROWS } from './item-rows.tsx'

/** Commitments as columns, what is known of them as rows. */
export function ItemsTable({ items, index }: { readonly items: readonly Item[]; readonly index: LedgerIndex }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const texts = useTexts(compareTexts)
  const remove = (id: string) => setPick(getView().pick.filter((each) => each !== id))
  return (
    <section>
      <h3>{texts.tableTitle}</h3>
      <ScrollRegion className={styles.scroller} label={texts.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.what}</th>
              {items.map(({ commitment, assessment }, place) => (
                <th key={commitment.id} scope="col">
                  <span className={styles.sign}>
                    <CompareKey place={place} tone={toneOf(assessment.verdict)} /> {texts.signs[place]}
                  </span>
                  <ItemLink commitment={commitment} />
                  <Button
                    look="plain"
                    className={styles.remove}
                    aria-label={texts.remove(commitment.title[lang])}
                    onClick={() => remove(commitment.id)}
                  >
                    {texts.removeShort}
                  </Button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ITEM_ROWS.filter(({ stands }) => !stands || items.some(stands)).map(({ key, cell }) => (
              <tr key={key}>
                <th scope="row">{texts.rows[key]}</th>
                {items.map((item) => (
                  <td key={item.commitment.id}>{cell(item, { index, lang, t, w, texts })}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
