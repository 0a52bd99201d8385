import type { loadFailureZh } from './zh.ts'
import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'en')

/** A ledger that did not open, in English. */
export const loadFailureEn: typeof loadFailureZh = {
  failedTitle: 'The ledger did not open',
  failed: {
    offline: (file) => `The server that holds the ledger did not answer (${file}). Check the network and try again.`,
    missing: (file) => `There is no file ${file} on the server. Check the address, or ask whoever runs this site.`,
    server: (file, status) => `The server answered with error ${status} (${file}). Try again later.`,
    malformed: (file, count) =>
      `The file ${file} is not a valid ledger; ${count === 1 ? '1 error' : `${n(count)} errors`}:`,
  },
  retry: 'Try again',
  openDefault: 'Open the default ledger',
  moreIssues: (count) => `and ${n(count)} more; the command npm run ledger -- check lists them all.`,
}
