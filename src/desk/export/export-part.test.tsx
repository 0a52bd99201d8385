import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import '#tests/browser-gaps.ts'
import type { DraftedLedger } from '#src/desk/store/drafted-ledger.ts'
import { applyDrafts } from '#src/desk/records/lay-drafts.ts'
import { select } from '#src/derive/selection/select.ts'
import type { Draft } from '#src/desk/records/draft.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { getView, startAddress } from '#src/state/view-store.ts'
import { makeCommitment, makeLedger, makeReport, makeText } from '#mocks/make.ts'
import { ExportPart } from './export-part.tsx'

const saved = vi.hoisted((): { blob: Blob; name: string }[] => [])
vi.mock('#src/exchange/save-file.ts', () => ({ saveFile: (blob: Blob, name: string) => saved.push({ blob, name }) }))

const TODAY = '2026-11-30'
const ledger = makeLedger({
  edition: '2026-11-23',
  commitments: [makeCommitment(), makeCommitment({ id: 'c2', title: makeText('第二项') })],
})
const drafts: readonly Draft[] = [
  {
    ledger: ledger.id,
    table: 'commitments',
    id: 'c3',
    base: null,
    value: makeCommitment({ id: 'c3', title: makeText('草拟的') }),
    note: '',
    changed: 1,
  },
  {
    ledger: ledger.id,
    table: 'reports',
    id: 'r9',
    base: null,
    value: makeReport({ id: 'r9', commitment: 'c3', date: TODAY, recorded: TODAY }),
    note: '',
    changed: 2,
  },
]
const person = userEvent.setup()
let stop = (): void => undefined
afterEach(() => {
  cleanup()
  stop()
  saved.length = 0
})

async function draw(mine: readonly Draft[], search = '?view=desk'): Promise<void> {
  window.history.replaceState(null, '', `/${search}`)
  stop = startAddress()
  const published = { index: indexLedger(ledger), setAside: [], kept: false, checked: false }
  const layer = mine.length > 0 ? applyDrafts(ledger, mine, TODAY) : null
  const drafted: DraftedLedger = {
    published,
    layer,
    opened: layer ? { ...published, index: indexLedger(layer.ledger) } : published,
  }
  const selection = select(drafted.opened.index, getView(), TODAY)
  const client = new QueryClient()
  render(
    <QueryClientProvider client={client}>
      <ExportPart
        selection={selection}
        drafted={drafted}
        today={TODAY}
        sentence="一句话。"
        home="https://promises.example.cn/"
        onPart={() => {}}
        onTable={() => {}}
      />
    </QueryClientProvider>,
  )
  await screen.findByRole('group', { name: '导出什么' })
}

const choose = (name: RegExp | string) => person.click(screen.getByRole('radio', { name }))

async function exported(count: number): Promise<{ readonly text: string; readonly name: string }> {
  const button = screen.getByRole('button', { name: `导出 ${count} 项` })
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'))
  await person.click(button)
  await screen.findByText(new RegExp(`^已导出 ${count} 项`))
  const file = saved.at(-1)
  if (!file) throw new Error('nothing saved')
  return { text: await file.blob.text(), name: file.name }
}

it('asks about drafts only where there are some', async () => {
  await draw([])
  expect(screen.queryByRole('group', { name: '用哪份数据' })).toBeNull()
  expect(screen.getByText('2026年11月23日版')).toBeDefined()
})

it('takes the drafts along, and says so; what it writes is a valid ledger', async () => {
  await draw(drafts, '?view=desk&q=草拟')
  expect(
    within(screen.getByRole('group', { name: '用哪份数据' })).getByRole<HTMLInputElement>('radio', {
      name: '含本机草稿',
    }).checked,
  ).toBe(true)
  await choose(/^JSON/)
  const { text, name } = await exported(1)
  expect(name).toBe('duixian-mock-selection-draft-2026-11-30.json')
  expect(readLedgerText(text)).toMatchObject({
    ok: true,
    setAside: [],
    ledger: {
      edition: TODAY,
      commitments: [{ id: 'c3' }],
      reports: [{ id: 'r9' }],
      description: { zh: expect.stringMatching(/含本机草稿 2 条，尚未发布。$/) },
    },
  })
})

it('leaves them out where the published ledger is wanted, with its own counts', async () => {
  await draw(drafts)
  await choose('整本台账 3')
  await choose('已发布的台账')
  await choose(/^JSON/)
  await screen.findByRole('radio', { name: '整本台账 2' })
  const { text, name } = await exported(2)
  expect(name).toBe('mock.json')
  expect(JSON.parse(text)).toEqual(ledger)
})
