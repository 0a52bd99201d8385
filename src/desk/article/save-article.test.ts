import { expect, it } from 'vitest'
import { makeLedger } from '#mocks/make.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { NO_ABOUT, NO_WORK } from './article-work.ts'
import { entryNames } from './entry.ts'
import { saveArticle, type SaveArticle } from './save-article.ts'

const ledger = makeLedger()
const given: Omit<SaveArticle, 'save'> = {
  article: { text: '', blocks: [], sections: [], candidates: [] },
  rows: [],
  context: {
    work: { ...NO_WORK, about: { ...NO_ABOUT, title: '发言', published: '2026-03-01' } },
    names: entryNames(ledger),
    lang: 'zh',
  },
  index: indexLedger(ledger),
  drafts: [],
  today: '2026-11-23',
}

it('says why drafts could not be kept', async () => {
  const save = async () => ({ ok: false, why: 'full' }) as const
  expect(await saveArticle({ ...given, save })).toEqual({ ok: false, store: 'full' })
})

it('says so where this program itself fails, instead of saving for ever', async () => {
  const save = async () => {
    throw new TypeError('a rule is broken')
  }
  expect(await saveArticle({ ...given, save })).toEqual({ ok: false, store: 'failed' })
})
