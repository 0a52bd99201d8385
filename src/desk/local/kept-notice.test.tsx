import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { makeText } from '#mocks/make.ts'
import type { KeptLocal } from './local-ledgers.ts'
import { KeptNotice } from './kept-notice.tsx'

const { keep } = vi.hoisted(() => ({ keep: vi.fn<(...given: readonly unknown[]) => Promise<unknown>>() }))
vi.mock('./local-ledgers.ts', () => ({ localLedgers: { keep } }))

afterEach(cleanup)

const own = {
  id: 'mine-2',
  title: makeText('我的'),
  edition: '2026-01-01',
  synthetic: false,
  bytes: 9,
  isRemoved: false,
}

function drawn(kept: Partial<KeptLocal>) {
  const client = new QueryClient()
  client.setQueryData(['ledger-list'], { home: null, default: 'gd', ledgers: [{ id: 'mine' }] })
  render(
    <QueryClientProvider client={client}>
      <KeptNotice kept={{ own, givenId: null, former: null, setAside: [], ...kept }} />
    </QueryClientProvider>,
  )
}

it('says which id the ledger goes by, and leads to it', () => {
  drawn({ givenId: 'mine' })
  expect(screen.getByRole('status').textContent).toBe(
    '已打开“我的”，保存在本浏览器中。编号 mine 已被本站发布的台账使用，这份改用编号 mine-2。',
  )
  expect(screen.getByRole('link', { name: '打开看看' }).getAttribute('href')).toContain('ledger=mine-2')
  expect(screen.queryByRole('button')).toBeNull()
})

it('puts the former file back, or says why it could not', async () => {
  const person = userEvent.setup()
  const former = new ArrayBuffer(3)
  drawn({ former })
  keep.mockResolvedValueOnce({ ok: false, why: 'full' })
  await person.click(screen.getByRole('button', { name: '换回原来的文件' }))
  expect((await screen.findByText(/存储空间已满/)).getAttribute('role')).toBe('alert')
  keep.mockResolvedValueOnce({ ok: true, own })
  await person.click(screen.getByRole('button', { name: '换回原来的文件' }))
  expect(keep).toHaveBeenLastCalledWith(former, ['mine'], expect.any(AbortSignal))
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText('已换回原来的文件。')).toBeDefined()
})
