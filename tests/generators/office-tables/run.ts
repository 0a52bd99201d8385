/**
 * Reads thousands of generated tables and says what became of every true cell: `npm run fuzz -- [CELLS] [FIRST]`. Prints shares by habit and the
 * smallest table of each kind of fault; exits 1 where a value is silently wrong or more is asked than the aim.
 */
import { FIELDS } from './truth.ts'
import { HABIT_NAMES } from './habits.ts'
import { recipeOf } from './draw.ts'
import { judge, OUTCOMES, type Judged, type Outcome, type Verdict } from './judge.ts'
import { shownText } from './sheet.ts'
import { shrink, silentFaults } from './shrink.ts'
import { makeOfficeTable } from './table.ts'

const numbers = process.argv.slice(2).map(Number).filter(Number.isInteger)
const [cellsWanted = 10_000, first = 0] = numbers
const ASKED_AT_MOST = 0.03

type Counts = Record<Outcome, number>
const none = (): Counts => ({ right: 0, asked: 0, refused: 0, noted: 0, lost: 0, wrong: 0 })
const percent = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(2)} %`

const [before, after] = [none(), none()]
const byHabit = new Map<string, Counts>()
const byField = new Map<string, Counts>()
const strange = new Map<string, number>()
/* One example of each fault, of the fewest habits. */
const examples = new Map<string, { readonly verdict: Verdict; readonly fault: Judged }>()

function count(into: Map<string, Counts>, key: string, outcome: Outcome): void {
  const counts = into.get(key) ?? none()
  counts[outcome] += 1
  into.set(key, counts)
}

let cells = 0
let tables = 0
for (let seed = first; cells < cellsWanted; seed += 1) {
  const verdict = await judge(makeOfficeTable(recipeOf(seed)))
  const { habits, kind } = verdict.table.recipe
  tables += 1
  cells += verdict.unanswered.length
  for (const code of verdict.strange) strange.set(code, (strange.get(code) ?? 0) + 1)
  for (const { outcome, field } of verdict.unanswered) {
    before[outcome] += 1
    count(byField, field, outcome)
    if (habits.length < 2) count(byHabit, habits[0] ?? 'none', outcome)
  }
  for (const { outcome } of verdict.answered) after[outcome] += 1
  for (const fault of silentFaults(verdict)) {
    const key = `${fault.outcome} ${fault.field} ${habits.length < 2 ? (habits[0] ?? 'none') : `${kind}, several habits`}`
    if (!examples.has(key)) examples.set(key, { verdict, fault })
  }
}

const line = (name: string, counts: Counts) =>
  `${name.padEnd(24)} ${OUTCOMES.map((outcome) => String(counts[outcome]).padStart(7)).join('')}`
console.log(
  `${tables} tables, ${cells} cells\n${' '.repeat(25)}${OUTCOMES.map((outcome) => outcome.padStart(7)).join('')}`,
)
console.log(line('without answers', before))
console.log(line('with answers', after))
console.log('\nBy field')
for (const field of [...FIELDS, 'invented']) console.log(line(field, byField.get(field) ?? none()))
console.log('\nBy habit, alone in its table')
for (const habit of HABIT_NAMES) console.log(line(habit, byHabit.get(habit) ?? none()))
if (strange.size > 0)
  console.log(
    `\nQuestions without a known answer: ${[...strange].map(([key, times]) => `${key} ×${times}`).join(', ')}`,
  )

const known = process.argv.includes('--short') ? [] : [...examples]
for (const [key, { verdict, fault }] of known) {
  const small = await shrink(verdict.table.recipe, fault)
  const shown = silentFaults(small).find((one) => one.field === fault.field && one.outcome === fault.outcome) ?? fault
  const { table } = small
  console.log(
    `\n## ${key}: seed ${table.recipe.seed}, ${table.recipe.kind}.${table.recipe.form}, ${table.recipe.habits.join(', ') || 'no habit'}`,
  )
  console.log(`${shown.title}: ${shown.field} should be ${shown.wanted}, is ${shown.found}`)
  for (const { name, rows, isHidden } of table.sheets) {
    console.log(`[${name}${isHidden ? ', hidden' : ''}]`)
    for (const row of rows) console.log(`  ${row.map((one) => shownText(one).replaceAll('\n', '⏎')).join(' | ')}`)
  }
}

const silent = before.wrong + after.wrong
console.log(
  `\n${cells} cells: ${before.wrong} silently wrong without answers, ${after.wrong} with; ${before.lost} lost without a word; asked ${percent(before.asked, cells)}`,
)
process.exitCode = silent > 0 || before.asked > ASKED_AT_MOST * cells ? 1 : 0
