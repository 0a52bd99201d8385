import { formatPlural } from '#src/numbers/number.ts'
import { asPercent, ofDoubts } from './shape.ts'
import type { doubtsZh } from './zh.ts'

const cellsOf = (count: number) => formatPlural(count, 'cell', 'cells')
const rowsOf = (count: number) => formatPlural(count, 'row', 'rows')
const such = (examples: readonly string[]) => examples.join(', ')

/** The questions that a table leaves to a person, in English. Same shape as zh.ts. */
export const doubtsEn: typeof doubtsZh = {
  panel: {
    title: 'Questions about this table',
    heading: (all) => `${all === '1' ? 'One question' : `${all} questions`} about this table`,
    open: (count, cells) =>
      `${count} open, with ${cells} ${cells === '1' ? 'cell' : 'cells'} not taken for that. Choose an answer; the table is read anew at once.`,
    allAnswered: 'All are answered; each answer can be changed.',
    recalled: (count) => `${count} as answered last time, for a table with the same headings. Check them.`,
    forget: 'Forget last time’s answers',
    asBefore: (word) => `As answered last time: ${word}`,
    leave: 'No answer yet; these cells are not taken',
    assumed: 'Not said, and taken as is usual',
  },
  questions: ofDoubts({
    direction: {
      ask: ({ about, cells, examples }) =>
        `The target of “${about}” is written ${such(examples)} (${cellsOf(cells)}): is lower better, or higher?`,
      choices: {
        lower: () => 'Lower is better: met at that or below',
        higher: () => 'Higher is better: met at that or above',
      },
      hint: 'The name and the number alone do not say which way is the good one.',
    },
    'share-scale': {
      ask: ({ about, cells, examples }) =>
        `${cellsOf(cells)} under “${about}” ${cells === 1 ? 'is' : 'are'} written as fractions like ${such(examples)}: is ${examples[0] ?? ''} meant as ${examples[0] ?? ''}%, or as ${asPercent(examples[0] ?? '')}?`,
      choices: {
        percent: ({ examples: [first = ''] }) => `It is per cent already: ${first} is ${first}%`,
        fraction: ({ examples: [first = ''] }) => `It is a fraction: ${first} is ${asPercent(first)}`,
      },
      hint: 'The heading says per cent, and the numbers are not above 1.',
    },
    'share-basis': {
      ask: ({ about, cells, examples }) =>
        `${cellsOf(cells)} under “${about}” ${cells === 1 ? 'is a percentage' : 'are percentages'}, and nothing says of what (such as ${such(examples)}): ${cells === 1 ? 'is it a level' : 'are they all levels'} to reach, or the growth or average of one year?`,
      choices: {
        rate: () => 'A level to reach (a rate), such as coverage',
        'annual-rate': () => 'The growth or average of one year (a yearly rate), such as growth year on year',
      },
      hint: 'Where both occur, add a column “Counted as” to the table and say it row by row.',
    },
    restated: {
      ask: ({ cells, examples }) =>
        `Published targets or deadlines differ in ${rowsOf(cells)} (such as ${such(examples)}): were they set anew, or were the old ones a mistake?`,
      choices: {
        restated: () => 'Set anew: the old target stays, the new one counts from the day of the change',
        mistake: () => 'A mistake: write over the old target and keep no trace of it',
      },
      hint: 'Without another answer they are set anew, and verdicts of past days stay as they were.',
    },
    'older-target': {
      ask: ({ cells, examples }) =>
        `Targets differ from the ledger in ${rowsOf(cells)}, but the table is older than what the ledger knows, or goes back to an earlier target (such as ${such(examples)}): what now?`,
      choices: {
        keep: () => 'The table is old: leave the targets as the ledger has them',
        restated: () => 'They were set anew: the old target stays, the new one joins it',
        mistake: () => 'The ledger has a mistake: write over it and keep no trace of it',
      },
      hint: 'Until then the targets stay as they are.',
    },
    'same-task': {
      ask: ({ about, examples }) =>
        `The ledger has no “${about}”, but one much like it, “${such(examples)}”: is it the same, or new?`,
      choices: { new: () => 'New: one more task' },
      hint: 'Choosing one of the ledger joins the row to it: it takes the new title and keeps the old one in its notes. Until then the row is not taken.',
    },
    'standing-column': {
      ask: ({ about, cells, examples }) =>
        `“${about}” (${cellsOf(cells)}, such as ${such(examples)}) does not say of which day it is: what was reached by now, or where the targets start?`,
      choices: {
        latest: () => 'Reached by now: the latest figures',
        baseline: () => 'Where the targets start: baselines',
      },
      hint: 'A heading that names its year is not asked about.',
    },
    'name-target': {
      ask: ({ cells, examples }) =>
        `The table has no column of targets, but ${formatPlural(cells, 'name holds', 'names hold')} a number (such as ${such(examples)}): are these the targets?`,
      choices: { target: () => 'Yes, to be judged by the number', name: () => 'No, only part of the name' },
      hint: 'A name with two numbers becomes two items.',
    },
    'year-end': {
      ask: ({ examples }) => `The table has years over two, such as ${such(examples)}: on which day do they end?`,
      choices: {
        '03-31': () => '31 March: the financial year begins in April',
        '06-30': () => '30 June: the financial year begins in July',
        '07-31': () => '31 July: a school year',
        '08-31': () => '31 August: a school year',
        '09-30': () => '30 September: the financial year begins in October',
      },
      hint: 'The table does not say; until answered, these deadlines are not taken.',
    },
    finish: {
      ask: ({ cells, examples }) =>
        `The words of ${cellsOf(cells)} may or may not say that the whole task is done (such as ${such(examples)}): is it?`,
      choices: { open: () => 'No, it is still under way', completed: () => 'Yes, all of them are completed' },
      hint: 'Without a choice they are not. Where rows differ, add a column “Stage” to the table and say it row by row.',
    },
    hidden: {
      ask: ({ examples }) =>
        `Some rows or columns of the table are hidden and not empty (such as ${such(examples)}). Read them?`,
      choices: { leave: () => 'No, only what can be seen', read: () => 'Yes, what is hidden too' },
      hint: 'Without an answer they are left out; the notes say which they are.',
    },
    'matrix-values': {
      ask: ({ cells, examples }) =>
        `This table gives numbers by place (${cellsOf(cells)}, such as ${such(examples)}): are they targets, or what was reached?`,
      choices: { target: () => 'Targets to reach', latest: () => 'What was reached' },
      hint: 'Neither the title nor the headings say; until answered, none of them is read.',
    },
    language: {
      ask: ({ cells, examples }) =>
        `${formatPlural(cells, 'text differs', 'texts differ')} from the ledger (such as ${such(examples)}), and headings and rows are not of one language: change the Chinese, or the English?`,
      choices: { zh: () => 'The Chinese text', en: () => 'The English text' },
      hint: 'The text in the other language stays as it is.',
    },
    basis: {
      ask: ({ about, cells, examples }) =>
        `${cellsOf(cells)} under “${about}” ${cells === 1 ? 'does' : 'do'} not say what ${cells === 1 ? 'it counts' : 'they count'} (such as ${such(examples)}); all are taken alike.`,
      choices: {
        cumulative: () => 'Cumulative: adds up from the start',
        stock: () => 'Stock: how much there is at the time',
        'annual-flow': () => 'Annual: what the one year brings',
      },
      hint: 'Where rows differ, add a column “Counted as” to the table and say it row by row.',
    },
    'which-sheet': {
      ask: ({ examples }) =>
        `Several sheets have the same form, each of another time (${such(examples)}): which is to be read?`,
      choices: {},
      hint: 'One is read at a time; none until you choose.',
    },
    'target-column': {
      ask: ({ cells, examples }) =>
        `Several columns look like the target (${rowsOf(cells)}, such as ${such(examples)}): which is to be reached?`,
      choices: {},
      hint: 'The others are not taken for targets.',
    },
    'latest-column': {
      ask: ({ cells, examples }) =>
        `Several columns look like the latest figure (${rowsOf(cells)}, such as ${such(examples)}): which is the figure so far?`,
      choices: {},
      hint: 'Choose the one that counts from the start, not that of the month; the others are not read.',
    },
  }),
}
