/** The month's figures as they are typed, pasted, undone and saved. */
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { isCalendarDate } from '#src/domain/deadline.ts'
import { ledgerNames } from '#src/desk/sheet/ledger-names.ts'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { useDrafts } from '#src/desk/store/use-drafts.ts'
import { useKeptForm, type KeptTyping } from '#src/desk/store/use-kept-form.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { monthEdits, monthSourceTitle } from './month-edits.ts'
import { monthGroups, rowOf, type MonthGroup, type MonthRow } from './month-rows.ts'
import { NOTHING_TYPED, readTyped, usualDay, withCells, type MonthTyped } from './month-typed.ts'
import { useMonthSaving, type Saved } from './use-month-saving.ts'
import { layPasted, type MonthColumn, type Pasted } from './paste.ts'
import { EMPTY_ROW, readRow, type RowContext, type RowRead, type TypedRow } from './read-row.ts'

/** What the part shows and does. */
export interface Month {
  readonly typed: MonthTyped
  readonly day: string
  readonly title: string
  /** All that can be shown, whatever unit is chosen. */
  readonly every: readonly MonthGroup[]
  /** Those of the chosen unit. */
  readonly groups: readonly MonthGroup[]
  readonly context: RowContext
  readonly reads: ReadonlyMap<string, Exclude<RowRead, { kind: 'empty' }>>
  readonly set: (patch: Partial<MonthTyped>) => void
  readonly type: (id: string, patch: Partial<TypedRow>) => void
  readonly paste: (text: string, id: string, column: MonthColumn) => Pasted
  /** Null: there is nothing to take back. */
  readonly undo: (() => void) | null
  readonly clear: () => void
  readonly save: () => Promise<void>
  readonly isSaving: boolean
  readonly saved: Saved | null
  /** Takes the saving back and has its rows in the grid again; null: something was done after it. */
  readonly undoSave: (() => Promise<void>) | null
  /** What went wrong, in words; '' for nothing. */
  readonly failure: string
  /** False while what was kept is on its way. */
  readonly isLoaded: boolean
}

const MOST_STEPS = 50

/** The state of the part over one ledger: another ledger needs another key. */
export function useMonth(props: DeskPartProps): Month {
  const lang = useLanguage()
  const { today } = props
  const ledger = props.drafted.published.index.ledger.id
  const rows = useTypedRows(ledger)
  const { typed, change, step } = rows
  const { drafts, undo: lastStep } = useDrafts(ledger)
  const saving = useMonthSaving(ledger)
  const { saved } = saving
  const shown = useShown(props, typed)
  const { context, groups, reads, day } = shown
  const { units } = context.index.ledger
  const paste = (text: string, id: string, column: MonthColumn): Pasted => {
    const all = groups.flatMap((group) => group.rows)
    const from = all.findIndex(({ item }) => item.commitment.id === id)
    const laid = layPasted(text, all, from, column, { units, names: context.unitNames })
    if (laid.kind === 'laid')
      step((now) => laid.cells.reduce((next, cell) => withCells(next, cell.id, cell.patch), now))
    return laid
  }
  const save = async () => {
    const ready = [...reads].flatMap(([id, read]) => (read.kind === 'read' ? [[id, read.report] as const] : []))
    const source = typed.source === '' ? { title: titleOf(typed.title, day) } : { id: typed.source }
    const reports = ready.map(([, report]) => report)
    const edits = monthEdits(reports, source, { ledger: context.index.ledger, drafts, today })
    const gone = Object.fromEntries(ready.map(([id]) => [id, typed.rows[id] ?? EMPTY_ROW]))
    const left = reads.size - ready.length
    const done = { count: ready.length, left, edits: edits.length, rows: gone, isUndone: false }
    if (await saving.save(edits, done)) rows.settle((id) => Object.hasOwn(gone, id))
  }
  const undoSave = async () => {
    if (saved && (await saving.undo())) change((now) => ({ ...now, rows: { ...saved.rows, ...now.rows } }))
  }
  return {
    ...shown,
    typed,
    title: typed.title ?? monthSourceTitle(day)[lang],
    set: (patch) => change((now) => ({ ...now, ...patch })),
    type: useCallback((id: string, patch: Partial<TypedRow>) => step((now) => withCells(now, id, patch)), [step]),
    paste,
    undo: rows.undo,
    clear: () => step((now) => ({ ...now, rows: {} })),
    save,
    isSaving: saving.isSaving,
    saved,
    undoSave: saved && !saved.isUndone && lastStep?.count === saved.edits ? undoSave : null,
    failure: saving.failure || (rows.fault ? deskKeptTexts(lang).faults[rows.fault] : ''),
    isLoaded: rows.isLoaded,
  }
}

interface TypedRows extends Pick<KeptTyping<MonthTyped>, 'change' | 'fault' | 'isLoaded'> {
  readonly typed: MonthTyped
  /** Changes rows, as a step that can be taken back. */
  readonly step: (how: (now: MonthTyped) => MonthTyped) => void
  readonly undo: (() => void) | null
  /** Takes out rows that are saved; what was before that cannot be taken back here. */
  readonly settle: (isGone: (id: string) => boolean) => void
}

function useTypedRows(ledger: string): TypedRows {
  const { form: typed, change, fault, isLoaded } = useKeptForm(`month ${ledger}`, NOTHING_TYPED, readTyped)
  const [steps, setSteps] = useState<readonly MonthTyped['rows'][]>([])
  const step = useCallback(
    (how: (now: MonthTyped) => MonthTyped) =>
      change((now) => {
        const next = how(now)
        if (next.rows !== now.rows) setSteps((past) => [...past.slice(1 - MOST_STEPS), now.rows])
        return next
      }),
    [change],
  )
  const past = steps.at(-1)
  const undo = () => {
    setSteps((all) => all.slice(0, -1))
    change((now) => ({ ...now, rows: past ?? now.rows }))
  }
  const settle = (isGone: (id: string) => boolean) => {
    setSteps([])
    change((now) => ({ ...now, rows: Object.fromEntries(Object.entries(now.rows).filter(([id]) => !isGone(id))) }))
  }
  return { typed, change, fault, isLoaded, step, undo: past === undefined ? null : undo, settle }
}

/* What is shown, and how it reads. */
function useShown(
  { drafted, selection: { assessed }, today }: DeskPartProps,
  typed: MonthTyped,
): Pick<Month, 'day' | 'every' | 'groups' | 'context' | 'reads'> {
  const lang = useLanguage()
  const { index } = drafted.opened
  const day = typed.day ?? usualDay(today)
  const context = useMemo<RowContext>(
    () => ({
      index,
      unitNames: ledgerNames(index.ledger).unit,
      rule: assessed.rule,
      today,
      lang,
      day: isCalendarDate(day) ? day : null,
      scale: typed.scale,
    }),
    [index, assessed.rule, today, lang, day, typed.scale],
  )
  // A row stays while something is typed in it; the rows are found anew only where another one is typed in.
  const typedIn = Object.keys(typed.rows).join(' ')
  const { scope, lead } = typed
  const every = useMemo(() => {
    const kept = new Set(typedIn.split(' '))
    return monthGroups(assessed.items, index, context.day ?? today, scope, (id) => kept.has(id))
  }, [assessed.items, index, context.day, today, scope, typedIn])
  const groups = useMemo(() => {
    const own = every.filter((group) => group.lead === lead)
    return own.length > 0 ? own : every
  }, [every, lead])
  return { day, every, groups, context, reads: useReads(assessed.items, typed.rows, context) }
}

/* A title of one's own stands in both languages, a proposed one in each. */
function titleOf(title: string | null, day: string) {
  return title === null ? monthSourceTitle(day) : { zh: title.trim(), en: title.trim() }
}

/* Keys come first, the verdicts as soon as there is time; a row is read again only where it says something else. */
function useReads(items: readonly Item[], rows: MonthTyped['rows'], context: RowContext): Month['reads'] {
  const calm = useDeferredValue(rows)
  const byId = useMemo(() => new Map(items.map((item) => [item.commitment.id, rowOf(item)])), [items])
  const cache = useMemo(() => ({ context, byId, known: new Map<string, RowRead>() }), [context, byId])
  return useMemo(() => {
    const reads = new Map<string, Exclude<RowRead, { kind: 'empty' }>>()
    for (const [id, typed] of Object.entries(calm)) {
      const row = cache.byId.get(id)
      if (!row) continue
      const read = readOnce(cache.known, row, typed, cache.context)
      if (read.kind !== 'empty') reads.set(id, read)
    }
    return reads
  }, [calm, cache])
}

function readOnce(known: Map<string, RowRead>, row: MonthRow, typed: TypedRow, context: RowContext): RowRead {
  const key = JSON.stringify([row.item.commitment.id, typed])
  const read = known.get(key) ?? readRow(row, typed, context)
  known.set(key, read)
  return read
}
