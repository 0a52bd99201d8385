import type { deskZh } from './zh.ts'

/** The desk's own words, in English. */
export const deskEn: typeof deskZh = {
  name: 'Desk',
  parts: {
    drafts: 'Drafts and publishing',
    month: 'Figures',
    import: 'Bring in',
    export: 'Take out',
    article: 'From an article',
    local: 'Own ledgers',
  },
  about: {
    drafts:
      'Correct or add commitments, reports and targets; the verdict follows as you type; then make the new edition.',
    month: 'The month’s figures together: one source, one day; a column of Excel can be pasted.',
    import: 'Bring in a ledger kept in Excel, CSV or JSON: see what it would change before anything is taken.',
    export: 'Take the selection or the whole ledger with you as Excel, CSV or JSON.',
    article: 'Find the commitments in a speech or an article, check them one by one, and keep their places.',
    local: 'Ledgers opened from files, kept in this browser alone.',
  },
  partsName: 'Parts of the desk',
  local: 'All of it happens on this machine; no file is uploaded.',
}
