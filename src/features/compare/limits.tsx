import { compareTexts } from '#src/texts/compare/texts.ts'
import { jointLimits, OWN_LIMITS, ownLimits } from '#src/derive/compare/limits.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import styles from './compare-table.module.css'

/** What the comparison cannot tell, each with its reason; or that nothing stands in its way. */
export function Limits({ items }: { readonly items: readonly Item[] }) {
  const texts = useTexts(compareTexts)
  const joint = jointLimits(items)
  const own = items.map(ownLimits)
  const signsWith = (limit: (typeof OWN_LIMITS)[number]) =>
    texts.signs.filter((_, place) => own[place]?.includes(limit))
  const lines = [
    ...joint.map((limit) => texts.joint[limit]),
    ...OWN_LIMITS.flatMap((limit) => {
      const signs = signsWith(limit)
      return signs.length === 0 ? [] : [texts.ownLine(texts.list(signs), texts.own[limit])]
    }),
  ]
  const measured = items.every(({ commitment }) => commitment.kind === 'measured')
  const alike = measured && joint.every((limit) => limit === 'dates')
  if (alike) lines.unshift(texts.comparable)
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{texts.limitsTitle}</h3>
      <ul className={styles.limits}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
