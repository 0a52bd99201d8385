import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { textsComing } from '#src/texts/load-texts.ts'
import { getView, navigate, startAddress, useProblems, useView, viewSettled } from './view-store.ts'

vi.mock('#src/texts/load-texts.ts', () => ({ textsComing: vi.fn<typeof textsComing>() }))

let stop = (): void => undefined
/** Ends the download of the texts that were last asked for. */
let end: { readonly come: () => void; readonly fail: () => void } | null = null

beforeEach(() => {
  // Texts of English are never here yet.
  vi.mocked(textsComing).mockImplementation((lang) =>
    ({
      zh: () => null,
      en: () => new Promise<void>((come, fail) => (end = { come, fail: () => fail(new Error('gone')) })),
    })[lang](),
  )
})
afterEach(() => {
  cleanup()
  stop()
})

function openPage(address: string): void {
  window.history.replaceState(null, '', address)
  stop = startAddress()
  render(<Drawn />)
}

function Drawn() {
  const view = useView((all) => all)
  const problems = useProblems()
  return (
    <output>
      {[view.lang, view.view, ...problems.map(({ key, found, why }) => `${key} ${found} ${why}`)].join(' ')}
    </output>
  )
}

const drawn = (): string | null => screen.getByRole('status').textContent
const settle = async (how: 'come' | 'fail') =>
  act(async () => {
    end?.[how]()
    await viewSettled()
  })

describe('[address store] a language whose texts are on their way', () => {
  it('is drawn once they are here, and what is drawn until then is the view before', async () => {
    openPage('/app/')
    act(() => navigate({ lang: 'en' }, 'push'))
    expect([drawn(), window.location.search]).toEqual(['zh overview', '?lang=en'])
    await settle('come')
    expect(drawn()).toBe('en overview')
  })

  it('is not lost by a choice made meanwhile', async () => {
    openPage('/app/')
    act(() => navigate({ lang: 'en' }, 'push'))
    const first = end
    act(() => navigate({ ...getView(), view: 'matrix' }, 'push'))
    expect(window.location.search).toBe('?view=matrix&lang=en')
    first?.come()
    await settle('come')
    expect(drawn()).toBe('en matrix')
  })

  it('gives way to another language chosen meanwhile', async () => {
    openPage('/app/')
    act(() => navigate({ lang: 'en' }, 'push'))
    act(() => navigate({ lang: 'zh', view: 'matrix' }, 'push'))
    await settle('come')
    expect([drawn(), window.location.search]).toEqual(['zh matrix', '?view=matrix'])
  })

  it('stays away where they do not come, by name, and the rest of the view is shown', async () => {
    openPage('/app/')
    act(() => navigate({ lang: 'en', view: 'matrix' }, 'push'))
    expect(drawn()).toBe('zh overview')
    await settle('fail')
    expect([drawn(), window.location.search]).toEqual(['zh matrix lang en absent', '?view=matrix'])
  })
})
