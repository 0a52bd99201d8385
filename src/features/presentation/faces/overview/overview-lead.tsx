import { useMemo, type CSSProperties } from 'react'
import { buildLadder, verdictsLead } from '#src/derive/ladder/ladder.ts'
import type { Item, Selection } from '#src/derive/selection/selection.ts'
import { buildStatusMix } from '#src/derive/status-strip.ts'
import { StatusMix } from '#src/marks/status-mix.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { overviewTexts } from '#src/texts/overview/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { StatusKey } from '../parts/status-key.tsx'
import styles from './overview-lead.module.css'

/** As verdictsLead, asked once for a ledger, a day and a rule. */
export function useVerdictsLead(all: readonly Item[]): boolean {
  return useMemo(() => verdictsLead(all), [all])
}

/** How the selection stands, as on the page: where verdicts lead by status, else how many come how far towards one. */
export function OverviewLead({ selection }: { readonly selection: Selection }) {
  const byVerdict = useVerdictsLead(selection.assessed.items)
  return byVerdict ? <Verdicts selection={selection} /> : <Ladder selection={selection} />
}

/** How many stand where: a strip, and a line a status. */
export function Verdicts({ selection: { statuses } }: { readonly selection: Selection }) {
  return (
    <div className={styles.verdicts}>
      <StatusMix mix={buildStatusMix(statuses)} share={1} tall />
      <StatusKey counts={statuses} />
    </div>
  )
}

/** A line a step: its count, its word, and a bar beside that of all. */
export function Ladder({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const t = useTexts(overviewTexts)
  const { reaches } = useTexts(wordTexts)
  const steps = buildLadder(selection)
  const all = Math.max(1, steps[0]?.count ?? 0)
  return (
    <section className={styles.ladder}>
      <h2>{t.ladder}</h2>
      <ol>
        {steps.map(({ reach, count }) => (
          <li key={reach}>
            <b>{formatCount(count, lang)}</b>
            <span>{reach === null ? t.promised : reaches[reach].word}</span>
            <i data-mark style={{ '--share': count / all } as CSSProperties} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The steps in one line, for a slide with room for nothing more. */
export function LadderLine({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const t = useTexts(overviewTexts)
  const { reaches } = useTexts(wordTexts)
  const steps = buildLadder(selection)
  return (
    <p>
      {steps
        .map(({ reach, count }) => `${reach === null ? t.promised : reaches[reach].word} ${formatCount(count, lang)}`)
        .join(' · ')}
    </p>
  )
}
