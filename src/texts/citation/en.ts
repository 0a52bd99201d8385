import { formatCount } from '#src/numbers/number.ts'
import type { citationZh } from './zh.ts'

/** Where a figure was read, in English. Same shape as zh.ts. */
export const citationEn: typeof citationZh = {
  paragraph: (section, paragraph) => `${section}, paragraph ${formatCount(paragraph, 'en')}`,
  asWritten: (figure) => `as written: “${figure}”`,
  strength: (grade) => `strength ${grade}`,
  opensSource: 'Open the source page',
}
