/** Tables by someone who has not read the importer, each with its truth beside it: what becomes of every value that they state. */
import { readdirSync, readFileSync } from 'node:fs'
import { emptyLedger } from '#src/domain/empty-ledger.ts'
import { openFile, type OpenedFile } from '#src/desk/import/open-file.ts'
import { readFile } from '#src/desk/import/read-file.ts'
import type { Answers } from '#src/desk/sheet/doubts.ts'
import { levelOf } from '#src/desk/sheet/sheet-fault.ts'
import { cellText, type Workbook } from '#src/desk/sheet/workbook.ts'
import { ledgerFacts, type LedgerFact } from './ledger-facts.ts'
import { comparedValues, matchTruths, type Truth } from './compare-tables.ts'

/** right: the ledger says it · asked: it hangs on a question · refused: an error stands in its row, or over its sheet · noted: it is missing and a note says so · lost: missing without a word · wrong: the ledger says something else · invented: of nobody. */
export const OUTCOMES = ['right', 'asked', 'refused', 'noted', 'lost', 'wrong', 'invented'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** One value of a table. */
export interface ScoredValue {
  readonly outcome: Outcome
  readonly field: string
  readonly title: string
  readonly wanted: string
  readonly found: string
}

/** What became of a table. */
export interface TableScore {
  readonly name: string
  readonly values: readonly ScoredValue[]
  readonly counts: Readonly<Record<Outcome, number>>
  readonly opened: OpenedFile
}

const TODAY = '2026-11-30'

/** Reads the tables of a folder and scores each. `answers` by the name of the file. */
export async function scoreTables(
  folder: string,
  answers: Readonly<Record<string, Answers>> = {},
): Promise<readonly TableScore[]> {
  const names = readdirSync(folder).filter((name) => /\.(?:xlsx|xls|ods|docx|csv)$/.test(name))
  return Promise.all(names.map((name) => scoreTable(folder, name, answers[name] ?? {})))
}

async function scoreTable(folder: string, name: string, answers: Answers): Promise<TableScore> {
  const truths = JSON.parse(readFileSync(`${folder}/${name}.truth.json`, 'utf8')) as readonly Truth[]
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`)).buffer
  const read = await readFile(bytes, name)
  const workbook = read.ok && read.content.kind === 'workbook' ? read.content.workbook : []
  const title = { zh: '表', en: 'Table' }
  const opened = await openFile(bytes, name, {
    base: emptyLedger({ id: 'own', title, description: title, edition: TODAY }),
    isAlone: true,
    lang: /\p{Script=Han}/u.test(name) ? 'zh' : 'en',
    today: TODAY,
    mapping: null,
    announced: '2026-01-10',
    figureDate: TODAY,
    answers,
  })
  const values = scored(truths, workbook, opened)
  const counts = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, values.filter((value) => value.outcome === outcome).length]),
  ) as Record<Outcome, number>
  return { name, values, counts, opened }
}

function scored(truths: readonly Truth[], workbook: Workbook, opened: OpenedFile): readonly ScoredValue[] {
  const facts = ledgerFacts(opened.ledger, TODAY)
  const matched = matchTruths(truths, facts)
  const taken = new Set(matched.values())
  const values = truths.flatMap((truth): ScoredValue[] => {
    const fact = matched.get(truth)
    const missing = outcomeOf(truth, workbook, opened)
    return comparedValues(truth, fact).map(({ field, wanted, found, isRight }) => ({
      field,
      title: truth.title,
      wanted,
      found: found ?? 'nothing',
      outcome: isRight ? 'right' : found === null ? missing : 'wrong',
    }))
  })
  const invented = facts
    .filter((fact) => !taken.has(fact))
    .map((fact): ScoredValue => ({
      outcome: 'invented',
      field: 'commitment',
      title: fact.title,
      wanted: 'nothing',
      found: wordsOf(fact),
    }))
  return [...values, ...invented]
}

function wordsOf({ value, dues, latest }: LedgerFact): string {
  return [value, dues.at(-1)?.day, latest].map(String).join(' / ')
}

const dense = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()

/* The row where a truth stands: the one that holds most of its title, metric and number. */
function placeOf({ title, metric, target, lead }: Truth, workbook: Workbook) {
  let best: { readonly sheet: string; readonly row: number } | null = null
  let most = 0
  for (const { name, rows } of workbook)
    for (const [row, cells] of rows.entries()) {
      const texts = cells.map((cell) => dense(cellText(cell)))
      const has = (text: string | null, weight: number) =>
        text !== null && text !== '' && texts.some((cell) => cell.includes(dense(text))) ? weight : 0
      const rank = has(title, 3) + has(metric, 2) + has(target === null ? null : String(target), 1) + has(lead, 1)
      if (rank > most) [best, most] = [{ sheet: name, row: row + 1 }, rank]
    }
  return most >= 2 ? best : null
}

/* What is said of a value that the ledger does not have. */
function outcomeOf(truth: Truth, workbook: Workbook, { fault, complaints, issues }: OpenedFile): Outcome {
  if (fault) return 'refused'
  const place = placeOf(truth, workbook)
  const about = complaints.filter(
    ({ sheet, row, code }) =>
      (row === null && code !== 'extra-sheet') ||
      (place !== null &&
        (sheet === place.sheet || workbook.length === 1) &&
        (row === place.row || /column|number-unread|extra-sheet/.test(code))),
  )
  const own = about.filter(({ row }) => row !== null)
  if (own.some(({ code }) => code === 'not-answered')) return 'asked'
  if (own.some((complaint) => levelOf(complaint) === 'error') || issues.length > 0) return 'refused'
  if (about.some((complaint) => levelOf(complaint) === 'error')) return 'refused'
  return about.length > 0 ? 'noted' : 'lost'
}
