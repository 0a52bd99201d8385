import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { select } from '#src/derive/selection/select.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { startShow } from '#src/state/show-store.ts'
import { getView, startAddress, useView } from '#src/state/view-store.ts'
import { formatShowFile } from '#src/url/show-file.ts'
import { EMPTY_SHOW, type ShowSlide } from '#src/url/show.ts'
import { honourView } from '#src/url/honour-view.ts'
import { makeCommitment, makeLedger, makeText } from '#mocks/make.ts'
import '#tests/browser-gaps.ts'
import { Qr } from '#src/ui/qr.tsx'
// Loaded here, so that the test does not wait for it.
import './controls/projector-check.tsx'
import { Presentation } from './presentation.tsx'

const index = indexLedger(
  makeLedger({
    commitments: ['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => makeCommitment({ id, title: makeText(`承诺${id}`) })),
  }),
)
const slide = (address: string, rest: Partial<ShowSlide> = {}): ShowSlide => ({
  address,
  title: '',
  notes: '',
  seconds: null,
  ...rest,
})
const HOME = 'https://duixian.example/26/'
let stops: readonly (() => void)[] = []
/** Slides whose ledger does not open. */
let closed: readonly number[] = []
let frames: FrameRequestCallback[] = []

function Hall() {
  const addressed = useView((each) => each)
  const { view } = honourView(addressed, index)
  const missing = closed.includes(view.stage ?? 0)
  return (
    <Presentation
      selection={missing ? null : select(index, view, view.asof ?? '2026-11-23')}
      view={view}
      missing={missing ? '台账没有打开。' : null}
      home={HOME}
    >
      {null}
    </Presentation>
  )
}

function present(search: string, slides: readonly ShowSlide[] = []): void {
  for (const stop of stops) stop()
  window.localStorage.setItem('duixian-show', formatShowFile({ ...EMPTY_SHOW, slides }))
  window.history.replaceState(null, '', `/${search}`)
  stops = [startAddress(), startShow()]
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Hall />
    </QueryClientProvider>,
  )
}

beforeEach(() => {
  closed = []
  frames = []
  window.localStorage.clear()
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
})
afterEach(() => {
  cleanup()
  for (const stop of stops) stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const press = (key: string, rest: object = {}) => void fireEvent.keyDown(window, { key, ...rest })
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const codeOf = (name: string) => screen.getByRole('img', { name }).querySelector('path + path')?.getAttribute('d')
const presentation = () => screen.getByRole('main')
const paint = () => {
  for (const frame of frames.splice(0)) frame(0)
}

describe('the stage with a show', () => {
  it('shows content and title of the same slide, whatever the address said', () => {
    present('?stage=2&show=1', [slide('?item=c1', { title: '第一件' }), slide('?item=c2', { title: '第二件' })])
    expect(heading()).toBe('第二件')
    expect(screen.getByText('承诺c2')).toBeInTheDocument()
    expect(screen.queryByText('承诺c1')).toBeNull()
  })

  it('says of a slide whose item is gone that it is gone, and goes on', () => {
    present('?stage=1&show=1', [slide('?item=nope', { title: '没了的' }), slide('?item=c2')])
    expect(heading()).toBe('这一张放不出来')
    expect(screen.getByText(/没有「nope」这一项/)).toBeInTheDocument()
    press('PageDown')
    expect(heading()).toBe('承诺c2')
  })

  it('stands through a slide whose ledger does not open: keys work on both sides of it', () => {
    closed = [2]
    present('?stage=1&show=1', [slide('?item=c1'), slide('?ledger=gone', { title: '别处' }), slide('?item=c3')])
    const before = presentation()
    press('PageDown')
    expect(screen.getByText(/台账没有打开/)).toBeInTheDocument()
    expect(screen.getByText('2 / 3 · 别处')).toBeInTheDocument()
    press('PageDown')
    expect(heading()).toBe('承诺c3')
    press('PageUp')
    press('Escape')
    expect(getView().stage).toBeNull()
    expect(presentation()).toBe(before)
  })

  it('says that the show of a link is not here', () => {
    present('?region=990100&stage=1&show=1')
    expect(screen.getByText(/这个浏览器里的演示单没有链接所指的这一张/)).toBeInTheDocument()
  })

  it('keeps a slide three seconds at least under autoplay', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    present('?stage=1', [])
    cleanup()
    present('?stage=1&show=1', [slide('?item=c1', { seconds: 1 }), slide('?item=c2', { seconds: 1 })])
    press('a')
    act(() => void vi.advanceTimersByTime(2900))
    expect(getView().stage).toBe(1)
    act(() => void vi.advanceTimersByTime(200))
    expect(getView().stage).toBe(2)
  })

  it('goes on by itself after a reload, and no longer once it was left', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const turns = () => {
      act(() => void vi.advanceTimersByTime(21_000))
      return getView().stage
    }
    present('?stage=1')
    press('a')
    const reloaded = window.sessionStorage.getItem('duixian-stage-playing')
    cleanup()
    expect(window.sessionStorage.getItem('duixian-stage-playing')).toBeNull()
    window.sessionStorage.setItem('duixian-stage-playing', reloaded ?? '')
    present('?stage=1')
    expect(turns()).toBe(2)
    press('Escape')
    cleanup()
    present('?stage=1')
    expect(turns()).toBe(1)
  })
})

describe('the stage’s keys', () => {
  it('from black bring the same slide back; a number goes on', () => {
    present('?stage=3')
    press('b')
    press('PageDown')
    expect([getView().stage, screen.queryByRole('button', { name: /黑屏中/ })]).toEqual([3, null])
    press('b')
    press('5')
    expect(screen.getByRole('button', { name: /黑屏中/ })).toBeInTheDocument()
    press('Enter')
    expect([getView().stage, screen.queryByRole('button', { name: /黑屏中/ })]).toEqual([5, null])
  })

  it('held down turn a slide only once the one before was painted', () => {
    present('?stage=1')
    press('PageDown')
    press('PageDown', { repeat: true })
    press('PageDown', { repeat: true })
    expect(getView().stage).toBe(2)
    paint()
    paint()
    press('PageDown', { repeat: true })
    expect(getView().stage).toBe(3)
    press('PageDown')
    expect(getView().stage).toBe(4)
  })

  it('end the projector check, by Esc and by clicker, and leave the slide; its code leads home', async () => {
    render(<Qr text={HOME} label="home" size={200} />)
    const homeCode = codeOf('home')
    cleanup()
    present('?stage=2')
    for (const key of ['Escape', 'PageDown', 'PageUp']) {
      fireEvent.click(screen.getByRole('button', { name: '显示' }))
      fireEvent.click(screen.getByRole('button', { name: '投影校验' }))
      expect(await screen.findByRole('heading', { name: '投影校验' }, { timeout: 10_000 })).toBeInTheDocument()
      expect(codeOf('二维码：打开这一视图')).toBe(homeCode)
      press(key)
      expect(screen.queryByRole('heading', { name: '投影校验' })).toBeNull()
      expect(getView().stage).toBe(2)
    }
  })

  it('open the list of slides on its search', () => {
    present('?stage=2')
    press('g')
    expect(within(screen.getByRole('dialog')).getByRole('searchbox')).toHaveAttribute('autofocus')
  })
})

describe('the stage under a finger', () => {
  const tap = (clientX: number, clientY: number) => {
    const at = { clientX, clientY, pointerType: 'touch', button: 0, bubbles: true }
    fireEvent.pointerDown(presentation(), at)
    fireEvent.pointerUp(presentation(), at)
  }

  it('turns the slide by a tap without waking the controls; a tap at the lower edge wakes them and turns nothing', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    present('?stage=2')
    act(() => void vi.advanceTimersByTime(3000))
    expect(presentation()).toHaveAttribute('data-resting', 'true')
    expect(screen.getByRole('group', { name: '演示控制' })).toHaveStyle({ pointerEvents: 'none' })
    tap(0.8 * window.innerWidth, 0.5 * window.innerHeight)
    act(() => void vi.advanceTimersByTime(400))
    expect(getView().stage).toBe(3)
    expect(presentation()).toHaveAttribute('data-resting', 'true')
    tap(0.8 * window.innerWidth, 0.97 * window.innerHeight)
    expect(presentation()).toHaveAttribute('data-resting', 'true')
    act(() => void vi.advanceTimersByTime(400))
    expect(getView().stage).toBe(3)
    expect(presentation()).toHaveAttribute('data-resting', 'false')
  })
})
