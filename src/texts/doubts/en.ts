import { formatPlural } from '#src/numbers/number.ts'
import { asPercent, ofDoubts } from './shape.ts'
import type { doubtsZh } from './zh.ts'

const cellsOf = (count: number) => formatPlural(count, 'cell', 'cells')
const rowsOf = (count: number) => formatPlural(count, 'row', 'rows')
const such = (examples: readonly string[]) => examples.join(', ')

/** The questions that a table leaves to a person, in English. Same shape as zh.ts. */
export const doubtsEn: typeof doubtsZh = {
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
