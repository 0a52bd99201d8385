import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import { useMemo, useState } from 'react'
import type { DraftLayer } from '#src/desk/records/lay-drafts.ts'
import { canKeepBoth } from '#src/desk/edit/free-ids.ts'
import type { Draft } from '#src/desk/records/draft.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { leaving } from '#src/ui/leaving.ts'
import type { ConflictSide } from './conflict-choice.tsx'
import { draftLines, type DraftState } from './draft-lines.ts'
import { DraftRow, type DraftRowContext } from './draft-row.tsx'
import styles from './draft-list.module.css'
import shared from './drafts.module.css'

export interface DraftListProps {
  readonly drafts: readonly Draft[]
  readonly layer: DraftLayer | null
  readonly context: DraftRowContext
}

const PAGE = 25
const STATES: readonly DraftState[] = ['conflict', 'faulty', 'applied', 'waiting', 'spent']

/** All drafts, a page of them at a time, and what can be done with many at once. */
export function DraftList({ drafts, layer, context }: DraftListProps) {
  const lang = useLanguage()
  const texts = useTexts(deskDraftsTexts)
  const [wanted, want] = useState<DraftState | 'all'>('all')
  const [page, turn] = useState(0)
  const all = useMemo(() => draftLines(drafts, layer), [drafts, layer])
  const counts = useMemo(
    () =>
      STATES.map((state) => ({ state, count: all.filter((line) => line.state === state).length })).filter(
        ({ count }) => count > 0,
      ),
    [all],
  )
  const state = counts.some((each) => each.state === wanted) ? wanted : 'all'
  const lines = state === 'all' ? all : all.filter((line) => line.state === state)
  const start = Math.min(page, Math.max(0, Math.ceil(lines.length / PAGE) - 1)) * PAGE
  if (drafts.length === 0) return <p className={styles.none}>{texts.none}</p>
  return (
    <>
      {counts.length > 1 && (
        <div className={styles.states} role="group" aria-label={texts.statesName}>
          {[{ state: 'all' as const, count: all.length }, ...counts].map((each) => (
            <Button
              key={each.state}
              aria-pressed={each.state === state}
              onClick={() => {
                want(each.state)
                turn(0)
              }}
            >
              {texts.states[each.state]} <span className="numbers">{formatCount(each.count, lang)}</span>
            </Button>
          ))}
        </div>
      )}
      {layer && <Together layer={layer} context={context} />}
      <ol className={styles.rows} aria-label={texts.list}>
        {lines.slice(start, start + PAGE).map((line) => (
          <DraftRow key={`${line.draft.table} ${line.draft.id}`} line={line} context={context} />
        ))}
      </ol>
      {lines.length > PAGE && (
        <Pages start={start} total={lines.length} onTurn={(places) => turn(start / PAGE + places)} />
      )}
    </>
  )
}

/** What is done with all drafts of a state together. */
function Together({
  layer: { conflicts, spent },
  context: { actions, act, editsFor },
}: {
  readonly layer: DraftLayer
  readonly context: DraftRowContext
}) {
  const lang = useLanguage()
  const texts = useTexts(deskDraftsTexts)
  const count = formatCount(conflicts.length, lang)
  const both = conflicts.filter(canKeepBoth)
  const settleAll = (side: ConflictSide) => {
    const settled = side === 'both' ? both : conflicts
    leaving(() => act(actions.save(editsFor(settled, side)), texts.settled(formatCount(settled.length, lang))))
  }
  return (
    <>
      {conflicts.length > 1 && (
        <div className={styles.together}>
          <p>{texts.settleAll(count)}</p>
          <p className={shared.actions}>
            {both.length > 0 && (
              <Button onClick={() => settleAll('both')}>{texts.allBoth(formatCount(both.length, lang))}</Button>
            )}
            <Button onClick={() => settleAll('mine')}>{texts.allMine}</Button>
            <Button onClick={() => settleAll('theirs')}>{texts.allTheirs}</Button>
          </p>
        </div>
      )}
      {spent.length > 0 && (
        <p className={styles.together}>
          <Button
            onClick={() => leaving(() => act(actions.discard(spent), texts.cleared(formatCount(spent.length, lang))))}
          >
            {texts.clearSpent(formatCount(spent.length, lang))}
          </Button>
        </p>
      )}
    </>
  )
}

function Pages({
  start,
  total,
  onTurn,
}: {
  readonly start: number
  readonly total: number
  readonly onTurn: (places: number) => void
}) {
  const lang = useLanguage()
  const texts = useTexts(deskDraftsTexts)
  const end = Math.min(start + PAGE, total)
  return (
    <p className={styles.pages}>
      <Button disabled={start === 0} onClick={() => onTurn(-1)}>
        {texts.earlier}
      </Button>
      <span className="numbers" role="status">
        {texts.page(formatCount(start + 1, lang), formatCount(end, lang), formatCount(total, lang))}
      </span>
      <Button disabled={end === total} onClick={() => onTurn(1)}>
        {texts.later}
      </Button>
    </p>
  )
}
