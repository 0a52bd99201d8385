import { unitOf } from '#src/domain/known.ts'
import { changesTexts } from '#src/texts/changes/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { useChanges } from '#src/data/use-changes.ts'
import { CHANGE_SECTIONS, type Change, type Changes, type ChangeSection } from '#src/derive/changes/changes.ts'
import { sumAccount } from '#src/derive/changes/account.ts'
import { standardSince } from '#src/derive/changes/standard-since.ts'
import { bucketOf, type StatusBucket } from '#src/derive/status-strip.ts'
import { changeNotes, progressText } from '#src/format/changes/line.ts'
import { formatCount, formatItems } from '#src/numbers/number.ts'
import { joinTight } from '#src/format/tight.ts'
import { statusWord } from '#src/format/words.ts'
import { Status } from '#src/marks/status.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import type { FaceProps } from './face-props.ts'
import { regionText } from './parts/region-text.ts'
import styles from './face-changes.module.css'
import rows from './parts/item-row.module.css'
import shared from './parts/slide-shared.module.css'
import { Sentence, SENTENCE_LINES, useSentence } from './parts/slide-sentence.tsx'
import { SlideTitle } from './parts/slide-title.tsx'
import { StatusList } from './parts/status-list.tsx'
import { useFitting } from './fit/use-fitting.ts'

/** Of each list at first; what does not fit is left out from the end. */
const LINES_A_SECTION = 3

/** What changed since a day: the sentence, the first of each list, and the account of statuses. */
export function FaceChanges({ selection, view, title, shape }: FaceProps) {
  const lang = useLanguage()
  const { asOf } = selection.assessed
  const since = view.since ?? standardSince(selection.assessed)
  const { changes } = useChanges(selection, view, since < asOf ? since : asOf)
  if (since >= asOf) return <p className={shared.main}>{changesTexts(lang).reversed(since, asOf)}</p>
  if (!changes) return <p className={shared.main}>{slideTexts(lang).changesWorking}</p>
  return <Found changes={changes} selection={selection} view={view} title={title} shape={shape} />
}

interface Entry {
  readonly section: ChangeSection
  /** Null: the heading of the section. */
  readonly change: Change | null
}

/** Headings and lines in the order in which they are read. */
function entriesOf({ sections }: Changes): readonly Entry[] {
  return CHANGE_SECTIONS.flatMap((section) => {
    const list = sections.get(section) ?? []
    return list.length === 0
      ? []
      : [{ section, change: null }, ...list.slice(0, LINES_A_SECTION).map((change) => ({ section, change }))]
  })
}

function Found({
  changes,
  selection,
  view,
  title,
  shape,
}: Pick<FaceProps, 'selection' | 'view' | 'title' | 'shape'> & { readonly changes: Changes }) {
  const lang = useLanguage()
  const texts = useTexts(slideTexts)
  const { parts, text } = useSentence(selection, view, lang, 'changes')
  const entries = entriesOf(changes)
  const { ref, shown } = useFitting(entries.length)
  // A heading without its first line says nothing.
  const kept = entries.slice(0, entries[shown - 1]?.change === null ? shown - 1 : shown)
  const listed = kept.filter(({ change }) => change !== null).length
  const all = [...changes.sections.values()].reduce((sum, list) => sum + list.length, 0)
  return (
    <>
      <div className={shared.title}>
        <SlideTitle text={text} title={title} lines={SENTENCE_LINES}>
          <Sentence parts={parts} />
        </SlideTitle>
      </div>
      <div className={shared.main} ref={ref}>
        <div className={styles.changes} data-wide={shape === 'wide'}>
          {kept.map(({ section, change }) =>
            change ? (
              <Line key={`${section} ${change.commitment.id}`} section={section} change={change} changes={changes} />
            ) : (
              <Heading key={section} section={section} changes={changes} />
            ),
          )}
        </div>
        {all > listed && <p className={shared.rest}>{texts.changesHidden(formatItems(all - listed, lang))}</p>}
      </div>
      {shape !== 'tight' && (
        <div className={shared.key}>
          <Account changes={changes} />
        </div>
      )}
    </>
  )
}

function Heading({ section, changes }: { readonly section: ChangeSection; readonly changes: Changes }) {
  const lang = useLanguage()
  const texts = useTexts(changesTexts)
  return (
    <h2>
      {texts.sections[section].title}{' '}
      <span>{texts.count(formatCount(changes.sections.get(section)?.length ?? 0, lang))}</span>
    </h2>
  )
}

interface LineProps {
  readonly section: ChangeSection
  readonly change: Change
  readonly changes: Changes
}

function Line({ section, change, changes }: LineProps) {
  const lang = useLanguage()
  const { commitment, before, after } = change
  const { index } = changes.after
  const unit = unitOf(commitment, index)
  const moved = before !== null && bucketOf(before) !== bucketOf(after)
  const [note] = changeNotes(section, change, { unit, lang })
  const what = note ?? progressText(change, { unit, lang })
  return (
    <div className={rows.change}>
      <span className={rows.region}>{regionText(commitment, index, lang)}</span>
      <span className={rows.name}>{joinTight(commitment.title[lang])}</span>
      <span className={`${rows.state} ${shared.glyphs}`}>
        <span>
          {moved && (
            <>
              <VerdictGlyph verdict={before.verdict} /> →{' '}
              <span className="visually-hidden">{statusWord(bucketOf(before), lang)}</span>
            </>
          )}
          <Status judgement={after} />
        </span>
        {what !== null && <span className={shared.quiet}>{joinTight(what)}</span>}
      </span>
    </div>
  )
}

/** Each status then and now. */
function Account({ changes: { account, before } }: { readonly changes: Changes }) {
  const lang = useLanguage()
  const figure = (statuses: readonly StatusBucket[]) => {
    const { before: then, after: now } = sumAccount(account.filter(({ status }) => statuses.includes(status)))
    return then === now ? formatCount(now, lang) : `${formatCount(then, lang)} → ${formatCount(now, lang)}`
  }
  return (
    <>
      <p className={shared.quiet}>{slideTexts(lang).changesAccount(before.asOf)}</p>
      <StatusList statuses={account.map(({ status }) => status)} figure={figure} />
    </>
  )
}
