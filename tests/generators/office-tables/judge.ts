/** Opens a generated table through the desk's door and says of every true cell what became of it. */
import { emptyLedger } from '#src/domain/empty-ledger.ts'
import { openFile, type OpenedFile } from '#src/desk/import/open-file.ts'
import type { Answers, Doubt } from '#src/desk/sheet/doubts.ts'
import { levelOf, type SheetComplaint } from '#src/desk/sheet/sheet-fault.ts'
import { said, type Said } from './said.ts'
import { columnName, shownText } from './sheet.ts'
import type { OfficeTable, Truth } from './table.ts'
import { DAYS, FIELDS, type Field, type Place } from './truth.ts'

/**
 * right: the ledger says it · asked: it hangs on a question · refused: an error stands at the cell · noted: it is missing, and a note says so ·
 * lost: it is missing without a word · wrong: the ledger says something else without an error.
 */
export const OUTCOMES = ['right', 'asked', 'refused', 'noted', 'lost', 'wrong'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What became of one true cell; `field` invented: of a commitment that nobody made. */
export interface Judged {
  readonly field: Field | 'invented'
  readonly outcome: Outcome
  readonly title: string
  /** What is true, and what the ledger says. */
  readonly wanted: string
  readonly found: string
  readonly place: Place | null
}

/** A table without answers and with them. */
export interface Verdict {
  readonly table: OfficeTable
  readonly unanswered: readonly Judged[]
  readonly answered: readonly Judged[]
  /** Questions nobody here knows the answer to. */
  readonly strange: readonly string[]
  readonly doubts: readonly Doubt[]
}

async function open(table: OfficeTable, answers: Answers): Promise<OpenedFile> {
  const title = { zh: '表', en: 'Table' }
  const base = emptyLedger({ id: 'own', title, description: title, edition: DAYS.today })
  const lang = table.recipe.kind === 'tracker' ? 'en' : 'zh'
  return openFile(table.bytes, table.name, {
    base,
    isAlone: true,
    lang,
    today: DAYS.today,
    mapping: null,
    announced: DAYS.announced,
    figureDate: DAYS.figures,
    answers,
  })
}

/** Judges a table: first without an answer, then with the right answer to each question, until none is new. */
export async function judge(table: OfficeTable): Promise<Verdict> {
  const first = await open(table, {})
  const unanswered = judgeOpened(table, first)
  let answers: Record<string, string> = {}
  let opened = await open(table, answers)
  const strange = new Set<string>()
  for (let round = 0; round < 4; round += 1) {
    const known = opened.doubts.flatMap((doubt): [string, string][] => {
      const answer = answerOf(doubt, table)
      if (answer === null) strange.add(doubt.key)
      return answer === null || answers[doubt.key] === answer ? [] : [[doubt.key, answer]]
    })
    if (known.length === 0) break
    answers = { ...answers, ...Object.fromEntries(known) }
    opened = await open(table, answers)
  }
  return { table, unanswered, answered: judgeOpened(table, opened), strange: [...strange], doubts: first.doubts }
}

/* What one who knows the table would answer; null: the question is of a kind that is not known here. */
function answerOf({ code, about, choices }: Doubt, table: OfficeTable): string | null {
  switch (code) {
    case 'direction':
      return table.truths.find(({ task }) =>
        [task.metric, task.title].some((name) => name !== null && name !== '' && about.includes(name)),
      )?.task.isLowerBetter === true
        ? 'lower'
        : 'higher'
    case 'share-scale':
      return table.recipe.habits.includes('fraction-under-percent') ? 'fraction' : 'percent'
    case 'basis':
      return 'cumulative'
    case 'share-basis':
      return 'rate'
    case 'hidden':
      return 'leave'
    case 'matrix-values':
      return 'target'
    case 'target-column':
    case 'latest-column': {
      const place = table.truths[0]?.places.get(code === 'target-column' ? 'target' : 'latest')?.[0]
      const letters = place ? columnName(place.column) : ''
      return choices.find(({ value }) => value === letters)?.value ?? null
    }
    default:
      return null
  }
}

function judgeOpened(table: OfficeTable, opened: OpenedFile): readonly Judged[] {
  const facts = said(opened.ledger)
  const taken = new Set<Said>()
  const judged = table.truths.flatMap((truth) => {
    const fact = factOf(truth, facts, table)
    if (fact) taken.add(fact)
    return FIELDS.flatMap((field) => {
      const one = judgeField(field, truth, fact, (places) => outcomeOf(places, opened, table))
      return one ? [one] : []
    })
  })
  const invented = facts
    .filter((fact) => !taken.has(fact))
    .map((fact): Judged => {
      const place = placeOfTitle(fact.title, table)
      const outcome = place && outcomeOf([place], opened, table) === 'refused' ? 'refused' : 'wrong'
      return {
        field: 'invented',
        outcome,
        title: fact.title,
        wanted: 'no commitment',
        found: `${fact.title} ${fact.value ?? ''}`,
        place,
      }
    })
  return [...judged, ...invented]
}

function factOf({ task }: Truth, facts: readonly Said[], { truths }: OfficeTable): Said | undefined {
  const { region, title } = task
  const named = facts.find((fact) => fact.title === title)
  if (named) return named
  // Of a place whatever names both it and what is counted, in whichever part.
  if (region !== null) return facts.find(({ all }) => all.includes(region) && all.includes(title.replace(region, '')))
  const others = new Set(truths.map((truth) => truth.task.title))
  return facts.find((fact) => !others.has(fact.title) && fact.title.replaceAll(/\s/g, '').includes(title))
}

function placeOfTitle(title: string, { sheets }: OfficeTable): Place | null {
  for (const { name, rows } of sheets)
    for (const [row, cells] of rows.entries()) {
      const column = cells.findIndex((one) => shownText(one).trim() === title)
      if (column >= 0) return { sheet: name, row, column }
    }
  return null
}

/* What the reading says of a cell that it did not take. */
function outcomeOf(
  places: readonly Place[],
  { complaints, fault, issues, ledger }: OpenedFile,
  table: OfficeTable,
): Outcome {
  if (fault) return 'refused'
  const about = complaints.filter((complaint) => places.some((place) => isAbout(complaint, place, table)))
  if (about.some(({ code }) => code === 'not-answered')) return 'asked'
  if (about.some((complaint) => levelOf(complaint) === 'error')) return 'refused'
  // Where no ledger could be made at all, one error speaks for every sheet.
  if (ledger === null && complaints.some((complaint) => levelOf(complaint) === 'error' && complaint.row === null))
    return 'refused'
  if (issues.some(({ place }) => place !== null && places.some(({ row }) => place.row === row + 1))) return 'refused'
  return about.length > 0 ? 'noted' : 'lost'
}

/* What is said of a whole column, in the row of its heading. */
const OF_COLUMN: ReadonlySet<string> = new Set(['unknown-column', 'important-column'])
const OF_SHEET: ReadonlySet<string> = new Set(['extra-sheet', 'hidden-sheet'])

/* Whether a complaint speaks of a cell: at it, of its row, or of its column; of the whole sheet only where nothing of that was read. */
function isAbout(complaint: SheetComplaint, place: Place, { recipe, sheets }: OfficeTable): boolean {
  const { code, sheet, row, column } = complaint
  if (recipe.form !== 'csv' && sheet !== place.sheet) return false
  const isColumn = column === columnName(place.column)
  // Which of two columns is meant is asked at the first of them, with the numbers of both.
  const own = sheets.find(({ name }) => name === place.sheet)?.rows[place.row]?.[place.column]
  if (code === 'not-answered' && row === place.row + 1 && own && complaint.found.split(' / ').includes(shownText(own)))
    return true
  if (OF_COLUMN.has(code) && isColumn) return true
  if (row === null && column === null) return OF_SHEET.has(code) || levelOf(complaint) === 'error'
  return (row === null || row === place.row + 1) && (column === null || isColumn)
}

function judgeField(
  field: Field,
  { task, places }: Truth,
  fact: Said | undefined,
  missing: (places: readonly Place[]) => Outcome,
): Judged | null {
  const at = places.get(field) ?? []
  const made = (outcome: Outcome, wanted: unknown, found: unknown): Judged => ({
    field,
    outcome,
    title: task.title,
    wanted: String(wanted),
    found: String(found),
    place: at[0] ?? null,
  })
  /* What is missing is looked for at its own cell and at its row's title, for a row goes as a whole. */
  const absent = (wanted: unknown) => made(missing(at.length > 0 ? at : (places.get('title') ?? [])), wanted, 'nothing')
  const differs = (wanted: unknown, found: unknown) => {
    const outcome = missing(at)
    return made(outcome === 'refused' || outcome === 'asked' ? outcome : 'wrong', wanted, found)
  }
  if (field === 'title') return fact ? made('right', task.title, fact.title) : absent(task.title)
  const says = sayingOf(field, task)
  if (says === null) return null
  if (!fact) return at.length === 0 || says.allowsNothing ? null : absent(says.wanted)
  const found = says.find(fact)
  if (found === undefined) return null
  // A number in words that were kept beside the item is not lost, only not counted with.
  if (found === null && field === 'latest' && fact.words.includes(String(task.latest)))
    return made('noted', says.wanted, fact.words)
  if (found === null)
    return says.allowsNothing ? made('right', says.wanted, found) : at.length === 0 ? null : absent(says.wanted)
  return says.isRight(found, fact) ? made('right', says.wanted, found) : differs(says.wanted, found)
}

interface Saying {
  readonly wanted: string
  /** Null: the ledger says nothing; undefined: it need not be looked at. */
  readonly find: (fact: Said) => string | number | null | undefined
  readonly allowsNothing: boolean
  readonly isRight: (found: string | number, fact: Said) => boolean
}

/* What the ledger shall say of a part of a task; null: the table says nothing of it. */
function sayingOf(field: Field, task: Truth['task']): Saying | null {
  const { unit } = task
  const isSame = (written: number) => (found: string | number) =>
    [unit.scale, ...(unit.also ?? [])].some(
      (factor) => Math.abs(Number(found) - written * factor) <= Math.abs(written * factor) * 1e-6,
    )
  switch (field) {
    case 'target': {
      const { target } = task
      return {
        wanted: target === null ? 'no target' : `${target} ${unit.word}, ${task.comparators[0]}`,
        find: ({ value }) => value,
        allowsNothing: target === null,
        isRight: (found, fact) =>
          target !== null &&
          isSame(target)(found) &&
          isUnit(unit.word, fact.unit) &&
          (fact.comparator === null || task.comparators.includes(fact.comparator)),
      }
    }
    case 'latest': {
      const { latest } = task
      return {
        wanted: latest === null ? 'no figure' : `${latest} ${unit.word}`,
        find: (fact) => fact.latest,
        allowsNothing: latest === null,
        isRight: (found) => latest !== null && isSame(latest)(found),
      }
    }
    case 'direction':
      if (task.target === null) return null
      // That more is better is only looked at where the ledger says the opposite.
      return task.isLowerBetter
        ? {
            wanted: 'lower',
            find: ({ value, isLower }) => (value === null ? undefined : isLower ? 'lower' : 'higher'),
            allowsNothing: true,
            isRight: (found) => found === 'lower',
          }
        : {
            wanted: 'higher',
            find: ({ value, isLower }) => (value !== null && isLower ? 'lower' : undefined),
            allowsNothing: true,
            isRight: () => false,
          }
    case 'due':
      return {
        wanted: String(task.dues[0]),
        find: ({ due }) => due,
        allowsNothing: task.dues.includes(null),
        isRight: (found) => task.dues.includes(String(found)),
      }
    case 'lead': {
      const names = [task.lead, ...[...task.supporting].sort()].join('、')
      return task.lead === ''
        ? null
        : { wanted: names, find: ({ leads }) => leads, allowsNothing: false, isRight: (found) => found === names }
    }
    case 'finished':
      if (task.isFinished === null) return null
      return task.isFinished
        ? {
            wanted: 'met',
            find: ({ verdict }) => (['met', 'overdue'].includes(verdict) ? verdict : null),
            allowsNothing: false,
            isRight: (found) => found === 'met',
          }
        : {
            wanted: 'not met',
            find: ({ verdict }) => verdict,
            allowsNothing: true,
            isRight: (found) => found !== 'met',
          }
    default:
      return null
  }
}

/* Money is kept in money, a share in percent, and what is counted in its own word or a part of it. */
function isUnit(word: string, unit: string): boolean {
  if (word.includes('元')) return unit.includes('元')
  if (word === '%') return /[%％]|百分/.test(unit)
  if (word === '£m') return /£|pound|英镑/i.test(unit)
  return unit !== '' && !/[元%]/.test(unit)
}
