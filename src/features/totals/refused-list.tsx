import { totalsTexts } from '#src/texts/totals/texts.ts'
import type { RefusedTotal } from '#src/derive/totals-view.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { ItemLink } from '#src/marks/item-link.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import { ClassLink } from './class-link.tsx'
import styles from './totals.module.css'

/** Sets and clashing pairs that are named one by one. */
const MOST_NAMED = 8

/** Each unit that has no one total: the reason, and the items that stand in its way. */
export function RefusedList({
  groups,
  index,
}: {
  readonly groups: readonly RefusedTotal[]
  readonly index: LedgerIndex
}) {
  const lang = useLanguage()
  const t = useTexts(totalsTexts)
  return (
    <ul className={styles.list}>
      {groups.map(({ unit, reason, count, classes, clashes }) => (
        <li key={unit}>
          <h3 className={styles.name}>{t.refused(index.units.get(unit)?.name[lang] ?? unit, count)}</h3>
          <p>{t.reasons[reason]}</p>
          {classes.length > 1 && (
            <>
              <p className={text.quiet}>{t.kinds(classes.length)}</p>
              <ul className={styles.kinds}>
                {classes.slice(0, MOST_NAMED).map((each) => (
                  <li key={each.items[0]?.commitment.id}>
                    <ClassLink of={each} />
                  </li>
                ))}
                {classes.length > MOST_NAMED && <li>{t.rest(classes.length - MOST_NAMED)}</li>}
              </ul>
            </>
          )}
          {clashes.length > 0 && (
            <>
              <p className={text.quiet}>{t.clashes}</p>
              <ul className={styles.kinds}>
                {clashes.slice(0, MOST_NAMED).map(({ item, of }) => (
                  <li key={item.commitment.id}>
                    <ItemLink commitment={item.commitment} />
                    {t.and}
                    <ItemLink commitment={of.commitment} />
                  </li>
                ))}
                {clashes.length > MOST_NAMED && <li>{t.items(clashes.length - MOST_NAMED)}</li>}
              </ul>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
