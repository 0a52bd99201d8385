import type { presentedZh } from './zh.ts'

/** What the page itself says of presenting, in English. */
export const presentedEn: typeof presentedZh = {
  stage: 'Present',
  missing: {
    title: 'This slide cannot be shown',
    item: (id) => `On the day looked at the ledger has no commitment “${id}”.`,
    ledger: (id) => `Its ledger ${id === '' ? '' : `“${id}” `}did not open`,
    why: {
      offline: ': the server was not reached.',
      missing: ': the server has no such ledger.',
      server: ': the server had an error.',
      malformed: ': the file has faults.',
      unlisted: ': there is no ledger of that name.',
      other: '.',
    },
    goOn: 'All other slides are there: go on.',
  },
}
