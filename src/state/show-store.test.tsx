import { act, cleanup, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { formatShowCode } from '#src/url/show-code.ts'
import { formatShowFile, MOST_SLIDES } from '#src/url/show-file.ts'
import { EMPTY_SHOW, type Show } from '#src/url/show.ts'
import {
  addSlide,
  addView,
  getKeptShow,
  moveSlide,
  removeSlide,
  replaceShow,
  setShowSwitches,
  setShowTitle,
  startShow,
  undoShow,
  updateSlide,
  useCanUndoShow,
  usePlayingShow,
  useReceivedShow,
  useShowLasts,
} from './show-store.ts'
import { presentShow } from './presentation.ts'
import { getView, navigate, startAddress, useProblems } from './view-store.ts'

const KEY = 'duixian-show'
const slide = (title: string) => ({ address: `?item=${title}`, title, notes: '', seconds: null })
const titles = (): string =>
  getKeptShow()
    .slides.map(({ title }) => title)
    .join('')
const kept = (): string | null => window.localStorage.getItem(KEY)
const showOf = (...names: readonly string[]): Show => ({ ...EMPTY_SHOW, slides: names.map(slide) })

let stops: readonly (() => void)[] = []

function openPage(search = '', text: string | null = null): void {
  for (const stop of stops) stop()
  window.localStorage.clear()
  if (text !== null) window.localStorage.setItem(KEY, text)
  window.history.replaceState(null, '', `/${search}`)
  stops = [startAddress(), startShow()]
}

function elsewhere(text: string | null): void {
  if (text === null) window.localStorage.removeItem(KEY)
  else window.localStorage.setItem(KEY, text)
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: text === null ? null : KEY })))
}

beforeEach(() => openPage())
afterEach(() => {
  cleanup()
  for (const stop of stops) stop()
})

describe('[show store] the kept show', () => {
  it('[show store] every change is kept, and the next page reads it', () => {
    addSlide(slide('a'))
    addSlide(slide('b'))
    updateSlide(2, { notes: '讲慢一点', seconds: 90 })
    setShowTitle('汇报')
    expect(kept()).toBe(formatShowFile(getKeptShow()))
    const before = getKeptShow()
    openPage('', kept())
    expect(getKeptShow()).toEqual(before)
  })

  it.each(['', 'null', '{"format":"duixian-show/1"}', '{"format":"duixian-show/9","slides":[]}', '['])(
    '[show store] the unreadable text %j is an empty show, and is not written over',
    (text) => {
      openPage('', text)
      expect(getKeptShow()).toEqual(EMPTY_SHOW)
      expect(kept()).toBe(text)
    },
  )

  it('[show store] the view on screen becomes a slide: live, and without what shows it', () => {
    openPage('?item=a&asof=2026-06-30&stage=3&ed=2026-11-20&n=9')
    addView('题')
    navigate({ show: '1' }, 'replace')
    addView('')
    expect(getKeptShow().slides).toEqual([
      { address: '?item=a&asof=2026-06-30&stage=3', title: '题', notes: '', seconds: null },
      { address: '?item=a&asof=2026-06-30', title: '', notes: '', seconds: null },
    ])
  })

  it.each([
    [1, 3, 'bca'],
    [3, 1, 'cab'],
    [2, 3, 'acb'],
    [1, 0, 'abc'],
    [3, 4, 'abc'],
    [9, 1, 'abc'],
  ])('[show store] moving %i to %i gives %s', (from, to, expected) => {
    replaceShow(showOf('a', 'b', 'c'))
    moveSlide(from, to)
    expect(titles()).toBe(expected)
  })

  it('[show store] a full show takes nothing more and stays as it is', () => {
    const full = showOf(...Array.from({ length: MOST_SLIDES }, (_, at) => String(at)))
    expect(replaceShow(full)).toBe(true)
    expect(addSlide(slide('more'))).toBe(false)
    expect(updateSlide(1, { notes: '一'.repeat(70_000) })).toBe(false)
    expect(getKeptShow()).toEqual(full)
  })
})

describe('[show store] undo', () => {
  it('[show store] takes back each step, down to the show at the start', () => {
    const step = fc.oneof(
      fc.constant(() => addSlide(slide('x'))),
      fc.nat(4).map((at) => () => removeSlide(at + 1)),
      fc.tuple(fc.nat(4), fc.nat(4)).map(
        ([from, to]) =>
          () =>
            moveSlide(from + 1, to + 1),
      ),
      fc.string().map((title) => () => setShowTitle(title)),
      fc.string().map((notes) => () => updateSlide(1, { notes })),
      fc.constant(() => replaceShow(EMPTY_SHOW)),
      fc.constant(() => setShowSwitches({ ...EMPTY_SHOW.switches, qr: false })),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        openPage('', formatShowFile(showOf('a', 'b', 'c')))
        for (const take of steps) take()
        for (const _ of steps) undoShow()
        expect(getKeptShow()).toEqual(showOf('a', 'b', 'c'))
        expect(kept()).toBe(formatShowFile(showOf('a', 'b', 'c')))
      }),
      { numRuns: 50 },
    )
  })

  it('[show store] typing on in one field is one step; what follows a removal is not lost with it', () => {
    replaceShow(showOf('a', 'b'))
    removeSlide(1)
    for (const notes of ['讲', '讲慢', '讲慢点']) updateSlide(1, { notes })
    undoShow()
    expect(getKeptShow().slides).toEqual([slide('b')])
    undoShow()
    expect(titles()).toBe('ab')
  })
})

function Shown() {
  const playing = usePlayingShow()
  const received = useReceivedShow()
  const undo = useCanUndoShow()
  const lasts = useShowLasts()
  const names = (show: Show | null) => show?.slides.map(({ title }) => title).join('') ?? 'none'
  return (
    <output>{`playing ${names(playing)}, received ${names(received)}, undo ${String(undo)}, lasts ${String(lasts)}`}</output>
  )
}

const shown = (): string | null => screen.getByRole('status').textContent

describe('[show store] windows and links', () => {
  it('[show store] another window’s change is taken over, and can be undone', () => {
    addSlide(slide('a'))
    render(<Shown />)
    elsewhere(formatShowFile(showOf('a', 'b')))
    elsewhere(formatShowFile(showOf('a', 'b', 'c')))
    expect(titles()).toBe('abc')
    act(undoShow)
    expect(titles()).toBe('a')
    elsewhere(null)
    expect(titles()).toBe('')
  })

  it('[show store] the address says which show is played; a carried one is kept only when asked for', () => {
    const code = formatShowCode({ ...showOf('x', 'y'), switches: { ...EMPTY_SHOW.switches, qr: false } })
    openPage(`?item=x&stage=1&show=${code}`)
    render(<Shown />)
    expect(shown()).toBe('playing xy, received xy, undo false, lasts true')
    expect(kept()).toBeNull()
    act(() => navigate({ show: '1' }, 'replace'))
    expect(shown()).toBe('playing none, received xy, undo false, lasts true')
    expect(getView().show).toBeNull()
    act(() => void replaceShow({ ...showOf('x', 'y'), switches: { ...EMPTY_SHOW.switches, qr: false } }))
    act(() => navigate({ show: '1', stage: 1 }, 'replace'))
    expect(shown()).toBe('playing xy, received none, undo true, lasts true')
    act(() => navigate({ show: null, stage: null }, 'replace'))
    expect(shown()).toBe('playing none, received none, undo true, lasts true')
  })

  it('[show store] one’s own show come back without its notes is nothing new', () => {
    replaceShow({ ...EMPTY_SHOW, slides: [{ ...slide('a'), notes: '讲稿' }] })
    openPage(`?item=a&stage=1&show=${formatShowCode(showOf('a'))}`, kept())
    render(<Shown />)
    expect(shown()).toMatch(/playing a, received none/)
  })

  it('[show store] where storage is refused the show lasts as long as the page, and says so', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    stops = [...stops, startShow()]
    addSlide(slide('a'))
    render(<Shown />)
    expect(shown()).toBe('playing none, received none, undo true, lasts false')
    expect(titles()).toBe('a')
  })
})

function Problems() {
  const problems = useProblems()
  return <output>{problems.map(({ key, found, why }) => `${key} ${found} ${why}`).join(', ')}</output>
}

const address = (): string => window.location.search

describe('[show store] the show is what is played, whatever the address said', () => {
  it('[show store] on load the address is replaced by the slide’s own', () => {
    openPage('?stage=2&show=1', formatShowFile(showOf('a', 'b')))
    expect(address()).toBe('?item=b&stage=2&show=1')
    expect(getView()).toMatchObject({ item: 'b', stage: 2 })
    openPage('?item=a&stage=9&show=1', formatShowFile(showOf('a', 'b')))
    expect(address()).toBe('?item=b&stage=2&show=1')
  })

  it('[show store] a link to a show that is kept elsewhere says so and shows what it is of, whether this browser keeps one or not', () => {
    for (const own of [formatShowFile(showOf('a', 'b')), null]) {
      openPage('?item=c&view=timeline&stage=7&show=1', own)
      expect(getView()).toMatchObject({ view: 'timeline', item: 'c', stage: 2, show: null })
      render(<Problems />)
      expect(screen.getByRole('status').textContent).toBe('show 1 unknown')
      cleanup()
    }
  })

  it('[show store] also where somebody changed the number in a link that carries a show', () => {
    const code = formatShowCode(showOf('x', 'y'))
    openPage(`?item=x&stage=2&show=${code}`)
    expect(address()).toBe(`?item=y&stage=2&show=${code}`)
    openPage(`?item=x&show=${code}`)
    expect(address()).toBe(`?item=x&show=${code}`)
  })

  it('[show store] the slide on the stage stays where another window moves it', () => {
    openPage('', formatShowFile(showOf('a', 'b', 'c')))
    presentShow(getKeptShow(), '1', 2)
    expect(address()).toBe('?item=b&stage=2&show=1')
    elsewhere(formatShowFile(showOf('b', 'c', 'a')))
    expect(address()).toBe('?item=b&stage=1&show=1')
    elsewhere(formatShowFile(showOf('c', 'a')))
    expect(address()).toBe('?item=c&stage=1&show=1')
  })

  it.each([
    ['?stage=1&show=1', 'show 1 unknown'],
    ['?stage=1&show=garbage', 'show garbage unreadable'],
  ])('[show store] %s without such a show is named', (search, problem) => {
    openPage(search)
    render(<Problems />)
    expect(shown()).toBe(problem)
  })

  it('[show store] what cannot be read in the address of a slide is named', () => {
    openPage(
      '?stage=1&show=1',
      formatShowFile({ ...EMPTY_SHOW, slides: [{ address: '?region=99', title: '', notes: '', seconds: null }] }),
    )
    render(<Problems />)
    expect(shown()).toBe('region 99 unreadable')
  })
})
