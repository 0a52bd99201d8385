import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { select } from '#src/derive/selection/select.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { getKeptShow, startShow } from '#src/state/show-store.ts'
import { startAddress, useView } from '#src/state/view-store.ts'
import { formatShowCode } from '#src/url/show-code.ts'
import { formatShowFile } from '#src/url/show-file.ts'
import { EMPTY_SHOW, type Show } from '#src/url/show.ts'
import { makeCommitment, makeLedger, makeText } from '#mocks/make.ts'
import '#tests/browser-gaps.ts'
import { Speaker } from './speaker.tsx'

const index = indexLedger(
  makeLedger({
    commitments: ['c1', 'c2'].map((id) =>
      makeCommitment({ id, title: makeText(`承诺${id}`), notes: [makeText(`须说明${id}`)] }),
    ),
  }),
)
const START = Date.UTC(2026, 10, 23, 4)
let now = START
let stops: readonly (() => void)[] = []

const show: Show = {
  ...EMPTY_SHOW,
  slides: [
    { address: '?item=c1', title: '第一件事', notes: '先说结论', seconds: 60 },
    { address: '?item=c2', title: '', notes: '', seconds: null },
    { address: '?ledger=elsewhere', title: '别处', notes: '换一份台账', seconds: null },
  ],
}

function Desk() {
  const view = useView((each) => each)
  return (
    <Speaker
      selection={select(index, view, view.asof ?? '2026-11-23')}
      view={view}
      missing={null}
      home={null}
      clock={() => now}
    />
  )
}

function openDesk(search: string): void {
  window.history.replaceState(null, '', `/${search}#speaker-abcd`)
  stops = [startAddress(), startShow()]
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Desk />
    </QueryClientProvider>,
  )
}

function closeDesk(): void {
  cleanup()
  for (const stop of stops) stop()
}

/** So many seconds later. */
function later(seconds: number): void {
  now += seconds * 1000
  act(() => void vi.advanceTimersByTime(1000))
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  window.localStorage.clear()
  now = START
})
afterEach(() => {
  closeDesk()
  vi.useRealTimers()
})

const clockSays = () => screen.getByRole('timer').textContent

describe('the speaker’s window', () => {
  it('without a show: this slide and the next by name, and what the ledger says of the item', () => {
    openDesk('?stage=3')
    expect(within(screen.getByRole('toolbar')).getByText('3 / 5')).toBeInTheDocument()
    const notes = within(screen.getByRole('region', { name: '备注' }))
    expect(notes.getByText('须说明c1')).toBeInTheDocument()
    expect(notes.queryByRole('textbox')).toBeNull()
    expect(screen.getByText('承诺c2', { selector: 'figcaption' })).toBeInTheDocument()
  })

  it('keeps the deck of a view as a show at one press, goes on at the same slide, and takes notes for it', async () => {
    const user = userEvent.setup()
    openDesk('?stage=3')
    act(() => void vi.advanceTimersByTime(2000))
    await user.click(screen.getByRole('button', { name: '存成演示单' }))
    expect(window.location.search).toBe('?item=c1&stage=3&show=1')
    expect(screen.getByText(/已存成演示单，共 5 张；放映停在第 3 张/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '存成演示单' })).toBeNull()
    const notes = screen.getByRole('textbox', { name: '备注' })
    expect(notes).toHaveFocus()
    await user.type(notes, '慢一点')
    expect(getKeptShow().slides.map((slide) => slide.notes)).toEqual(['', '', '慢一点', '', ''])
    expect(getKeptShow().switches).toEqual(EMPTY_SHOW.switches)
  })

  it('names the show that would be lost before another takes its place', async () => {
    const user = userEvent.setup()
    window.localStorage.setItem('duixian-show', formatShowFile({ ...show, title: '年中汇报' }))
    openDesk('?stage=3')
    act(() => void vi.advanceTimersByTime(2000))
    await user.click(screen.getByRole('button', { name: '存成演示单' }))
    expect(screen.getByText(/已有一份演示单「年中汇报」，共 3 张，其中 2 张有备注/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '先不存' }))
    expect(getKeptShow().title).toBe('年中汇报')
    await user.click(screen.getByRole('button', { name: '存成演示单' }))
    await user.click(screen.getByRole('button', { name: '换掉它' }))
    expect(getKeptShow().slides).toHaveLength(5)
    expect(window.location.search).toBe('?item=c1&stage=3&show=1')
  })

  it('keeps what is written for a slide of the kept show', async () => {
    const user = userEvent.setup()
    window.localStorage.setItem('duixian-show', formatShowFile(show))
    openDesk('?item=c1&stage=1&show=1')
    const notes = screen.getByRole('textbox', { name: '备注' })
    expect(notes).toHaveValue('先说结论')
    await user.type(notes, '，慢一点 b')
    expect(getKeptShow().slides[0]?.notes).toBe('先说结论，慢一点 b')
    expect(window.location.search).toBe('?item=c1&stage=1&show=1')
  })

  it('only reads the notes of a show that came in the link', () => {
    openDesk(`?item=c1&stage=1&show=${formatShowCode(show)}`)
    expect(screen.getByText('先说结论')).toBeInTheDocument()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('of a next slide in another ledger shows the name alone, and goes on by itself without a stage', async () => {
    const user = userEvent.setup()
    window.localStorage.setItem('duixian-show', formatShowFile(show))
    openDesk('?item=c1&stage=1&show=1')
    act(() => void vi.advanceTimersByTime(2000))
    expect(screen.getByRole('alert')).toHaveTextContent('演示窗口已关闭')
    expect(screen.getByRole('link', { name: '重新打开演示窗口' })).toHaveAttribute('target', 'duixian-stage-abcd')
    expect(screen.getByRole('button', { name: '黑屏' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: '下一张' }))
    expect(window.location.search).toBe('?item=c2&stage=2&show=1')
    expect(screen.getByText(/在另一份台账里/)).toBeInTheDocument()
    expect(screen.getByText('换一份台账')).toBeInTheDocument()
    await user.keyboard('{PageUp}')
    expect(window.location.search).toBe('?item=c1&stage=1&show=1')
    await user.click(screen.getByRole('button', { name: '跳到…' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /别处/ }))
    expect(window.location.search).toBe('?ledger=elsewhere&stage=3&show=1')
  })

  it('times the talk against the plan, says when it is over, and keeps the time when it is closed', async () => {
    const user = userEvent.setup()
    window.localStorage.setItem('duixian-show', formatShowFile(show))
    openDesk('?item=c1&stage=1&show=1')
    await user.click(screen.getByRole('button', { name: '开始计时' }))
    later(40)
    expect(clockSays()).toBe('0:40')
    expect(screen.getAllByText('还剩 0:20')).toHaveLength(2)
    later(35)
    expect(screen.getAllByText('超时 0:15')).toHaveLength(2)
    await user.keyboard('{PageDown}')
    expect(screen.getByText(/未计划用时/)).toHaveTextContent('0:00')
    closeDesk()
    later(5)
    openDesk('?item=c2&stage=2&show=1')
    expect(clockSays()).toBe('1:20')
    await user.click(screen.getByRole('button', { name: '暂停计时' }))
    later(60)
    expect(clockSays()).toBe('1:20')
    await user.click(screen.getByRole('button', { name: '归零' }))
    expect(clockSays()).toBe('0:00')
  })
})
