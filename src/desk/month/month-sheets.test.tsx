import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import '#tests/browser-gaps.ts'
import { makeCommitment, makeLedger, makeOrganisation, makeText } from '#mocks/make.ts'
import { select } from '#src/derive/selection/select.ts'
import { readSpreadsheet } from '#src/desk/files/spreadsheet-read.ts'
import { writeXlsx } from '#src/desk/files/xlsx-write.ts'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import type { DraftEdit } from '#src/desk/store/draft-store.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { getView, startAddress } from '#src/state/view-store.ts'
import { MonthPart } from './month-part.tsx'
import { fillForm, type Filled } from './testing/fill-form.ts'

const kept = vi.hoisted(() => ({
  edits: [] as (readonly DraftEdit[])[],
  files: [] as { readonly blob: Blob; readonly name: string }[],
}))
vi.mock('#src/exchange/save-file.ts', () => ({
  saveFile: (blob: Blob, name: string) => kept.files.push({ blob, name }),
}))
/* No workers here: what one of them reads is read at once. */
vi.mock('#src/desk/files/in-workbook-worker.ts', () => ({
  readInWorker: (bytes: ArrayBuffer, name: string) => readSpreadsheet(bytes, name),
}))
vi.mock('#src/desk/store/use-drafts.ts', () => ({
  useDrafts: () => ({ drafts: [], undo: null, redo: null, revision: 0, fault: null }),
  useDraftActions: () => ({
    save: async (edits: readonly DraftEdit[]) => {
      kept.edits.push(edits)
      return { ok: true }
    },
    undo: async () => ({ ok: true }),
  }),
}))
vi.mock('#src/desk/store/form-store.ts', () => ({
  saveForm: async () => null,
  readForm: async () => null,
  dropForm: async () => null,
}))

const TODAY = '2026-12-01'
const ledger = makeLedger({
  organisations: [makeOrganisation(), makeOrganisation({ id: 'jobs', name: makeText('人社局', 'Labour Bureau') })],
  reports: [],
  facts: [],
  commitments: [
    makeCommitment({ title: makeText('新增机架', 'Add racks') }),
    makeCommitment({ id: 'c2', title: makeText('技能培训', 'Training') }),
    makeCommitment({ id: 'c3', title: makeText('新增就业', 'Jobs'), lead: 'jobs' }),
  ],
})
const person = userEvent.setup()
let stop = (): void => undefined
beforeEach(() => {
  kept.edits.length = 0
  kept.files.length = 0
})
afterEach(() => {
  cleanup()
  stop()
})

async function draw() {
  window.history.replaceState(null, '', '/?view=desk')
  stop = startAddress()
  const published = { index: indexLedger(ledger), setAside: [], kept: false, checked: false }
  const onPart = vi.fn<DeskPartProps['onPart']>()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MonthPart
        selection={select(published.index, getView(), TODAY)}
        drafted={{ published, layer: null, opened: published }}
        today={TODAY}
        sentence="一句话。"
        home={null}
        onPart={onPart}
        onTable={vi.fn<DeskPartProps['onTable']>()}
      />
    </QueryClientProvider>,
  )
  await screen.findByRole('grid')
  await person.click(screen.getByText('下发与收回填报表'))
  return onPart
}

async function filled(bytes: ArrayBuffer, name: string, cells: Readonly<Record<string, Filled>>): Promise<File> {
  const read = await readSpreadsheet(bytes, name)
  return new File([await writeXlsx(fillForm(read.ok ? read.workbook : [], cells))], name)
}

const list = (name: string) =>
  within(screen.getByRole('heading', { name, level: 4 }).parentElement ?? document.body)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

it('makes an archive with a sheet for each unit, takes them back, and saves what is sure as drafts at once', async () => {
  const onPart = await draw()
  await person.click(screen.getByRole('button', { name: '下发填报表（2 个单位，.zip）' }))
  await screen.findByText('已保存 2 份填报表：填报表-2026-11-30.zip')
  const entries = unzipSync(new Uint8Array((await kept.files[0]?.blob.arrayBuffer()) ?? new ArrayBuffer()))
  expect(Object.keys(entries)).toEqual(['填报表-甲市政府-2026-11-30.xlsx', '填报表-人社局-2026-11-30.xlsx'])
  const office = new Uint8Array(entries['填报表-甲市政府-2026-11-30.xlsx'] ?? []).buffer
  await person.upload(screen.getByLabelText('选择文件（可多选）'), [
    await filled(office, '市政府.xlsx', { c1: { latest: 31 }, c2: { latest: '很多' } }),
    new File(['任务,目标\n别的,1\n'], '别的.csv'),
  ])
  await screen.findByText('填报表截至2026年11月30日。 可存 1 项；1 项未采用。')
  expect(list('还没有填报')).toEqual(['人社局：1 项待填'])
  expect(list('已填报')).toEqual(['甲市政府：2 项中填了 1 项，另有 1 项未采用'])
  expect(list('未采用的格')).toEqual([expect.stringMatching(/^市政府\.xlsx 第 6 行“技能培训”：.*很多/)])
  expect(list('未采用的文件')).toEqual(['别的.csv：不是填报表：没有“表号”一行或表头'])
  await person.click(screen.getByRole('button', { name: '把 1 项存为草稿' }))
  await screen.findByText('已把 1 项数据存为草稿。')
  const [edits = []] = kept.edits
  expect(edits.map(({ table }) => table)).toEqual(['sources', 'reports'])
  expect(edits[0]?.value).toMatchObject({ title: { zh: '2026年11月重点任务进展' } })
  expect(edits[1]?.value).toMatchObject({ commitment: 'c1', value: 310_000, date: '2026-11-30', recorded: TODAY })
  await person.click(screen.getByRole('button', { name: '去看草稿并发布' }))
  expect(onPart).toHaveBeenCalledWith('drafts')
})

it('makes the sheet of one unit where that is chosen', async () => {
  await draw()
  await person.selectOptions(screen.getByLabelText('责任单位'), 'jobs')
  await person.click(screen.getByRole('button', { name: '下发填报表（人社局，.xlsx）' }))
  await waitFor(() => expect(kept.files.map(({ name }) => name)).toEqual(['填报表-人社局-2026-11-30.xlsx']))
})
