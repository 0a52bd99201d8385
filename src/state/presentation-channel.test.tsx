import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { formatShowFile } from '#src/url/show-file.ts'
import { EMPTY_SHOW } from '#src/url/show.ts'
import { presentationWindow, useSpeakerChannel, usePresentationChannel } from './presentation-channel.ts'
import { openLine, type PresentationLine, type PresentationMessage } from './presentation-line.ts'
import { getKeptShow, replaceShow } from './show-store.ts'
import { getView, navigate, startAddress } from './view-store.ts'

/** BroadcastChannel as it is, but at once: jsdom has none. */
class Wire extends EventTarget {
  static readonly open = new Set<Wire>()
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
    Wire.open.add(this)
  }
  postMessage(data: unknown): void {
    const copy: unknown = structuredClone(data)
    for (const other of Wire.open)
      if (other !== this && other.name === this.name) other.dispatchEvent(new MessageEvent('message', { data: copy }))
  }
  close(): void {
    Wire.open.delete(this)
  }
}

/** Says something on a channel that may not be a message at all. */
function say(channel: string, ...data: readonly unknown[]): void {
  const wire = new Wire(`duixian-stage-${channel}`)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel takes none
  for (const each of data) wire.postMessage(each)
}

let stop = (): void => undefined
let heard: PresentationMessage[] = []
let others: PresentationLine[] = []

/** Another window on the channel. */
function otherWindow(
  channel: string,
  answer: (message: PresentationMessage) => PresentationMessage | null = () => null,
): PresentationLine {
  const line = openLine(channel, (message) => {
    heard.push(message)
    const said = answer(message)
    if (said) line.send(said)
  })
  others.push(line)
  return line
}

function openPage(address: string): void {
  stop()
  window.history.replaceState(null, '', address)
  stop = startAddress()
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('BroadcastChannel', Wire)
  window.sessionStorage.clear()
  heard = []
  openPage('/app/')
})
afterEach(() => {
  cleanup()
  for (const line of others) line.close()
  others = []
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const shown = (): string | null => screen.getByRole('status').textContent

describe('[stage line] what comes in', () => {
  const letter = (rest: object = {}) => ({
    duixian: 'abcd',
    from: 'x',
    number: 1,
    message: { type: 'at', search: '?stage=2', black: false },
    ...rest,
  })

  it.each([
    null,
    'hello',
    [],
    letter({ duixian: 'other' }),
    letter({ from: 3 }),
    letter({ number: 0 }),
    letter({ message: { type: 'at', search: 'https://elsewhere.example/', black: false } }),
    letter({ message: { type: 'at', search: '?', black: 'no' } }),
    letter({ message: { type: 'go', place: 0 } }),
    letter({ message: { type: 'go', place: '3' } }),
    letter({ message: { type: 'black' } }),
    letter({ message: { type: 'keep', show: 3, place: 1 } }),
    letter({ message: { type: 'keep', show: '{}', place: 0 } }),
    letter({ message: { type: 'eval', code: '1' } }),
  ])('[stage line] %# is not ours and is passed over', (data) => {
    otherWindow('abcd')
    say('abcd', data)
    expect(heard).toEqual([])
  })

  it('[stage line] a message heard twice or late counts once', () => {
    otherWindow('abcd')
    say('abcd', ...[1, 1, 3, 2, 4].map((number) => letter({ number, message: { type: 'go', place: number } })))
    expect(heard).toEqual([1, 3, 4].map((place) => ({ type: 'go', place })))
  })

  it('[stage line] without broadcasts the opened window and its opener talk by hand', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const post = vi.fn<(letter: unknown, options: unknown) => void>()
    vi.stubGlobal('opener', { postMessage: post })
    const line = otherWindow('abcd')
    line.send({ type: 'hello' })
    expect(post).toHaveBeenCalledWith(
      expect.objectContaining({ duixian: 'abcd', number: 1, message: { type: 'hello' } }),
      { targetOrigin: window.location.origin },
    )
    const reply = vi.spyOn(window, 'postMessage').mockReturnValue(undefined)
    window.dispatchEvent(
      new MessageEvent('message', { data: letter({ number: 2 }), source: window, origin: 'https://elsewhere.example' }),
    )
    window.dispatchEvent(
      new MessageEvent('message', { data: letter(), source: window, origin: window.location.origin }),
    )
    expect(heard).toEqual([{ type: 'at', search: '?stage=2', black: false }])
    line.send({ type: 'left' })
    expect(reply).toHaveBeenCalledOnce()
  })

  it('[stage line] over http a message by hand is passed over: broadcasts reach every window there', () => {
    otherWindow('abcd')
    window.dispatchEvent(
      new MessageEvent('message', { data: letter(), source: window, origin: window.location.origin }),
    )
    expect(heard).toEqual([])
  })
})

const asked: string[] = []

function PresentationEnd({ black = false }: { readonly black?: boolean }) {
  const { channel, accompanied } = usePresentationChannel({
    black,
    screen: 1,
    screens: 1,
    onGo: (place) => asked.push(`go ${place}`),
    onBlack: (on) => asked.push(`black ${String(on)}`),
  })
  return <output>{`${channel} ${String(accompanied)}`}</output>
}

const channelShown = (): string => shown()?.split(' ')[0] ?? ''

describe('[stage channel] the stage', () => {
  it('[stage channel] says where it is when asked and after each change, and farewell at the end', () => {
    openPage('/app/?stage=1')
    const { rerender, unmount } = render(<PresentationEnd />)
    const speaker = otherWindow(channelShown())
    act(() => speaker.send({ type: 'hello' }))
    expect(shown()).toBe(`${channelShown()} true`)
    act(() => navigate({ stage: 2 }, 'replace'))
    rerender(<PresentationEnd black />)
    expect(heard).toEqual([
      { type: 'at', search: '?stage=1', black: false },
      { type: 'at', search: '?stage=2', black: false },
      { type: 'at', search: '?stage=2', black: true },
    ])
    act(() => speaker.send({ type: 'left' }))
    expect(shown()).toBe(`${channelShown()} false`)
    act(() => navigate({ stage: null }, 'replace'))
    unmount()
    expect(heard.at(-1)).toEqual({ type: 'bye' })
  })

  it('[stage channel] does what the speaker asks, and keeps its channel through a reload', () => {
    openPage('/app/?stage=1')
    const { unmount } = render(<PresentationEnd />)
    const channel = channelShown()
    const speaker = otherWindow(channel)
    act(() => speaker.send({ type: 'go', place: 7 }))
    act(() => speaker.send({ type: 'black', on: true }))
    expect(asked.splice(0)).toEqual(['go 7', 'black true'])
    unmount()
    expect(heard.filter(({ type }) => type === 'bye')).toEqual([])
    render(<PresentationEnd />)
    expect(channelShown()).toBe(channel)
    expect(heard.at(-1)).toEqual({ type: 'at', search: '?stage=1', black: false })
    expect(presentationWindow(channel)).toBe(`duixian-stage-${channel}`)
  })
})

describe('[stage channel] what the speaker keeps as a show', () => {
  it('[stage channel] goes on at the same slide of it, and what is no show changes nothing', () => {
    openPage('/app/?stage=2')
    render(<PresentationEnd />)
    const speaker = otherWindow(channelShown())
    act(() => speaker.send({ type: 'keep', show: 'no show', place: 2 }))
    expect(window.location.search).toBe('?stage=2')
    const slides = ['?stage=1', '?item=a'].map((address) => ({ address, title: '', notes: '', seconds: null }))
    act(() => speaker.send({ type: 'keep', show: formatShowFile({ ...EMPTY_SHOW, slides }), place: 2 }))
    expect(window.location.search).toBe('?item=a&stage=2&show=1')
    expect(getKeptShow().slides).toEqual(slides)
    replaceShow(EMPTY_SHOW)
  })
})

describe('[stage channel] a duplicated tab', () => {
  it('[stage channel] takes a channel of its own and leaves the speaker with the first stage', () => {
    openPage('/app/?stage=4')
    const first = render(<PresentationEnd />)
    const channel = channelShown()
    const speaker = otherWindow(channel)
    first.unmount()
    // The first stage, as another window that holds the channel.
    let claimed = ''
    otherWindow(channel, (message) => {
      if (message.type !== 'claim') return null
      claimed = message.by
      return { type: 'taken', by: message.by }
    })
    render(<PresentationEnd />)
    expect(claimed).not.toBe('')
    const own = channelShown()
    expect(own).not.toBe(channel)
    expect(window.sessionStorage.getItem('duixian-stage-channel')).toBe(own)
    heard = []
    act(() => speaker.send({ type: 'go', place: 7 }))
    act(() => navigate({ stage: null }, 'replace'))
    cleanup()
    expect(asked.splice(0)).toEqual([])
    expect(heard.filter(({ type }) => type === 'bye' || type === 'at')).toEqual([])
  })

  it('[stage channel] the first stage answers the claim and says again where it is', () => {
    openPage('/app/?stage=2')
    render(<PresentationEnd />)
    const channel = channelShown()
    const copy = otherWindow(channel)
    heard = []
    act(() => copy.send({ type: 'claim', by: 'copy' }))
    expect(heard).toEqual([
      { type: 'taken', by: 'copy' },
      { type: 'at', search: '?stage=2', black: false },
    ])
    act(() => copy.send({ type: 'taken', by: 'somebody else' }))
    expect(channelShown()).toBe(channel)
  })
})

function SpeakerEnd() {
  const { link, black, send } = useSpeakerChannel('abcd', (place) => navigate({ stage: place }, 'replace'))
  return (
    <>
      <output>{`${link} ${String(black)}`}</output>
      <button type="button" onClick={() => send({ type: 'go', place: 6 })}>
        6
      </button>
    </>
  )
}

describe('[stage channel] the speaker’s window', () => {
  const at = (stage: number, black = false): PresentationMessage => ({ type: 'at', search: `?stage=${stage}`, black })

  it('[stage channel] follows the stage and keeps its own name in the address', () => {
    openPage('/app/?stage=1#speaker-abcd')
    const stage = otherWindow('abcd', ({ type }) => (type === 'hello' ? at(3) : null))
    render(<SpeakerEnd />)
    expect(shown()).toBe('together false')
    expect(getView().stage).toBe(3)
    act(() => stage.send(at(4, true)))
    expect(shown()).toBe('together true')
    expect(window.location.search + window.location.hash).toBe('?stage=4#speaker-abcd')
  })

  it('[stage channel] finds itself alone when the stage says farewell or falls silent, and together again', () => {
    openPage('/app/?stage=1#speaker-abcd')
    render(<SpeakerEnd />)
    expect(shown()).toBe('calling false')
    act(() => void vi.advanceTimersByTime(2000))
    expect(shown()).toBe('alone false')
    const stage = otherWindow('abcd')
    act(() => stage.send(at(5, true)))
    expect(shown()).toBe('together true')
    act(() => void vi.advanceTimersByTime(6000))
    expect(shown()).toBe('together true')
    act(() => void vi.advanceTimersByTime(2000))
    expect(shown()).toBe('alone false')
    act(() => stage.send(at(5)))
    act(() => stage.send({ type: 'bye' }))
    expect(shown()).toBe('alone false')
    expect(getView().stage).toBe(5)
  })

  it('[stage channel] asks once more for a slide that the stage did not hear of', () => {
    const stage = otherWindow('abcd')
    render(<SpeakerEnd />)
    act(() => stage.send(at(5)))
    act(() => screen.getByRole('button').click())
    act(() => stage.send(at(5)))
    act(() => stage.send(at(5)))
    expect(heard.filter(({ type }) => type === 'go')).toEqual([
      { type: 'go', place: 6 },
      { type: 'go', place: 6 },
    ])
    act(() => screen.getByRole('button').click())
    act(() => stage.send(at(6)))
    expect(heard.filter(({ type }) => type === 'go')).toHaveLength(3)
  })

  it('[stage channel] goes by itself where the stage that it asked is gone', () => {
    openPage('/app/?stage=1#speaker-abcd')
    const stage = otherWindow('abcd')
    render(<SpeakerEnd />)
    act(() => stage.send(at(5)))
    act(() => screen.getByRole('button').click())
    expect(getView().stage).toBe(5)
    act(() => void vi.advanceTimersByTime(8000))
    expect(shown()).toBe('alone false')
    expect(getView().stage).toBe(6)
  })

  it('[stage channel] says that it leaves, by closing and by going elsewhere', () => {
    otherWindow('abcd')
    const { unmount } = render(<SpeakerEnd />)
    act(() => void window.dispatchEvent(new Event('pagehide')))
    unmount()
    expect(heard.map(({ type }) => type)).toEqual(['hello', 'left', 'left'])
  })
})
