import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTellingHeight } from './tell-parent.ts'
import { navigate, startAddress } from './view-store.ts'

const told = vi.fn<(message: unknown, target: string) => void>()
const root = document.documentElement
let height = 0
let resize: () => void = () => undefined
let observing = 0
let stops: readonly (() => void)[] = []

/** A page at an address, within a frame or not, and drawn. */
function openPage(address: string, framed = true): void {
  window.history.replaceState(null, '', address)
  vi.stubGlobal('parent', framed ? { postMessage: told } : window)
  stops = [startAddress(), startTellingHeight()]
}

/** The next turn: when mutation observers have been called. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

async function drawAt(next: number): Promise<void> {
  height = next
  root.dataset['ready'] = 'true'
  resize()
  await settle()
}

beforeEach(() => {
  vi.spyOn(root, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 600, height))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(onResize: () => void) {
        resize = onResize
      }
      observe() {
        observing += 1
      }
      disconnect() {
        observing -= 1
        resize = () => undefined
      }
    },
  )
})

afterEach(() => {
  for (const stop of stops) stop()
  expect(observing).toBe(0)
  delete root.dataset['ready']
  told.mockReset()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('startTellingHeight', () => {
  it('tells the height, rounded up, and the view', async () => {
    openPage('/?region=440200&embed=1')
    await drawAt(812.2)
    expect(told.mock.calls).toEqual([[{ type: 'duixian:height', height: 813, address: '?region=440200&embed=1' }, '*']])
  })

  it('tells each change once: of the height, and of the view', async () => {
    openPage('/?embed=1')
    await drawAt(800)
    await drawAt(800)
    await drawAt(400)
    navigate({ view: 'ledger' }, 'push')
    await drawAt(400)
    expect(told.mock.calls.map(([message]) => message)).toEqual([
      { type: 'duixian:height', height: 800, address: '?embed=1' },
      { type: 'duixian:height', height: 400, address: '?embed=1' },
      { type: 'duixian:height', height: 400, address: '?view=ledger&embed=1' },
    ])
  })

  it('is silent until the view is drawn', async () => {
    openPage('/?embed=1')
    height = 70
    resize()
    await settle()
    expect(told).not.toHaveBeenCalled()
    height = 900
    root.dataset['ready'] = 'true'
    await settle()
    expect(told).toHaveBeenCalledOnce()
  })

  it('is silent without embed=1', async () => {
    openPage('/?region=440200')
    await drawAt(800)
    expect(told).not.toHaveBeenCalled()
  })

  it('observes nothing in a page by itself', () => {
    openPage('/?embed=1', false)
    expect(observing).toBe(0)
  })
})
