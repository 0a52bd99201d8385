import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { select } from '#src/derive/selection/select.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { startAddress } from '#src/state/view-store.ts'
import { setPaper } from '#src/ui/on-paper.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { makeCommitment, makeLedger, makeReport, makeTarget, makeText } from '#mocks/make.ts'
import '#tests/browser-gaps.ts'
import { Timeline } from './timeline.tsx'

const index = indexLedger(
  makeLedger({
    commitments: [
      makeCommitment({ id: 'late', title: makeText('五年之后'), targets: [makeTarget({ due: '2029/2031' })] }),
      makeCommitment({ id: 'never', title: makeText('没有期限'), targets: [makeTarget({ due: null })] }),
      makeCommitment({
        id: 'soon',
        title: makeText('今年年底'),
        targets: [makeTarget({ value: 500_000 }), makeTarget({ since: '2026-09-01' })],
      }),
    ],
    reports: [makeReport({ commitment: 'soon' })],
  }),
)
const selection = select(index, DEFAULT_VIEW, '2026-11-23')

let stop = (): void => undefined

beforeEach(() => {
  window.localStorage.clear()
  // On paper every row is drawn, whatever the size of the window, which jsdom does not have.
  setPaper('print')
  window.history.replaceState(null, '', '/?view=timeline')
  stop = startAddress()
})

afterEach(() => {
  cleanup()
  stop()
  setPaper('screen')
})

const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)

describe('the timeline', () => {
  it('has a row for each item, soonest first, and those without a deadline last', () => {
    render(<Timeline selection={selection} />)
    expect(screen.getByRole('table', { name: '时间线，共 3 项' })).toHaveAttribute('aria-rowcount', '7')
    const titles = screen.getAllByRole('link').map((link) => link.textContent)
    expect(titles).toEqual(['今年年底', '五年之后', '没有期限'])
    expect(rows()[4]).toBe('未给期限（1 项）')
  })

  it('says each row in words: announced, due, reports with their verdict, moved targets, status', () => {
    render(<Timeline selection={selection} />)
    const row = screen.getByRole('link', { name: '今年年底' }).closest<HTMLElement>('[role=row]')
    if (!row) throw new Error('no row')
    expect(within(row).getByRole('img')).toHaveAccessibleName(
      /^2026年2月24日提出；期限2026年12月31日前；报告 1 份：2026年6月30日.+；调整前的目标：50万标准机架/,
    )
    expect(
      within(row)
        .getAllByRole('cell')
        .slice(1)
        .map((cell) => cell.textContent),
    ).toEqual(['略有滞后', '2026-12-31 剩38天'])
    expect(within(row).getByRole('rowheader')).toHaveTextContent('今年年底')
    expect(row.querySelector('[title^="2026年6月30日的数据"]')).toBeInTheDocument()
  })

  it('changes its scale and keeps the choice in this browser', async () => {
    const user = userEvent.setup()
    render(<Timeline selection={selection} />)
    await user.click(screen.getByRole('button', { name: '按季度' }))
    expect(screen.getByRole('columnheader', { name: '时间轴，2026年1月至2027年12月' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /往后一年/ }))
    expect(screen.getByRole('columnheader', { name: '时间轴，2027年1月至2028年12月' })).toBeInTheDocument()
    expect(screen.getByText('‹ 2026-12-31')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '回到截至日' }))
    cleanup()
    render(<Timeline selection={selection} />)
    expect(screen.getByRole('button', { name: '按季度' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('groups by what is chosen, in the address', async () => {
    const user = userEvent.setup()
    render(<Timeline selection={selection} />)
    await user.selectOptions(screen.getByLabelText('分组'), 'region')
    expect(window.location.search).toContain('group=region')
    expect(rows().filter((row) => row?.endsWith('项）'))).toEqual([
      '有期限：甲市（2 项）',
      '未给期限（1 项）',
      '未给期限：甲市（1 项）',
    ])
  })

  it('moves between rows by arrow keys on the screen, past the heads of groups', async () => {
    setPaper('screen')
    const user = userEvent.setup()
    render(<Timeline selection={selection} />)
    const [first, second, last] = screen.getAllByRole('link')
    act(() => first?.focus())
    await user.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    await user.keyboard('{End}')
    expect(last).toHaveFocus()
    await user.keyboard('{ArrowDown}{Home}{ArrowUp}')
    expect(first).toHaveFocus()
  })
})
