import { inEachLanguage } from '#src/domain/languages.ts'
import type { Language } from '#src/domain/terms.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { deskExportTexts } from '#src/texts/desk-export/texts.ts'
import { useMemo } from 'react'
import { useIsLocal } from '#src/data/use-ledgers.ts'
import { useSelection } from '#src/data/use-selection.ts'
import { buildSentenceFacts } from '#src/derive/sentence/build-facts.ts'
import { coverReports } from './cover-reports.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { Text } from '#src/domain/ledger.ts'
import { compareText } from '#src/format/compare-text.ts'
import { type ExportData, type ExportScope } from './choices.ts'
import { formatCount } from '#src/numbers/number.ts'
import { buildSentence } from '#src/format/sentence/sentence.ts'
import { sentenceText } from '#src/format/sentence/parts.ts'
import { absoluteAddress } from '#src/state/place.ts'
import { useView } from '#src/state/view-store.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { pinReceipt } from '#src/url/receipt.ts'
import { sharedView } from '#src/url/shared-view.ts'
import type { View } from '#src/url/view.ts'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import type { ExportOrder } from './make-export.ts'

/** What can be taken out of one of the ledgers. */
export interface ExportSource {
  readonly selected: Selection
  /** The same day and rule without filters, in file order. */
  readonly whole: Selection
  /** Another ledger, day or filter is being worked out: what is here is the one before. */
  readonly busy: boolean
  readonly order: (scope: ExportScope) => Omit<ExportOrder, 'format'>
}

function sentenceOf(selection: Selection, view: View): Text {
  const facts = buildSentenceFacts(selection, view)
  return inEachLanguage((each) => sentenceText(buildSentence(facts, each)))
}

/** The selection and the whole of the ledger with or without drafts; null until it is worked out. With drafts it is the very selection on screen. */
export function useExportSource(
  { selection, drafted, today, home }: DeskPartProps,
  data: ExportData,
): ExportSource | null {
  const view = useView((each) => each)
  const { lang, asof, rule, ledger } = view
  const { index } = data === 'published' ? drafted.published : drafted.opened
  const unfiltered = useMemo(() => ({ ...DEFAULT_VIEW, lang, asof, rule, ledger }), [lang, asof, rule, ledger])
  const isOnScreen = data === 'drafted'
  const other = useSelection(index, isOnScreen ? unfiltered : view, asof ?? today, compareText(lang))
  const { selection: whole, busy } = useSelection(index, unfiltered, asof ?? today, compareText(lang))
  const selected = isOnScreen ? selection : other.selection
  const isLocal = useIsLocal(index.ledger.id)
  if (!selected || !whole) return null

  const drafts = data === 'drafted' ? (drafted.layer?.applied.length ?? 0) : 0
  const order = (scope: ExportScope): Omit<ExportOrder, 'format'> => {
    const [from, shown] = scope === 'all' ? [whole, unfiltered] : [selected, view]
    const { assessed } = from
    const items = scope === 'all' ? assessed.items : from.items
    const covered = drafts > 0 ? coverReports(assessed.index.ledger) : assessed.index.ledger
    const said = sentenceOf(from, shown)
    const note = (each: Language) =>
      drafts > 0
        ? `${said[each]}${punctuationTexts(each).sentenceJoint}${deskExportTexts(each).withDrafts(formatCount(drafts, each))}`
        : said[each]
    const receipt = pinReceipt(sharedView(shown), {
      asOf: assessed.asOf,
      edition: covered.edition,
      count: items.length,
    })
    const { title } = covered
    return {
      scope,
      assessed: { ...assessed, index: { ...assessed.index, ledger: covered } },
      items,
      sentence: note(lang),
      // Others would not see drafts, nor a ledger that lies in this browser alone.
      link: drafts > 0 || isLocal ? null : absoluteAddress(receipt, home),
      lang,
      part: {
        title: inEachLanguage((each) => deskExportTexts(each).part(title[each])),
        description: inEachLanguage(note),
      },
    }
  }
  return { selected, whole, busy: busy || other.busy, order }
}
