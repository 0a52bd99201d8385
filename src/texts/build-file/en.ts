import { formatCount } from '#src/numbers/number.ts'
import type { buildFileZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

/** What `npm run build:file` says, in English. */
export const buildFileEn: typeof buildFileZh = {
  usage: [
    'Usage: npm run build:file [-- --ledger FILE] [--lang zh|en]',
    '  writes dist-file/duixian.html: app and ledger in one file that opens by double-click',
    '  --ledger FILE   with this ledger alone; without it, with all in public/ledgers',
    'Exit code: 0 written; 1 not written',
  ],
  badLanguage: '--lang is zh or en.',
  noValue: '--ledger needs a ledger file after it, and --lang needs zh or en.',
  missing: (file) => `There is no file ${file}: check the path.`,
  folder: (file) => `${file} is a folder: name a ledger file (JSON).`,
  notJson: (file) => `${file} is no JSON ledger: convert Excel or CSV first, with npm run ledger -- convert.`,
  stopped: 'Nothing was written: correct this first.',
  done: (file, kilobytes) => `Wrote ${file} (${n(kilobytes)} kB): open it by double-click.`,
}
