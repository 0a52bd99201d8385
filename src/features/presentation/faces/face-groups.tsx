import { countingTexts } from '#src/texts/counting/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { useMemo } from 'react'
import { countsRepeat } from '#src/derive/selection/counted-under.ts'
import { groupItems, type ItemGroup } from '#src/derive/selection/group-items.ts'
import { buildStatusMix, buildStatusStrip, verdictOf, type StatusBucket } from '#src/derive/status-strip.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatCount, formatItems } from '#src/numbers/number.ts'
import { groupName } from '#src/marks/group-name.ts'
import { mixText } from '#src/marks/mix-text.ts'
import { StatusMix } from '#src/marks/status-mix.tsx'
import { fillOf } from '#src/marks/tone.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import type { FaceProps } from './face-props.ts'
import { rowsPerSlide } from './fit/rows-per-slide.ts'
import styles from './face-groups.module.css'
import shared from './parts/slide-shared.module.css'
import { SlideTitle } from './parts/slide-title.tsx'
import { StatusKey } from './parts/status-key.tsx'
import { useFitting } from './fit/use-fitting.ts'

const SPARE = 3
/** Without bars a group takes one line, about half of what it takes with one. */
const LINES_FOR_BAR = 2
/** Statuses that a group's line names; the others stand together. */
const NAMED = 2
const GREY = fillOf('unjudged')

export interface FaceGroupsProps extends FaceProps {
  readonly by: 'region' | 'sector'
}

/** The items by region or sector, the largest groups first, counted as everywhere: an item of several in each. */
export function FaceGroups({ selection, view, title, shape, rows, by }: FaceGroupsProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const texts = useTexts(slideTexts)
  const { items, assessed, statuses } = selection
  const { index } = assessed
  const groups = useMemo(
    () => groupItems(items, by, { index, view }).toSorted((a, b) => b.items.length - a.items.length),
    [items, by, index, view],
  )
  const several = useMemo(() => countsRepeat(items, by, view, index), [items, by, view, index])
  // Where nothing was judged, bars would all be grey and say nothing.
  const bars = [...buildStatusMix(statuses).keys()].some((status) => fillOf(verdictOf(status)) !== GREY)
  const most = (rowsPerSlide(rows.scale, rows.margin) + SPARE) * (shape === 'wide' ? 2 : 1) * (bars ? 1 : LINES_FOR_BAR)
  const { ref, shown } = useFitting(Math.min(most, groups.length))
  const nameOf = (key: string) => groupName(by, key, { index, lang, t, w })
  const [first, second] = groups
  const leads = first && second && first.items.length > second.items.length
  const heading =
    texts.groupsTitle(formatItems(items.length, lang), groups.length, by) +
    (leads ? texts.groupsMost(nameOf(first.key), formatCount(first.items.length, lang)) : '')
  const rest = groups.slice(shown)
  const restText =
    rest.length > 0 &&
    texts.groupsRest(rest.length, formatItems(new Set(rest.flatMap((group) => group.items)).size, lang), by)
  const notes = [restText, several && countingTexts(lang).several[by]].filter(Boolean)
  return (
    <>
      <div className={shared.title}>
        <SlideTitle text={heading} title={title}>
          {heading}
        </SlideTitle>
      </div>
      <div className={shared.main} ref={ref}>
        <div role="table" aria-label={heading}>
          <div className="visually-hidden" role="row">
            <span role="columnheader">{texts.groups[by]}</span>
            <span role="columnheader">{texts.groupItems}</span>
            <span role="columnheader">{texts.groupMix}</span>
          </div>
          <div className={styles.lines} role="rowgroup">
            {groups.slice(0, shown).map((group) => (
              <Line
                key={group.key}
                group={group}
                name={nameOf(group.key)}
                most={bars ? (first?.items.length ?? 1) : null}
              />
            ))}
          </div>
        </div>
        {notes.length > 0 && <p className={shared.rest}>{notes.join(' · ')}</p>}
      </div>
      {shape !== 'tight' && (
        <div className={shared.key}>
          <StatusKey counts={statuses} />
        </div>
      )}
    </>
  )
}

interface LineProps {
  readonly group: ItemGroup
  readonly name: string
  /** The items of the largest group; null: without a bar. */
  readonly most: number | null
}

/** A mix in few words: the statuses that most items have, the others together. */
function shortMix(mix: ReadonlyMap<StatusBucket, number>, others: (count: number) => string, lang: Language): string {
  const largest = [...mix].toSorted(([, a], [, b]) => b - a)
  const named = largest.slice(0, largest.length === NAMED + 1 ? undefined : NAMED)
  const rest = largest.slice(named.length).reduce((sum, [, count]) => sum + count, 0)
  return [mixText(new Map(named), lang), rest > 0 && others(rest)]
    .filter(Boolean)
    .join(punctuationTexts(lang).listJoint)
}

function Line({ group: { items }, name, most }: LineProps) {
  const lang = useLanguage()
  const mix = buildStatusStrip(items)
  return (
    <div className={styles.line} role="row">
      <span role="rowheader">{name}</span>
      <b role="cell">{formatCount(items.length, lang)}</b>
      <span role="cell">
        {most !== null && <StatusMix mix={mix} share={items.length / most} tall />}
        <span className={shared.quiet}>{shortMix(mix, slideTexts(lang).others, lang)}</span>
      </span>
    </div>
  )
}
