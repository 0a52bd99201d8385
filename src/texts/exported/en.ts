import type { exportedZh } from './zh.ts'
import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'en')

/** What is taken along: pictures, prints, tables, in English. */
export const exportedEn: typeof exportedZh = {
  exportHint:
    'Pictures and prints carry the sentence, the as-of day, the rule, the source and a QR code. The table pastes into Excel or WPS.',
  exportFailed: 'The browser did not allow this. Print instead, or use a newer browser.',
  print: 'Print',
  savePng: 'Picture (PNG)',
  saveSvg: 'Picture (SVG)',
  saved: 'Saved',
  copyTable: 'Copy the table',
  copiedRows: (count) => (count === 1 ? '1 row copied' : `${n(count)} rows copied`),
  copyWords: 'Copy the sentence',
}
