import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { asOfTexts } from '#src/texts/as-of/texts.ts'
import { useOnDay } from '#src/data/assessed.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { countChanges } from '#src/derive/since.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { goToToday } from '#src/state/actions.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './notices.module.css'

/** Of the view now, without what ties it to a day. */
const TODAY = { asof: null, ed: null, n: null, item: null } as const

export interface ReceiptNoticeProps {
  readonly selection: Selection
  readonly today: string
}

/** On a past day, and wherever a receipt no longer agrees: says so, says what has changed since for these items, with the way to those whose status did, and offers today. */
export function ReceiptNotice({ selection, today }: ReceiptNoticeProps) {
  const days = useTexts(asOfTexts)
  const hrefFor = useHrefFor()
  const [asof, ed, n] = [useView((view) => view.asof), useView((view) => view.ed), useView((view) => view.n)]
  const { assessed, items } = selection
  const { edition } = assessed.index.ledger
  const now = useOnDay(assessed, today)
  const receipt = ed !== null || n !== null
  const past = asof !== null && asof !== today
  const said: string[] = []
  let moved: string | null = null
  if (ed !== null && ed !== edition) said.push(days.receiptEdition(ed, edition))
  if (n !== null && n !== items.length) said.push(days.receiptCount(n, items.length))
  if (now && past && asof < today) {
    const { joined, reports, verdicts } = countChanges(assessed, now, items)
    if (joined > 0) said.push(days.receiptJoined(joined))
    if (reports > 0) said.push(days.receiptReports(reports))
    if (verdicts > 0) said.push((moved = days.receiptVerdicts(verdicts)))
  }
  const { semicolon } = useTexts(punctuationTexts)
  if (!past && said.length === 0) return null
  const day = asof ?? today
  return (
    <div className={styles.notice} role="status">
      <p>
        <Linked phrase={moved} href={hrefFor({ ...TODAY, view: 'changes', since: day })}>
          {day > today
            ? days.futureNotice(day)
            : said.length > 0
              ? days.receiptChanged(day, said.join(semicolon))
              : receipt
                ? days.receiptSame(day)
                : days.pastNotice(day)}
        </Linked>
      </p>
      <Button onClick={goToToday}>{days.seeToday}</Button>
    </div>
  )
}

/** A text in which one phrase is a link; null: none is. */
function Linked({
  phrase,
  href,
  children,
}: {
  readonly phrase: string | null
  readonly href: string
  readonly children: string
}) {
  if (phrase === null) return children
  const at = children.indexOf(phrase)
  return (
    <>
      {children.slice(0, at)}
      <a href={href}>{phrase}</a>
      {children.slice(at + phrase.length)}
    </>
  )
}
