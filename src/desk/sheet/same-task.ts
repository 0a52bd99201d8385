/**
 * A row whose title the ledger does not have may be a new task, or one of the
 * ledger under another name: whichever is alike in name, lead, figure and
 * deadline is offered, and a person says. Only a name that differs in marks or
 * in the month of its table is taken for the same at once.
 */
import { parseDeadline } from '#src/domain/deadline.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { alikeness, bareTitle, pairsOf } from './alike-titles.ts'
import type { ImportDraft } from './import-draft.ts'
import type { Task } from './match-rows.ts'
import { plain } from './plain.ts'
import { readDeadlineCell } from './read-date-cell.ts'
import { readTargetCell } from './read-figure-cell.ts'
import { rowUnit, type HeadingUnits } from './row-units.ts'

/**
 * A commitment that a row may mean. name: only marks or the month of the table
 * differ in the title · metric: it counts the same · null: neither, or
 * something in the row speaks against it.
 */
export interface Lookalike {
  readonly commitment: Commitment
  readonly sureBy: 'name' | 'metric' | null
  readonly score: number
}

/** Finds those of a row, the most alike first. */
export type LookalikeFinder = (task: Task) => readonly Lookalike[]

const MOST = 3
/* Shares of pairs in common from which names are close, and from which with other facts they may be. */
const [CLOSE, HALF, SOME] = [0.75, 0.5, 0.2]
const NAMES = 4

interface Known {
  readonly commitment: Commitment
  readonly titles: ReadonlySet<string>
  /** Titles and metric in both languages, at most NAMES. */
  readonly names: readonly { readonly bare: string; readonly pairs: ReadonlySet<string> }[]
}

/** A finder among these commitments. */
export function lookalikeFinder(
  draft: ImportDraft,
  commitments: readonly Commitment[],
  headings: HeadingUnits,
): LookalikeFinder {
  const known = commitments.map(namesOf)
  const alikeOf = alikeAmong(known)
  return (task) => {
    const { title, metric } = task.identity
    const facts = factsOf(draft, task, headings)
    const bare = bareTitle(title)
    const alike = alikeOf(bare)
    const counted = metric === '' || metric === title ? alike : alikeOf(bareTitle(metric))
    return [...new Set([...alike.keys(), ...counted.keys()])]
      .flatMap((of) => {
        const found = known[of]
        const likeness = { alike: alike.get(of) ?? 0, isNamed: found?.titles.has(bare) === true, facts }
        return found ? (judged(task, found.commitment, likeness) ?? []) : []
      })
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST)
  }
}

function namesOf(commitment: Commitment): Known {
  const { title, measure } = commitment
  const titles = new Set([title.zh, title.en].map(bareTitle))
  const names = new Set([...titles, ...[measure?.metric.zh ?? '', measure?.metric.en ?? ''].map(bareTitle)])
  return {
    commitment,
    titles,
    names: [...names].filter((name) => name !== '').map((bare) => ({ bare, pairs: pairsOf(bare) })),
  }
}

/* How alike each commitment that shares a pair of signs with a name is to it, by its place. */
function alikeAmong(known: readonly Known[]): (bare: string) => ReadonlyMap<number, number> {
  const holding = new Map<string, number[]>()
  for (const [of, { names }] of known.entries())
    for (const [name, { pairs }] of names.entries())
      for (const pair of pairs) {
        const held = holding.get(pair)
        if (held) held.push(of * NAMES + name)
        else holding.set(pair, [of * NAMES + name])
      }
  return (bare) => {
    const pairs = pairsOf(bare)
    const shared = new Map<number, number>()
    for (const pair of pairs)
      for (const place of holding.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
    const best = new Map<number, number>()
    for (const [place, count] of shared) {
      const of = Math.floor(place / NAMES)
      const other = known[of]?.names[place % NAMES]
      if (other)
        best.set(of, Math.max(best.get(of) ?? 0, alikeness(bare, other.bare, count, pairs.size + other.pairs.size)))
    }
    return best
  }
}

interface RowFacts {
  readonly value: number | null
  readonly unit: string
  readonly due: (commitment: Commitment) => string | null
}

function factsOf(draft: ImportDraft, { row, identity }: Task, headings: HeadingUnits): RowFacts {
  const read = readTargetCell(
    row.cells.get('target') ?? null,
    rowUnit(draft, row, 'target', headings),
    draft.units,
    draft.names.unit,
  )
  const cell = row.cells.get('due')
  return {
    value: 'figure' in read ? read.figure.value : null,
    unit: identity.unit,
    due: ({ announced }) => {
      const said = cell === undefined ? null : readDeadlineCell(cell, announced)
      return said !== null && 'due' in said ? said.due : null
    },
  }
}

interface Likeness {
  readonly alike: number
  readonly isNamed: boolean
  readonly facts: RowFacts
}

/* Whether a commitment may be what a row means; null: not. Another region or unit makes it another task. */
function judged({ identity }: Task, commitment: Commitment, { alike, isNamed, facts }: Likeness): Lookalike | null {
  const { measure, targets, milestones, lead, regions } = commitment
  if (identity.regions.length > 0 && !identity.regions.some((code) => regions.includes(code))) return null
  if (facts.unit !== '' && measure !== undefined && measure.unit !== facts.unit) return null
  const metric =
    identity.metric === '' || measure === undefined
      ? null
      : [measure.metric.zh, measure.metric.en].some((name) => plain(name) === plain(identity.metric))
  const ofLead = identity.lead === '' ? null : identity.lead === lead
  const ofFigure =
    facts.value === null || targets.length === 0 ? null : targets.some(({ value }) => value === facts.value)
  const due = facts.due(commitment)
  const dues = [...targets, ...milestones].flatMap((each) => each.due ?? [])
  const ofDue = due === null || dues.length === 0 ? null : dues.some((each) => lastOf(each) === lastOf(due))
  const said = [ofLead, ofFigure, ofDue, metric]
  const agree = said.filter((each) => each === true).length
  const differ = said.filter((each) => each === false).length
  const isClose =
    (alike >= CLOSE && (ofLead !== false || ofFigure === true)) ||
    (alike >= HALF && (ofLead === true || (agree >= 2 && ofLead !== false))) ||
    (alike >= SOME && ofLead === true && ofFigure === true && ofDue === true) ||
    (metric === true && (ofFigure === true || (agree >= 2 && ofLead !== false)))
  if (!isClose && !isNamed && metric !== true) return null
  const sureBy =
    differ > 0 ? null : isNamed ? 'name' : metric === true && identity.metric !== identity.title ? 'metric' : null
  return isClose || sureBy !== null ? { commitment, sureBy, score: 2 * alike + agree - differ } : null
}

function lastOf(due: string): string {
  return parseDeadline(due)?.last ?? due
}
