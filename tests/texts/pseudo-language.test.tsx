import { readFileSync } from 'node:fs'
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { playScenario, server } from '#mocks/server.ts'
import { ledgerSchema } from '#src/domain/schema.ts'
import { startShow } from '#src/state/show-store.ts'
import { getView } from '#src/state/view-store.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { presentedTexts } from '#src/texts/presented/texts.ts'
import { speakerTexts } from '#src/texts/speaker/texts.ts'
import { formatShowFile } from '#src/url/show-file.ts'
import { EMPTY_SHOW } from '#src/url/show.ts'
import { VIEWS } from '#src/url/view.ts'
import { DESK_PARTS } from '#src/desk/kit/parts.ts'
import { renderApp } from '../journeys/render-app.tsx'
import { PSEUDO, pseudoText, pseudoTexts, spokenTexts, withPseudo } from './pseudo.ts'
import '../browser-gaps.ts'

// What tests/setup.ts has brought in knows no further language.
vi.hoisted(() => vi.resetModules())
vi.mock('#src/domain/terms.ts', async (load) => {
  const terms = await load<typeof import('#src/domain/terms.ts')>()
  return { ...terms, LANGUAGES: [...terms.LANGUAGES, 'xx'] }
})
vi.mock('#src/texts/topic.ts', async () => {
  const { PSEUDO, pseudoTexts } = await import('./pseudo.ts')
  return {
    topic: (inLanguage: Readonly<Record<string, unknown>>) => {
      const all: Readonly<Record<string, unknown>> = { ...inLanguage, [PSEUDO]: pseudoTexts(inLanguage['zh']) }
      return (lang: string) => {
        const given = all[lang]
        return typeof given === 'function' ? given() : given
      }
    },
  }
})
vi.mock('#src/texts/load-texts.ts', () => ({ textsComing: () => null }))
vi.mock('#src/domain/languages.ts', async (load) => {
  const languages = await load<typeof import('#src/domain/languages.ts')>()
  return {
    ...languages,
    LANGUAGE_TAGS: { ...languages.LANGUAGE_TAGS, xx: 'mis' },
    COLLATION_LOCALES: { ...languages.COLLATION_LOCALES, xx: 'en' },
    WRITTEN_IN_HAN: { ...languages.WRITTEN_IN_HAN, xx: false },
    inEachLanguage: (of: (lang: string) => unknown) => ({ ...languages.inEachLanguage(of), xx: of('xx') }),
  }
})
vi.mock('#src/numbers/number-words.ts', async (load) => {
  const { NUMBER_WORDS } = await load<typeof import('#src/numbers/number-words.ts')>()
  const { pseudoTexts } = await import('./pseudo.ts')
  return {
    NUMBER_WORDS: { ...NUMBER_WORDS, xx: pseudoTexts(NUMBER_WORDS.zh) },
  }
})
vi.mock('#src/domain/index-ledger.ts', async (load) => {
  const { withPseudo } = await import('./pseudo.ts')
  const { indexLedger } = await load<typeof import('#src/domain/index-ledger.ts')>()
  return { indexLedger: (ledger: Parameters<typeof indexLedger>[0]) => indexLedger(withPseudo(ledger)) }
})
vi.mock('#src/domain/ledger-list.ts', async (load) => {
  const { withPseudo } = await import('./pseudo.ts')
  const { readLedgerList } = await load<typeof import('#src/domain/ledger-list.ts')>()
  return { readLedgerList: (raw: unknown) => withPseudo(readLedgerList(raw)) }
})
vi.mock('#src/domain/rules.ts', async (load) => {
  const { withPseudo } = await import('./pseudo.ts')
  const rules = await load<typeof import('#src/domain/rules.ts')>()
  return { ...rules, SHIPPED_RULES: withPseudo(rules.SHIPPED_RULES) }
})
vi.mock('#src/desk/sheet/columns.ts', async (load) => {
  const { withPseudo } = await import('./pseudo.ts')
  const columns = await load<typeof import('#src/desk/sheet/columns.ts')>()
  return { ...columns, COLUMNS: withPseudo(columns.COLUMNS) }
})

/** What is not said in a language. */
const ALLOWED: readonly RegExp[] = [
  // Addresses, names of files and ids, which are typed as they stand.
  /https?:\S+/g,
  /[\w./-]*\.(?:json|xlsx|csv|ics)\b/g,
  /=[\w,-]+/g,
  // What another page embeds this one with.
  /<iframe .*<\/iframe>/g,
  // Kinds of files, which every language calls so.
  /\b(?:Excel|CSV|JSON)\b/g,
  // The mark of the product, drawn in two characters.
  /^[兑现]$/,
]

const demo = ledgerSchema.parse(JSON.parse(readFileSync('public/ledgers/demo.json', 'utf8')))

Element.prototype.checkVisibility ??= () => true

let stop = () => {}

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await Promise.all(LOADED_LATER.map(async (load) => load()))
}, 120_000)
beforeEach(() => localStorage.clear())
afterEach(() => {
  stop()
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

const ready = () => waitFor(() => expect(document.documentElement.dataset['ready']).toBe('true'), { timeout: 30_000 })
const spoken = () => spokenTexts(document.body, ALLOWED)

/** What the page loads on its own, loaded beforehand so that no test looks before it is there. */
const LOADED_LATER = [
  () => import('#src/charts/compare-chart.tsx'),
  () => import('#src/charts/progress-chart.tsx'),
  () => import('#src/desk/article/article-part.tsx'),
  () => import('#src/desk/desk-view.tsx'),
  () => import('#src/desk/drafts/drafts-part.tsx'),
  () => import('#src/desk/edit/editor.tsx'),
  () => import('#src/desk/export/export-part.tsx'),
  () => import('#src/desk/import/import-part.tsx'),
  () => import('#src/desk/local/local-part.tsx'),
  () => import('#src/features/detail/detail.tsx'),
  () => import('#src/features/presentation/presentation.tsx'),
  () => import('#src/features/presentation/speaker/speaker.tsx'),
  () => import('#src/features/share/share-panel.tsx'),
  () => import('#src/features/show/show-panel.tsx'),
]

const POLL_MS = 100
const QUIET_POLLS = 4
const MOST_POLLS = 60

/** After the page has not changed for a while. */
async function settled(): Promise<void> {
  let [changed, quiet] = [false, 0]
  const watch = new MutationObserver(() => {
    changed = true
  })
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  for (let poll = 0; poll < MOST_POLLS && quiet < QUIET_POLLS; poll += 1) {
    await act(async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, POLL_MS)
      })
    })
    quiet = changed ? 0 : quiet + 1
    changed = false
  }
  watch.disconnect()
}

async function open(search: string, hash = ''): Promise<void> {
  stop = renderApp(`?${search}${search === '' ? '' : '&'}lang=${PSEUDO}${hash}`)
  await ready()
  await settled()
}

describe('the pseudo-language', () => {
  it('keeps what a text is given, and replaces the rest', () => {
    const said = pseudoTexts({ a: '你好 ABC', b: { c: (name: string, count: number) => `${name}：共 ${count} 项` } })
    expect(said).toMatchObject({ a: expect.stringMatching(/^\p{Script=Yi}{2} \p{Script=Yi}{3}$/u) })
    expect(Object(said).b.c('Han 汉', 3)).toMatch(/^Han 汉：\p{Script=Yi} 3 \p{Script=Yi}$/u)
    expect(pseudoText('§ 3')).toBe('§ 3')
    expect(withPseudo({ title: { zh: '一', en: 'One' }, figure: '3万' })).toEqual({
      title: { zh: '一', en: 'One', xx: pseudoText('一') },
      figure: `3${pseudoText('万')}`,
    })
  })

  it('sees what is said in another', () => {
    const planted = document.createElement('div')
    planted.innerHTML =
      '<p>你好</p><p>ж 3 A</p><img alt="Hello"><input placeholder="жж"><a title="https://x.example">ж</a>'
    expect(spokenTexts(planted, ALLOWED)).toEqual(['p: 你好', 'img[alt]: Hello'])
  })
})

/** Ids of commitments that show most: with figures and verdicts, with steps, and with neither. */
const ITEMS = ['measured', 'milestone', 'direction'].map((kind) => {
  const found = demo.commitments.find((each) => each.kind === kind && each.closed === undefined)
  return found?.id ?? ''
})

describe('no text of the page stands outside the texts', () => {
  it.each(VIEWS.filter((view) => view !== 'desk'))('in the view %s', async (view) => {
    await open(`view=${view}`)
    expect(screen.getByRole('main').textContent?.length).toBeGreaterThan(100)
    expect(spoken()).toEqual([])
  })

  it.each(ITEMS)('beside the open item %s', async (id) => {
    await open(`ledger=demo&sector=${demo.sectors[0]?.id}&view=ledger&item=${id}`)
    expect(document.getElementById('item')?.textContent?.length).toBeGreaterThan(300)
    expect(spoken()).toEqual([])
  })

  it('in comparisons and changes of a fictional ledger, on a past day', async () => {
    await open(
      `ledger=demo&view=compare${demo.commitments
        .slice(0, 3)
        .map(({ id }) => `&pick=${id}`)
        .join('')}`,
    )
    expect(spoken()).toEqual([])
    stop()
    cleanup()
    await open(
      `ledger=demo&sector=${demo.sectors[0]?.id}&view=changes&since=2026-09-30&asof=2026-12-31&ed=2026-01-01&n=3`,
    )
    expect(spoken()).toEqual([])
  })

  it.each(DESK_PARTS)('in the desk’s part %s', async (part) => {
    localStorage.setItem('duixian-desk-part', part)
    await open('view=desk')
    expect(screen.getByRole('main').textContent?.length).toBeGreaterThan(150)
    expect(spoken()).toEqual([])
  })

  it.each(ITEMS)('in the form of %s', async (id) => {
    await open(`ledger=demo&view=desk&item=${id}`)
    await waitFor(
      () => expect(document.querySelectorAll('main :is(input, select, textarea)').length).toBeGreaterThan(8),
      { timeout: 20_000 },
    )
    expect(spoken()).toEqual([])
  })

  it('in any panel that a button opens: sharing, export, the day, the slides', async () => {
    await open('view=ledger')
    const count = document.querySelectorAll('button[aria-expanded="false"]').length
    expect(count).toBeGreaterThan(3)
    for (let at = 0; at < count; at += 1) {
      const button = document.querySelectorAll('button[aria-expanded]')[at]
      if (!button || button.getAttribute('aria-expanded') === 'true') continue
      await userEvent.click(button)
      await settled()
      expect(spoken()).toEqual([])
    }
  })

  it('in the sheet of filters on a narrow screen', async () => {
    const { matchMedia } = window
    window.matchMedia = (media) => Object.assign(matchMedia(media), { matches: media.includes('max-width') })
    try {
      await open('view=ledger')
      await userEvent.click(screen.getByRole('button', { name: screenTexts(getView().lang).filters }))
      await settled()
      expect(document.querySelector('dialog[open]')?.textContent?.length).toBeGreaterThan(100)
      expect(spoken()).toEqual([])
    } finally {
      window.matchMedia = matchMedia
    }
  })

  it('where nothing matches, and where parts of the address cannot be followed', async () => {
    await open('q=98765&view=ledger&region=999999&since=1')
    expect(document.documentElement.dataset['items']).toBe('0')
    expect(spoken()).toEqual([])
  })

  it.each(['missing', 'broken', 'empty'] as const)('where the ledger is %s', async (scenario) => {
    playScenario(scenario)
    stop = renderApp(`?lang=${PSEUDO}`)
    await waitFor(() => expect(document.body.textContent).toMatch(/\p{Script=Yi}{8}/u), { timeout: 20_000 })
    await settled()
    expect(spoken()).toEqual([])
  })

  it.each([1, 2, 3, 4, 5, 6, 7])('on slide %s', async (stage) => {
    await open(`ledger=demo&sector=${demo.sectors[0]?.id}&view=ledger&stage=${stage}`)
    expect(spoken()).toEqual([])
  })

  it('in the speaker’s window', async () => {
    await open(`ledger=demo&sector=${demo.sectors[0]?.id}&view=ledger&stage=3`, '#speaker-abcd')
    expect(document.body.textContent).toContain(speakerTexts(getView().lang).onSlide)
    expect(spoken()).toEqual([])
  })

  it('in the sheet where slides are put together', async () => {
    const slides = [
      { address: '?view=matrix', title: '', notes: '', seconds: 60 },
      { address: '?view=ledger', title: '', notes: '', seconds: null },
    ]
    localStorage.setItem('duixian-show', formatShowFile({ ...EMPTY_SHOW, slides }))
    const endShow = startShow()
    await open('')
    const endPage = stop
    stop = () => {
      endPage()
      endShow()
    }
    await userEvent.click(screen.getByRole('button', { name: presentedTexts(getView().lang).stage }))
    await settled()
    expect(document.querySelectorAll('dialog[open] li').length).toBeGreaterThan(1)
    expect(spoken()).toEqual([])
  })

  it('in an embedded view', async () => {
    await open('embed=1')
    expect(spoken()).toEqual([])
  })
})
