import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { makeLedger } from '#mocks/make.ts'
import { extractCandidates } from '#src/desk/extract/extract-candidates.ts'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'
import { candidateRows } from './candidate-rows.ts'
import { NO_ABOUT, NO_WORK, type ArticleWork } from './article-work.ts'
import { entryNames, type EntryNames } from './entry.ts'
import { useCandidateDeciding } from './use-candidate-deciding.ts'

const ledger = makeLedger()
const work: ArticleWork = { ...NO_WORK, about: { ...NO_ABOUT, title: '发言', published: '2026-03-01' } }
const { candidates } = extractCandidates('甲市将建厂房30座。乙市将修路20公里。', {
  announced: '2026-03-01',
  gazetteer: gazetteerOf(ledger),
})
const rows = candidateRows(candidates, work, new Map(), () => false)
const [first] = rows

function drawn(names: EntryNames = entryNames(ledger)) {
  const [say, change] = [vi.fn<(text: string) => void>(), vi.fn<(next: unknown, kind: string) => void>()]
  const { result } = renderHook(() => useCandidateDeciding({ context: { work, names, lang: 'zh' }, change, say }))
  return { result, say, change }
}

it('opens a candidate that lacks something instead of accepting it', () => {
  const { result, say, change } = drawn()
  if (!first) throw new Error('nothing was found')
  act(() => result.current.decide(first, { as: 'accept' }))
  expect(result.current.editing).toBe(first.key)
  expect(change).not.toHaveBeenCalled()
  expect(say.mock.lastCall?.[0]).toBe('收下之前还要补充：请至少选一个领域。')
})

it('decides otherwise as one step, and says so', () => {
  const { result, say, change } = drawn()
  if (!first) throw new Error('nothing was found')
  act(() => result.current.decide(first, { as: 'reject' }))
  expect(change.mock.lastCall?.[1]).toBe('step')
  expect(say.mock.lastCall?.[0]).toContain('候选 1')
})

it('says so where all at once could not be accepted', async () => {
  const broken: EntryNames = {
    ...entryNames(ledger),
    get units(): never {
      throw new TypeError('a rule is broken')
    },
  }
  const { result, say, change } = drawn(broken)
  result.current.acceptAll(rows)
  await waitFor(() => expect(say).toHaveBeenCalledWith('没能一次收下这些候选，请逐条收下。'))
  expect(change).not.toHaveBeenCalled()
})
