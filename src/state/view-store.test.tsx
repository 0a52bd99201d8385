import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { pinReceipt } from '#src/url/receipt.ts'
import { absoluteAddress, searchWithinPage } from './place.ts'
import {
  dismissProblems,
  getView,
  hrefFor,
  leadsToAsks,
  navigate,
  openAddress,
  reportProblems,
  startAddress,
  useHrefFor,
  useProblems,
  useView,
} from './view-store.ts'

let stop = (): void => undefined

function openPage(address: string): void {
  stop()
  window.history.replaceState(null, '', address)
  stop = startAddress()
}

/** Goes back one entry and waits until the page has heard of it. */
async function goBack(): Promise<void> {
  await act(async () => {
    const heard = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
    window.history.back()
    await heard
  })
}

function Notice() {
  return (
    <output>
      {useProblems()
        .map(({ key, found, why }) => `${key} ${found} ${why}`)
        .join('; ')}
    </output>
  )
}

const notice = (): string | null => screen.getByRole('status').textContent

beforeEach(() => openPage('/app/'))
afterEach(() => {
  cleanup()
  stop()
})

describe('[address store] reading', () => {
  it('[address store] a cold link is read at once', () => {
    openPage('/app/?region=440200&view=ledger&from=chat')
    expect(getView()).toEqual({ ...DEFAULT_VIEW, region: ['440200'], view: 'ledger' })
    expect(window.location.search).toBe('?region=440200&view=ledger&from=chat')
  })

  it('[address store] Back brings back the view before', async () => {
    navigate({ region: ['440200'] }, 'push')
    navigate({ view: 'ledger' }, 'push')
    await goBack()
    expect(getView()).toEqual({ ...DEFAULT_VIEW, region: ['440200'] })
    await goBack()
    expect(getView()).toEqual(DEFAULT_VIEW)
  })

  it('[address store] after the stop, Back is no longer heard', async () => {
    navigate({ view: 'ledger' }, 'push')
    stop()
    await goBack()
    expect(getView().view).toBe('ledger')
  })
})

describe('[address store] writing', () => {
  it('[address store] a choice pushes, typing replaces, no change does neither', () => {
    const push = vi.spyOn(window.history, 'pushState')
    const replace = vi.spyOn(window.history, 'replaceState')
    navigate({ region: ['441200', '440200'] }, 'push')
    expect(window.location.href).toBe(`${window.location.origin}/app/?region=440200.441200`)
    expect(push).toHaveBeenCalledTimes(1)
    navigate({ q: '韶' }, 'replace')
    navigate({ q: '韶关 ' }, 'replace')
    expect(window.location.search).toBe('?region=440200.441200&q=%E9%9F%B6%E5%85%B3')
    navigate({ region: ['440200', '441200'], q: ' 韶关' }, 'push')
    expect(push).toHaveBeenCalledTimes(1)
    expect(replace).toHaveBeenCalledTimes(2)
  })

  it('[address store] the default view clears the query; unknown keys and the hash are not carried on', () => {
    openPage('/app/page.html?lang=en&from=chat#main')
    navigate({ view: 'ledger' }, 'push')
    expect(window.location.href).toBe(`${window.location.origin}/app/page.html?view=ledger&lang=en`)
    navigate({ view: 'overview', lang: 'zh' }, 'push')
    expect(window.location.href).toBe(`${window.location.origin}/app/page.html`)
  })

  it('[address store] a browser that refuses to write history still changes the view', () => {
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError')
    })
    navigate({ view: 'ledger' }, 'push')
    expect(getView().view).toBe('ledger')
  })

  it('[address store] keys that did not change keep their reference', () => {
    openPage('/app/?region=440200&sort=-gap')
    const before = getView()
    navigate({ q: 'racks' }, 'replace')
    expect(getView().region).toBe(before.region)
    expect(getView().sort).toBe(before.sort)
  })

  it('[address receipt] a new filter drops the receipt, another view keeps it', () => {
    openPage('/app/?region=440200&asof=2026-03-01&ed=2026-02-28&n=12')
    navigate({ view: 'ledger' }, 'push')
    expect(getView().n).toBe(12)
    expect(hrefFor({ sector: ['computing'] })).toBe('?region=440200&sector=computing&view=ledger&asof=2026-03-01')
    navigate({ sector: ['computing'] }, 'push')
    expect(getView()).toMatchObject({ asof: '2026-03-01', ed: null, n: null })
  })
})

describe('[address store] drawing', () => {
  it('[address store] a slice is redrawn only when it changes', () => {
    const drawn = vi.fn<() => void>()
    function Regions() {
      drawn()
      return <output>{useView((view) => view.region).join(' ')}</output>
    }
    render(<Regions />)
    act(() => navigate({ q: 'racks' }, 'replace'))
    expect(drawn).toHaveBeenCalledTimes(1)
    act(() => navigate({ region: ['440200'] }, 'push'))
    expect(screen.getByRole('status').textContent).toBe('440200')
    expect(drawn).toHaveBeenCalledTimes(2)
  })

  it('[address store] a drawn link follows the view', () => {
    function Link() {
      return <a href={useHrefFor()({ item: 'racks' })}>racks</a>
    }
    render(<Link />)
    act(() => navigate({ region: ['440200'] }, 'push'))
    expect(screen.getByRole('link').getAttribute('href')).toBe('?region=440200&item=racks')
  })
})

describe('[address problems]', () => {
  beforeEach(() => openPage('/app/?region=44&view=ledger'))

  it('[address problems] stay until dismissed, also when the view changes', () => {
    render(<Notice />)
    act(() => navigate({ region: ['440200'] }, 'push'))
    expect(notice()).toBe('region 44 unreadable')
    act(dismissProblems)
    expect(notice()).toBe('')
  })

  it('[address problems] the ledger’s join them; each is named once', async () => {
    render(<Notice />)
    const unknown = { key: 'sector', found: 'magic', why: 'unknown' } as const
    act(() => reportProblems([unknown, unknown]))
    act(() => reportProblems([unknown]))
    expect(notice()).toBe('region 44 unreadable; sector magic unknown')
    act(dismissProblems)
    act(() => navigate({ view: 'overview' }, 'push'))
    await goBack()
    act(() => reportProblems([unknown]))
    expect(notice()).toBe('')
  })

  it('[address problems] a followed link is read like a cold one', () => {
    render(<Notice />)
    act(() => openAddress('?item=a_b&lang=en'))
    expect(getView()).toEqual({ ...DEFAULT_VIEW, lang: 'en' })
    expect(window.location.search).toBe('?lang=en')
    expect(notice()).toBe('region 44 unreadable; item a_b unreadable')
  })
})

describe('[address links]', () => {
  it('[address links] are relative to this page under any path', () => {
    expect(hrefFor({ region: ['440200'] })).toBe('?region=440200')
    expect(hrefFor({})).toBe('./')
    openPage('/a:b/c:d.html?view=ledger')
    expect(hrefFor({ view: 'overview' })).toBe('./c:d.html')
    expect(new URL(hrefFor({ view: 'overview' }), window.location.href).pathname).toBe('/a:b/c:d.html')
  })

  it.each([
    ['?region=440200', '?region=440200'],
    ['./', ''],
    ['', '?view=ledger'],
    ['/app/?lang=en', '?lang=en'],
    ['#main', null],
    ['?region=440200#x', null],
    ['?view=coverage#asks', '?view=coverage#asks'],
    ['other.html?region=440200', null],
    ['https://example.org/app/?lang=en', null],
    ['mailto:a@example.org?subject=b', null],
    ['http://[', null],
  ])('[address links] "%s" leads within the page to %s', (href, search) => {
    openPage('/app/?view=ledger')
    expect(searchWithinPage(href)).toBe(search)
  })

  it('[address links] a link to the questions keeps their place until the next change', () => {
    openPage('/app/')
    act(() => openAddress('?view=coverage#asks'))
    expect(getView().view).toBe('coverage')
    expect([window.location.search, leadsToAsks()]).toEqual(['?view=coverage', true])
    act(() => navigate({ view: 'ledger' }, 'push'))
    expect([window.location.search, leadsToAsks()]).toEqual(['?view=ledger', false])
  })

  it('[address links] absolute: from home where set, else from the page', () => {
    openPage('/app/index.html?lang=en#x')
    const view = pinReceipt(getView(), { asOf: '2026-11-23', edition: '2026-11-20', count: 3 })
    const text = '?asof=2026-11-23&lang=en&ed=2026-11-20&n=3'
    expect(absoluteAddress(view, null)).toBe(`${window.location.origin}/app/index.html${text}`)
    expect(absoluteAddress(view, 'https://example.org/duixian/?old=1#x')).toBe(`https://example.org/duixian/${text}`)
    expect(absoluteAddress(DEFAULT_VIEW, 'https://example.org/duixian/')).toBe('https://example.org/duixian/')
  })
})
