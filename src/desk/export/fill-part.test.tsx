import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeCommitment, makeLedger, makeText } from '#mocks/make.ts'
import type { Filling } from '#src/desk/files/fill-workbook.ts'
import type { FillOptions } from '#src/desk/sheet/fill-rows.ts'
import { FillPart } from './fill-part.tsx'

/* What the worker answers: its work has tests of its own. */
let fill: (options: FillOptions) => Filling
vi.mock('#src/desk/files/in-workbook-worker.ts', () => ({
  fillInWorker: (_bytes: ArrayBuffer, options: FillOptions) => Promise.resolve(fill(options)),
}))
const saved: { readonly size: number; readonly name: string }[] = []
vi.mock('#src/exchange/save-file.ts', () => ({
  saveFile: ({ size }: Blob, name: string) => saved.push({ size, name }),
}))

const racks = makeCommitment({ title: makeText('建设机架', 'Build racks') })
const ledger = makeLedger({ commitments: [racks] })
const cell = { row: 1, column: 2, is: 'latest', before: 8, isMerged: false, wanted: 12, tries: [12] } as const
const row = { row: 2, title: '建设机架', commitment: racks, why: null, day: '2026-06-30' } as const
const done = { ...row, cells: [{ ...cell, outcome: 'set' }] } as const
const asks = {
  key: 'same-task:建设机架项目',
  code: 'same-task',
  about: '建设机架项目',
  sheet: '台账',
  cells: 1,
  examples: ['建设机架'],
  choices: [
    { value: 'same', label: '建设机架' },
    { value: 'new', label: '' },
  ],
  usual: null,
} as const
const person = userEvent.setup()

async function give(): Promise<void> {
  render(<FillPart ledger={ledger} asOf="2026-11-23" />)
  const file = Object.assign(new File(['x'], '本局.xlsx'), { arrayBuffer: async () => new ArrayBuffer(8) })
  await person.upload(screen.getByLabelText('选择文件'), file)
}

afterEach(cleanup)
beforeEach(() => void saved.splice(0))

describe('an office’s own table at the desk', () => {
  it('is filled, says what was not and why, and is saved under a name of its own', async () => {
    const formula = { ...row, row: 3, title: '管网', cells: [{ ...cell, outcome: 'formula' }] } as const
    const other = { row: 4, title: '别的事情', commitment: null, why: 'no-match', day: null, cells: [] } as const
    fill = () => ({
      ok: true,
      filled: {
        sheet: '台账',
        rows: [done, formula, other],
        doubts: [],
        headingDay: '2026-05-31',
        bytes: new ArrayBuffer(9),
      },
    })
    await give()
    await screen.findByText('工作表“台账”：3 行中填好 1 行')
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '第 3 行“管网”：“最新数据”是公式，没有动',
      '第 4 行“别的事情”：台账里没有，没有填',
    ])
    screen.getByText('表题或表头写着截至2026年5月31日，填入的数最晚截至2026年6月30日。请在表里改过来。')
    await person.click(screen.getByRole('button', { name: '保存填好的表' }))
    expect(saved).toEqual([{ size: 9, name: '本局-已填.xlsx' }])
  })

  it('asks of a renamed row, and is filled anew with the answer, and with words where they are wanted', async () => {
    const given: FillOptions[] = []
    fill = (options) => {
      given.push(options)
      const answer = options.answers[asks.key] ?? null
      const rows = answer === null ? [] : [done]
      return {
        ok: true,
        filled: { sheet: '台账', rows, doubts: [{ ...asks, answer }], headingDay: null, bytes: new ArrayBuffer(1) },
      }
    }
    await give()
    await person.click(await screen.findByRole('radio', { name: '建设机架' }))
    await screen.findByText('工作表“台账”：1 行中填好 1 行')
    await person.click(screen.getByRole('checkbox', { name: '连进展文字一起填' }))
    await vi.waitFor(() => expect(given.at(-1)).toMatchObject({ words: true, answers: { [asks.key]: 'same' } }))
  })

  it('that cannot be filled says why', async () => {
    fill = () => ({ ok: false, fault: null })
    await give()
    expect((await screen.findByRole('alert')).textContent).toContain('不能填这个文件')
  })
})
