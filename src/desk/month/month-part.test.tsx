import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi, type Mock } from 'vitest'
import '#tests/browser-gaps.ts'
import type { DraftedLedger } from '#src/desk/store/drafted-ledger.ts'
import type { DraftEdit, SaveResult } from '#src/desk/store/draft-store.ts'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { select } from '#src/derive/selection/select.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { getView, startAddress } from '#src/state/view-store.ts'
import { makeCommitment, makeLedger, makeText } from '#mocks/make.ts'
import { MonthPart } from './month-part.tsx'

const kept = vi.hoisted(() => ({
  saved: [] as (readonly DraftEdit[])[],
  forms: new Map<string, string>(),
  result: { ok: true } as SaveResult,
}))
vi.mock('#src/desk/store/use-drafts.ts', () => ({
  useDrafts: () => ({ drafts: [], undo: null, redo: null, revision: 0, fault: null }),
  useDraftActions: () => ({
    save: async (edits: readonly DraftEdit[]) => {
      if (kept.result.ok) kept.saved.push(edits)
      return kept.result
    },
    undo: async () => ({ ok: true }),
  }),
}))
vi.mock('#src/desk/store/form-store.ts', () => ({
  saveForm: async (name: string, json: string) => {
    kept.forms.set(name, json)
    return null
  },
  readForm: async (name: string) => kept.forms.get(name) ?? null,
  dropForm: async () => null,
}))

const TODAY = '2026-12-01'
const NAMES = ['新增机架', '数据中心', '算力网络', '云平台']
const ledger = makeLedger({
  edition: '2026-11-23',
  reports: [],
  facts: [],
  commitments: NAMES.map((name, at) => makeCommitment({ id: `c${at}`, title: makeText(name, `Racks ${at}`) })),
})
const person = userEvent.setup()
let stop = (): void => undefined
beforeEach(() => {
  kept.saved.length = 0
  kept.forms.clear()
  kept.result = { ok: true }
})
afterEach(() => {
  cleanup()
  stop()
})

async function draw(search = '?view=desk'): Promise<Mock<DeskPartProps['onPart']>> {
  window.history.replaceState(null, '', `/${search}`)
  stop = startAddress()
  const published = { index: indexLedger(ledger), setAside: [], kept: false, checked: false }
  const drafted: DraftedLedger = { published, layer: null, opened: published }
  const onPart = vi.fn<DeskPartProps['onPart']>()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MonthPart
        selection={select(published.index, getView(), TODAY)}
        drafted={drafted}
        today={TODAY}
        sentence="一句话。"
        home={null}
        onPart={onPart}
        onTable={vi.fn<DeskPartProps['onTable']>()}
      />
    </QueryClientProvider>,
  )
  await screen.findByRole('grid')
  return onPart
}

const figure = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name: `数据：${name}` })

it('is a grid of what is due, by unit, with the unit of each figure', async () => {
  await draw()
  const grid = screen.getByRole('grid', { name: '填报表格' })
  expect(grid.getAttribute('aria-rowcount')).toBe('6')
  expect(
    within(grid)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['事项', '数据', '日期', '说明', '判定'])
  expect(within(grid).getAllByRole('row')).toHaveLength(6)
  expect(figure('新增机架')).toHaveAccessibleDescription('万标准机架')
})

it('takes a column from a spreadsheet, says the verdict of each, and saves what is sure in one step', async () => {
  const onPart = await draw()
  await person.click(figure('新增机架'))
  await person.paste('累计完成\n31\n很多\n0.5万\n')
  expect(screen.getByText(/^填了 3 行。从“新增机架”到“算力网络”。首行“累计完成”当作表头，没有填。$/)).toBeTruthy()
  expect(figure('新增机架').value).toBe('31')
  expect(figure('数据中心')).toHaveAccessibleDescription(/“很多”读不出一个数/)
  expect(figure('数据中心').getAttribute('aria-invalid')).toBe('true')
  const row = screen.getByRole('row', { name: /新增机架/ })
  expect(within(row).getByText('已兑现')).toBeTruthy()
  expect(within(row).getByText('读作 31万标准机架')).toBeTruthy()
  await person.click(screen.getByRole('button', { name: '把 2 项存为草稿' }))
  await screen.findByText('已把 2 项数据存为草稿。有疑问的 1 项留在表里。')
  const [edits = []] = kept.saved
  expect(edits.map(({ table }) => table)).toEqual(['sources', 'reports', 'reports'])
  expect(edits[0]?.value).toMatchObject({ title: { zh: '2026年11月重点任务进展' } })
  expect(edits[1]?.value).toMatchObject({ commitment: 'c0', value: 310_000, date: '2026-11-30', recorded: TODAY })
  expect(edits[2]?.value).toMatchObject({ commitment: 'c2', value: 5000 })
  expect(figure('数据中心').value).toBe('很多')
  expect(figure('新增机架').value).toBe('')
  await person.click(screen.getByRole('button', { name: '去看草稿并发布' }))
  expect(onPart).toHaveBeenCalledWith('drafts')
})

it('refuses a column that is longer than the rows below, whole', async () => {
  await draw()
  await person.click(figure('算力网络'))
  await person.paste('1\n2\n3\n')
  expect(screen.getByText(/^粘贴的有 3 行，从这一格往下只有 2 行，一行也没有填。/)).toBeTruthy()
  expect(figure('算力网络').value).toBe('')
})

it('moves as a spreadsheet does, and takes back a step at a time', async () => {
  await draw()
  await person.click(figure('新增机架'))
  await person.keyboard('1{Enter}2{ArrowDown}3{ArrowUp}')
  expect(document.activeElement).toBe(figure('数据中心'))
  await person.keyboard('{ArrowRight}')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '日期：数据中心' }))
  await person.keyboard('{ArrowLeft}')
  expect(document.activeElement).toBe(figure('数据中心'))
  await person.tab()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '日期：数据中心' }))
  await person.tab()
  await person.tab()
  expect(document.activeElement).toBe(figure('算力网络'))
  await person.keyboard('4')
  expect(figure('算力网络').value).toBe('4')
  await person.keyboard('{Escape}')
  expect(figure('算力网络').value).toBe('3')
  await person.keyboard('{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}')
  expect([figure('新增机架').value, figure('数据中心').value, figure('算力网络').value]).toEqual(['1', '2', ''])
  await person.keyboard('{ArrowUp}{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /存为草稿$/ }))
})

it('loses nothing when it is left, or when saving fails', async () => {
  await draw()
  await person.type(figure('云平台'), '12万')
  kept.result = { ok: false, why: 'full' }
  await person.click(await screen.findByRole('button', { name: '把 1 项存为草稿' }))
  await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''))
  expect(figure('云平台').value).toBe('12万')
  cleanup()
  stop()
  await draw()
  await waitFor(() => expect(figure('云平台').value).toBe('12万'))
})

it('speaks English', async () => {
  await draw('?view=desk&lang=en')
  const cell = screen.getByRole('textbox', { name: 'Figure: Racks 0' })
  expect(cell).toHaveAccessibleDescription('standard racks')
  await person.click(cell)
  await person.paste('1\n2\n3\n4\n5')
  expect(screen.getByText(/^What was pasted has 5 rows, and from this cell down there is room for 4/)).toBeTruthy()
})
