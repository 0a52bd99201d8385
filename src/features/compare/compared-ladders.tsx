import type { CSSProperties } from 'react'
import type { ComparedStep } from '#src/derive/compare/groups.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import { compareTexts } from '#src/texts/compare/texts.ts'
import { overviewTexts } from '#src/texts/overview/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import type { Reach } from '#src/url/view.ts'
import styles from './compared-ladders.module.css'

export interface ComparedLaddersProps {
  readonly of: 'region' | 'unit'
  readonly groups: readonly { readonly value: string; readonly name: string; readonly count: number }[]
  readonly steps: readonly ComparedStep[]
}

/** How many of each group's promises come how far towards a verdict, side by side, each a link to them. */
export function ComparedLadders({ of, groups, steps }: ComparedLaddersProps) {
  const texts = useTexts(compareTexts)
  const { promised } = useTexts(overviewTexts)
  const { reaches } = useTexts(wordTexts)
  const promisedCounts = groups.map(({ count }) => ({ has: count, of: count }))
  const rows = [
    { reach: null, word: promised, counts: promisedCounts },
    ...steps.map(({ step, counts }) => ({ reach: step, word: reaches[step].word, counts })),
  ]
  return (
    <ScrollRegion className={styles.scroller} label={texts.ladderTitle}>
      <table className={styles.ladders}>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            {groups.map(({ value, name }) => (
              <th key={value} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ reach, word, counts }) => (
            <tr key={reach}>
              <th scope="row">{word}</th>
              {groups.map((group, at) => (
                <td key={group.value}>
                  <Step of={of} group={group} reach={reach} word={word} has={counts[at]?.has ?? 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface StepProps extends Pick<ComparedLaddersProps, 'of'> {
  readonly group: ComparedLaddersProps['groups'][number]
  /** Null: promised, which all of them are. */
  readonly reach: Reach | null
  readonly word: string
  readonly has: number
}

/** 10/18 over its bar; of a group without promises, that there is nothing to count. */
function Step({ of, group: { value, name, count }, reach, word, has }: StepProps) {
  const lang = useLanguage()
  const texts = useTexts(compareTexts)
  const hrefFor = useHrefFor()
  if (count === 0) return <span>{reach === null ? formatCount(0, lang) : '—'}</span>
  const said = reach === null ? formatCount(count, lang) : texts.hasOf(has, count)
  return (
    <>
      {has === 0 ? (
        <span>{said}</span>
      ) : (
        <a
          href={hrefFor({ [of]: [value], reach: reach === null ? [] : [reach], view: 'ledger', item: null })}
          aria-label={texts.listThem(name, word, has)}
        >
          {said}
        </a>
      )}
      <i data-mark style={{ '--share': has / count } as CSSProperties} />
    </>
  )
}
