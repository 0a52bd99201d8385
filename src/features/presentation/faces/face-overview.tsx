import { overviewTexts } from '#src/texts/overview/texts.ts'
import { useMemo, type CSSProperties } from 'react'
import { buildAsks, urgentParts } from '#src/derive/coverage/asks.ts'
import { splitDirections } from '#src/derive/directions.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { urgencyWords } from '#src/format/coverage/urgency.ts'
import { joinTight } from '#src/format/tight.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import type { View } from '#src/url/view.ts'
import type { FaceProps } from './face-props.ts'
import styles from './face-overview.module.css'
import { layoutsOf, overviewRows } from './fit/overview-layouts.ts'
import { useFitting } from './fit/use-fitting.ts'
import { OverviewAsks } from './overview/overview-asks.tsx'
import { Ladder, LadderLine, OverviewLead, useVerdictsLead, Verdicts } from './overview/overview-lead.tsx'
import { OverviewRows } from './overview/overview-rows.tsx'
import shared from './parts/slide-shared.module.css'
import { Sentence, SENTENCE_LINES, useSentence } from './parts/slide-sentence.tsx'
import { SlideTitle } from './parts/slide-title.tsx'

/** Beyond the estimate, in case the heading is short. */
const SPARE = 4
/** The text that the mark of time is drawn for, in CSS pixels. */
const MARK_TEXT = 16
/** Units named at most; on a wall. */
const MOST_ASKS = { usual: 3, wide: 6 } as const

/** The overview, as the page's first screen: the sentence, how far the promises come (or, where they lead, the verdicts), what is overdue and due with its days, and whom to ask. Statements of direction fold to a line that counts them, unless they are what was looked for; whatever has no room is counted. */
export function FaceOverview({ selection, view, title, shape, rows, unit }: FaceProps) {
  const lang = useLanguage()
  const t = useTexts(overviewTexts)
  const { items, assessed } = selection
  const { parts, text } = useSentence(selection, view, lang, 'overview')
  const { listed, folded } = useMemo(() => foldDirections(items, view), [items, view])
  const asks = useMemo(() => buildAsks(items), [items])
  const urgent = useMemo(() => urgentParts(items), [items])
  const byVerdict = useVerdictsLead(assessed.items)
  const most = overviewRows(rows.scale, rows.margin) + SPARE
  const layouts = layoutsOf(
    Math.min(most, listed.length),
    Math.min(shape === 'wide' ? MOST_ASKS.wide : MOST_ASKS.usual, asks.length),
  )
  const { ref, shown: left } = useFitting(layouts.length)
  const shown = layouts.at(-left) ?? { rows: 1, asks: 0, urgent: false }
  const rest = listed.length - shown.rows
  const said = [rest > 0 && t.more(rest), folded > 0 && t.directions(folded)].filter((each) => each !== false)
  const words = urgencyWords({ urgent }, lang)
  const measures: CSSProperties & Readonly<Record<'--mark-zoom', number>> = { '--mark-zoom': unit / MARK_TEXT }
  return (
    <>
      <div className={shared.title}>
        <SlideTitle text={text} title={title} lines={SENTENCE_LINES}>
          <Sentence parts={parts} />
        </SlideTitle>
      </div>
      <div className={`${shared.main} ${styles.main}`} ref={ref} style={measures}>
        <div>
          {shape === 'tight' && !byVerdict && <LadderLine selection={selection} />}
          {shown.urgent && words.length > 0 && (
            <p className={styles.urgent}>
              <span>{t.owed}</span>
              {joinTight(words.join(' · '))}
            </p>
          )}
          {listed.length > 0 && <OverviewRows items={listed.slice(0, shown.rows)} index={assessed.index} />}
          {said.length > 0 && (
            <p className={shared.rest} data-left>
              {said.join(' · ')}
            </p>
          )}
        </div>
        <div>
          {shape === 'wide' && <Ladder selection={selection} />}
          <OverviewAsks asks={asks} shown={shown.asks} index={assessed.index} />
        </div>
      </div>
      {shape !== 'tight' && (
        <div className={shared.key}>
          {shape === 'wide' ? <Verdicts selection={selection} /> : <OverviewLead selection={selection} />}
        </div>
      )}
    </>
  )
}

/** What stands as rows, and how many directions are folded. */
function foldDirections(
  items: readonly Item[],
  { q, pick, series }: View,
): { readonly listed: readonly Item[]; readonly folded: number } {
  const { rows, directions } = splitDirections(items)
  const isSought = q !== '' || pick.length > 0 || series.length > 0
  return rows.length === 0 || isSought
    ? { listed: [...rows, ...directions], folded: 0 }
    : { listed: rows, folded: directions.length }
}
