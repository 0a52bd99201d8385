import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useDrafts } from '#src/desk/store/use-drafts.ts'
import { candidateKey, type CandidateEdit, type CandidateDecision } from './article-work.ts'
import { entryNames } from './entry.ts'
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import { candidateByHand } from '#src/desk/extract/extract-candidates.ts'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'
import { formatCount } from '#src/numbers/number.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { ArticleText } from './article-text.tsx'
import styles from './article.module.css'
import type { CandidateActions } from './candidate-card.tsx'
import { CandidateList } from './candidate-list.tsx'
import { editOf, entryFor, candidateRows, type CandidateRow } from './candidate-rows.ts'
import { AcceptedBar } from './accepted-bar.tsx'
import type { KeptWork } from './use-article-work.ts'
import type { ReadArticle, ExtractionState } from './use-extraction.ts'
import { useArticlePlace } from './use-article-place.ts'

export interface ReadArticleProps {
  readonly kept: KeptWork
  readonly article: ReadArticle
  readonly twins: ExtractionState['twins']
  readonly desk: Pick<DeskPartProps, 'drafted' | 'today' | 'onPart'>
  /** True where the person has just asked for it: the focus goes there. */
  readonly isNew: boolean
}

/** The article beside its candidates: decide on each, then save what was accepted. */
export function ReadArticleView({ kept, article, twins, desk, isNew }: ReadArticleProps) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const { work, change } = kept
  const { index } = desk.drafted.opened
  const { ledger } = index
  const { drafts } = useDrafts(ledger.id)
  const there = useMemo(
    () =>
      new Set([
        ...[ledger.commitments, ledger.facts, ledger.reports].flatMap((table) => table.map(({ id }) => id)),
        ...drafts.map(({ id }) => id),
      ]),
    [ledger, drafts],
  )
  const rows = useMemo(
    () => candidateRows(article.candidates, work, twins, (id) => there.has(id)),
    [article, work, twins, there],
  )
  const place = useArticlePlace(article, rows)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNew) title.current?.focus()
  }, [isNew])
  const [editing, setEditing] = useState<string | null>(null)
  const [said, say] = useState('')
  const names = useMemo(() => entryNames(ledger), [ledger])
  const context = { work, names, lang }
  const sections = useMemo(() => new Map(article.sections.map((section) => [section.index, section])), [article])

  const decide = (row: CandidateRow, decision: CandidateDecision | null) => {
    say('')
    const entry = entryFor(row, context)
    if (decision?.as === 'accept' && entry.faults.length > 0) {
      setEditing(row.key)
      say(
        [texts.stillMissing, ...entry.faults.map((fault) => texts.entryFaults[fault])].join(
          punctuationTexts(lang).sentenceJoint,
        ),
      )
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`#candidate-${row.at} [aria-invalid="true"]`)?.focus(),
      )
      return
    }
    if (editing === row.key) setEditing(null)
    change((before) => ({ ...before, decisions: withKey(before.decisions, row.key, decision) }), 'step')
    focusFrom(row.at)
    say(`${texts.card(formatCount(row.at + 1, lang))} · ${texts.states[decision?.as ?? 'open']}`)
  }
  const actions: CandidateActions = {
    decide,
    edit: (row: CandidateRow, edit: CandidateEdit | null) =>
      change(
        (before) => ({ ...before, edits: withKey(before.edits, row.key, edit) }),
        edit === null || work.edits[row.key] === undefined ? 'step' : 'typing',
      ),
    toText: place.toText,
    setEditing,
  }
  const acceptAll = async (open: readonly CandidateRow[]) => {
    const keys = await inSlices(acceptable(open, context))
    change(
      (before) => ({
        ...before,
        decisions: { ...before.decisions, ...Object.fromEntries(keys.map((key) => [key, { as: 'accept' } as const])) },
      }),
      'step',
    )
    say(texts.acceptedAll(formatCount(keys.length, lang), formatCount(open.length - keys.length, lang)))
  }
  const mark = (span: TextSpan | null) => {
    const candidate =
      span && candidateByHand(article.text, span, { announced: work.about.published, gazetteer: gazetteerOf(ledger) })
    if (!span || !candidate) {
      say(texts.notAdded)
      return
    }
    const key = candidateKey(candidate)
    if (rows.some((row) => row.key === key)) {
      say(texts.alreadyThere)
      return
    }
    const at = rows.filter((row) => row.candidate.place.span.start <= candidate.place.span.start).length
    change((before) => ({ ...before, marked: [...before.marked, span] }), 'step')
    place.setFilter('all')
    say(texts.added(formatCount(at + 1, lang)))
  }
  const withFigure = rows.filter(({ candidate }) => candidate.figure !== null).length
  return (
    <div className={styles.read} data-pane={place.pane}>
      <div className={styles.head}>
        <div>
          <h2 ref={title} tabIndex={-1}>
            {work.about.title}
          </h2>
          <p className={styles.quiet}>
            {[
              work.about.publisher,
              work.about.published,
              texts.found(formatCount(rows.length, lang), formatCount(withFigure, lang)),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        </div>
        <div className={styles.actions}>
          <Button
            disabled={!kept.canUndo}
            onClick={() => {
              kept.undo()
              say(texts.undone)
            }}
          >
            {texts.undo}
          </Button>
          <Button onClick={() => change((before) => ({ ...before, isRead: false }), 'typing')}>
            {texts.backToText}
          </Button>
        </div>
      </div>
      <div className={styles.panes} role="group" aria-label={texts.panes}>
        {(['list', 'text'] as const).map((pane) => (
          <Button key={pane} aria-pressed={place.pane === pane} onClick={() => place.setPane(pane)}>
            {pane === 'text' ? texts.article : texts.candidates}
          </Button>
        ))}
      </div>
      <ArticleText
        article={article}
        rows={rows}
        page={place.blockPage}
        shown={place.shown}
        onPage={place.setBlockPage}
        onPick={place.toCard}
        onMark={mark}
      />
      <CandidateList
        rows={rows}
        filter={place.filter}
        page={place.cardPage}
        onFilter={place.setFilter}
        onPage={place.setCardPage}
        onAcceptAll={(open) => void acceptAll(open)}
        card={(row) => ({
          row,
          edit: editOf(row, context),
          entry: entryFor(row, context),
          isEditing: editing === row.key,
          section: sections.get(row.candidate.place.section) ?? null,
          within: { index, announced: work.about.published },
          actions,
        })}
      />
      <div className={styles.foot}>
        <p role="status">{said}</p>
        <AcceptedBar
          article={article}
          rows={rows}
          context={context}
          index={index}
          today={desk.today}
          change={change}
          toDrafts={() => desk.onPart('drafts')}
        />
      </div>
    </div>
  )
}

/** The pressed button is gone: the focus goes to its card, or where the filter has taken that away to the next one. */
function focusFrom(at: number): void {
  requestAnimationFrame(() => {
    const cards = [...document.querySelectorAll<HTMLElement>('[id^="candidate-"]')]
    const next = cards.find(({ id }) => Number(id.slice('candidate-'.length)) >= at) ?? cards.at(-1)
    next?.focus({ preventScroll: true })
  })
}

/** A record with one entry put in, or taken out (null). */
function withKey<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const rest = Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))
  return value === null ? rest : { ...rest, [key]: value }
}

/** The keys of those that can be accepted as they are and resemble nothing in the ledger. */
function* acceptable(
  rows: readonly CandidateRow[],
  context: Parameters<typeof entryFor>[1],
): Generator<void, readonly string[]> {
  const keys: string[] = []
  for (const row of rows) {
    if (row.twin === null && entryFor(row, context).faults.length === 0) keys.push(row.key)
    yield
  }
  return keys
}
