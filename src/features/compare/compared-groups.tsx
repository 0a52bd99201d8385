import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { compareTexts } from '#src/texts/compare/texts.ts'
import { useMemo } from 'react'
import { buildComparedGroups } from '#src/derive/compare/groups.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { formatCount } from '#src/numbers/number.ts'
import { nameOfChoice } from '#src/marks/choice-name.ts'
import { StatusMix } from '#src/marks/status-mix.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import styles from './compare.module.css'
import compareTableStyles from './compare-table.module.css'
import { ComparedLadders } from './compared-ladders.tsx'
import { GroupsTable } from './groups-table.tsx'

export interface ComparedGroupsViewProps {
  readonly selection: Selection
  readonly of: 'region' | 'unit'
  readonly values: readonly string[]
}

/** Regions or units side by side: how far their promises come, where any is judged their statuses on one scale, and all counts as a table. */
export function ComparedGroupsView({ selection, of, values }: ComparedGroupsViewProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const texts = useTexts(compareTexts)
  const { index } = selection.assessed
  const { groups, steps, shared } = useMemo(() => buildComparedGroups(selection, of, values), [selection, of, values])
  const most = Math.max(1, ...groups.map(({ count }) => count))
  const named = groups.map((group) => ({
    ...group,
    name: nameOfChoice({ key: of, value: group.value }, { index, lang, t, w }),
  }))
  return (
    <>
      <section>
        <h3>{texts.ladderTitle}</h3>
        <p className={styles.note}>{texts.ladderNote}</p>
        <ComparedLadders of={of} groups={named} steps={steps} />
      </section>
      {groups.some(({ judged }) => judged > 0) && (
        <section>
          <h3>{texts.mixTitle}</h3>
          <p className={styles.note}>{texts.mixNote}</p>
          <ul className={styles.bars}>
            {named.map(({ value, name, count, mix }) => (
              <li key={value}>
                <span>{name}</span>
                <StatusMix mix={mix} share={count / most} tall />
                <b>{formatCount(count, lang)}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{texts.groupTitle}</h3>
        <GroupsTable groups={named} of={of} index={index} />
        <ul className={compareTableStyles.limits}>
          {shared > 0 && <li>{texts.shared(shared)}</li>}
          <li>{texts.sums}</li>
        </ul>
      </section>
    </>
  )
}
