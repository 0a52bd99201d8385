import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EMPTY_LEDGER } from '#src/desk/sheet/testing/foreign-sheets.ts'
import type { SheetRow } from '#src/desk/sheet/workbook.ts'
import { startAddress } from '#src/state/view-store.ts'
import type { ImportSettings } from './import-state.ts'
import { planImport } from './plan-import.ts'
import type { Plan } from './plan.ts'
import { Questions } from './questions.tsx'

/* The import is worked by this page, not by a worker: what is settled is read anew at once. */
const held = vi.hoisted(() => ({ settle: (_given: unknown): void => undefined }))
vi.mock('./import-store.ts', () => ({ settleImport: (given: unknown) => held.settle(given) }))

const HEADINGS = ['任务', '目标值', '责任单位', '完成时限', '9月底完成']
const ROWS = [
  ['深化改革', '50%', '甲市政府', '2027年底', ''],
  ['优化服务', '60%', '甲市政府', '2027年底', ''],
]
const BASIS = 'share-basis:目标值'
const person = userEvent.setup()

function planOf(rows: readonly SheetRow[], { answers }: Pick<ImportSettings, 'answers'>): Plan {
  const content = { kind: 'workbook', workbook: [{ name: '表', rows }], notices: [] } as const
  const options = {
    lang: 'zh',
    today: '2026-11-23',
    rule: 'house',
    mapping: null,
    announced: '2026-02-24',
    figureDate: null,
    answers,
    removes: null,
  } as const
  const steps = planImport(content, EMPTY_LEDGER, '表.xlsx', options)
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value.plan
  }
}

const said = () => screen.getByRole('status').textContent
const chosen = () => screen.getByRole('radio', { checked: true })

let settings: ImportSettings

/** Draws the questions of a table as the import does, and reads it anew with what is settled. */
async function draw(rows: readonly SheetRow[], given: Partial<ImportSettings> = {}) {
  settings = { mapping: null, announced: null, figureDate: null, answers: {}, recalled: [], removes: null, ...given }
  let plan = planOf(rows, settings)
  const view = render(<Questions settings={settings} plan={plan} />)
  held.settle = (made) => {
    const patch: unknown = typeof made === 'function' ? made({ settings, plan, working: null }) : made
    if (patch === null) return
    settings = Object.assign({ ...settings }, patch)
    view.rerender(<Questions settings={settings} plan={plan} />)
    plan = planOf(rows, settings)
    view.rerender(<Questions settings={settings} plan={plan} />)
  }
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 20))))
  return { plan: () => plan }
}

let stop = (): void => undefined
beforeEach(() => {
  window.history.replaceState(null, '', '/?view=desk')
  stop = startAddress()
})
afterEach(() => {
  cleanup()
  stop()
})

describe('the questions of a table, on the desk', () => {
  it('are none where nothing is open', async () => {
    await draw([HEADINGS, ['建桥', '3座', '甲市政府', '2027年底', '']])
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('are answered by keyboard, counted, changed, left open again, and keep the focus while the table is read anew', async () => {
    const { plan } = await draw([HEADINGS, ...ROWS])
    const region = screen.getByRole('region', { name: '本表的提问' })
    expect(within(region).getByRole('heading').textContent).toBe('本表有 1 处要问您')
    expect(said()).toContain('1 个待答，其中 2 格没有采用')
    screen.getByRole('group', { name: /“目标值”一列有 2 格是百分数/, description: /计数口径/ })
    const leave = screen.getByRole('radio', { name: '先不回答，这些格不采用' })
    expect(chosen()).toBe(leave)

    await person.tab()
    expect(document.activeElement).toBe(leave)
    const press = async (name: RegExp) => {
      const radio = screen.getByRole('radio', { name })
      radio.focus()
      await person.keyboard(' ')
      expect([chosen(), document.activeElement]).toEqual([radio, radio])
    }
    await press(/^一年的增速/)
    expect(said()).toBe('都已回答，可随时改选。')
    expect(plan().doubts[0]?.answer).toBe('annual-rate')
    await press(/^要达到的水平/)
    expect(plan().doubts[0]?.answer).toBe('rate')
    await person.click(leave)
    expect(plan().doubts[0]?.answer).toBeNull()
    expect(said()).toContain('1 个待答')
  })

  it('are answered as last time for a table of the same shape, which is said, can be changed and is forgotten at one press', async () => {
    await draw([HEADINGS, ...ROWS])
    await person.click(screen.getByRole('radio', { name: /^要达到的水平/ }))
    cleanup()
    /* Next month: the same headings but for the month, other rows. */
    const next = await draw([HEADINGS.with(4, '10月底完成'), ['推进试点', '70%', '乙市政府', '2027年底', '']])
    expect(settings).toMatchObject({ answers: { [BASIS]: 'rate' }, recalled: [BASIS] })
    expect(next.plan().doubts[0]?.answer).toBe('rate')
    screen.getByText('1 个按上次的回答：同样表头的表，上次答过。请核对。')
    screen.getByRole('group', { description: '按上次的回答：要达到的水平（比率），如覆盖率' })
    await person.click(screen.getByRole('button', { name: '忘掉上次的回答' }))
    expect(settings).toMatchObject({ answers: {}, recalled: [] })
    expect(chosen()).toBe(screen.getByRole('radio', { name: /^先不回答/ }))
    cleanup()
    await draw([HEADINGS, ...ROWS])
    expect(settings.answers).toEqual({})
  })

  it('take no answer of a table with other headings', async () => {
    await draw([HEADINGS, ...ROWS])
    await person.click(screen.getByRole('radio', { name: /^要达到的水平/ }))
    cleanup()
    await draw([HEADINGS.with(3, '时限'), ...ROWS])
    expect(settings.answers).toEqual({})
  })
})
