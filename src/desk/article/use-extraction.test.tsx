import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { makeLedger } from '#mocks/make.ts'
import { extractSteps } from '#src/desk/extract/extract-candidates.ts'
import { NO_ABOUT, NO_WORK, type ArticleWork } from './article-work.ts'
import { ReadingNotice } from './reading-notice.tsx'
import { twinSteps } from './twins.ts'
import { useExtraction } from './use-extraction.ts'

vi.mock('#src/desk/extract/extract-candidates.ts', { spy: true })
vi.mock('./twins.ts', { spy: true })

afterEach(() => {
  cleanup()
  vi.resetAllMocks()
})

const ledger = makeLedger()
const work: ArticleWork = {
  ...NO_WORK,
  isRead: true,
  text: '甲市将建厂房30座。乙市将修路20公里。',
  about: { ...NO_ABOUT, title: '发言', published: '2026-03-01' },
}

function Reading({ of }: { readonly of: ArticleWork }) {
  const state = useExtraction(of, ledger)
  return (
    <>
      <ReadingNotice state={state} onBack={() => undefined} />
      <p>{state.article ? `${state.article.candidates.length} found` : 'not yet'}</p>
    </>
  )
}

it('reads the text', async () => {
  render(<Reading of={work} />)
  expect(screen.getByRole('status').textContent).toContain('正在通读全文')
  await screen.findByText('2 found')
  expect(screen.queryByRole('alert')).toBeNull()
})

it('says that a text could not be read through, and offers the way back to it', async () => {
  vi.mocked(extractSteps).mockImplementation(function* () {
    yield
    throw new TypeError('a rule is broken')
  })
  render(<Reading of={work} />)
  expect((await screen.findByRole('alert')).textContent).toContain('没能通读全文')
  expect(screen.getByRole('button', { name: '修改原文与出处' })).toBeTruthy()
  expect(screen.queryByRole('progressbar')).toBeNull()
})

it('shows what was found where it cannot be compared with the ledger, and says so', async () => {
  vi.mocked(twinSteps).mockImplementation(function* () {
    yield
    throw new TypeError('a rule is broken')
  })
  render(<Reading of={work} />)
  expect((await screen.findByRole('alert')).textContent).toContain('没能与台账比对')
  await screen.findByText('2 found')
})

it('says nothing of a reading that was given up for another text', async () => {
  const { rerender } = render(<Reading of={{ ...work, text: work.text.repeat(3000) }} />)
  rerender(<Reading of={work} />)
  await screen.findByText('2 found')
  expect(screen.queryByRole('alert')).toBeNull()
})
