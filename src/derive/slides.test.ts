import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import { makeCommitment, makeLedger, makeRegion, makeSector, makeText } from '#mocks/make.ts'
import { select } from './selection/select.ts'
import { buildSlides, slideOfView, viewOfSlide, viewsOfDeck, type Slide } from './slides.ts'
import { aLedger, aView, AS_OF } from './testing/random-ledger.ts'

const commitments = ['a', 'b', 'c', 'd', 'e'].map((id, at) =>
  makeCommitment({ id, title: makeText(id), regions: [at < 2 ? '990100' : '990200'] }),
)
const index = indexLedger(
  makeLedger({
    regions: [
      makeRegion({ code: '990000', name: makeText('甲省'), parent: null }),
      makeRegion(),
      makeRegion({ code: '990200', name: makeText('乙市') }),
    ],
    sectors: [makeSector()],
    commitments,
  }),
)
const slidesOf = (view: View) => buildSlides(select(index, view, AS_OF), view)
const nameOf = (slide: Slide) =>
  slide.kind === 'item' ? slide.item.commitment.id : slide.kind === 'groups' ? `by ${slide.by}` : slide.kind

describe('the deck of a view', () => {
  it('goes from cover to closing, with groups only where they divide the items and changes only where since is set', () => {
    expect(slidesOf(DEFAULT_VIEW).map(nameOf)).toEqual([
      'cover',
      'overview',
      'by region',
      'a',
      'b',
      'c',
      'd',
      'e',
      'closing',
    ])
    expect(
      slidesOf({ ...DEFAULT_VIEW, since: '2026-06-30' })
        .map(nameOf)
        .slice(0, 4),
    ).toEqual(['cover', 'overview', 'by region', 'changes'])
  })

  it('counts no groups of a few items, and has the cover alone where nothing matches', () => {
    expect(slidesOf({ ...DEFAULT_VIEW, pick: ['a', 'c'] }).map(nameOf)).toEqual([
      'cover',
      'overview',
      'a',
      'c',
      'closing',
    ])
    expect(slidesOf({ ...DEFAULT_VIEW, q: '没有' }).map(nameOf)).toEqual(['cover'])
    expect(slidesOf({ ...DEFAULT_VIEW, q: '没有', since: '2026-06-30' }).map(nameOf)).toContain('changes')
  })

  it('shows what is on screen first: the open item, the view behind it, and neither a second time', () => {
    const firstOf = (patch: Partial<View>) =>
      slidesOf({ ...DEFAULT_VIEW, ...patch })
        .map(nameOf)
        .slice(0, 5)
    expect(firstOf({ view: 'matrix' })).toEqual(['cover', 'view', 'overview', 'by region', 'a'])
    expect(firstOf({ view: 'changes', since: '2026-06-30' })).toEqual([
      'cover',
      'changes',
      'overview',
      'by region',
      'a',
    ])
    expect(firstOf({ view: 'timeline', item: 'c' })).toEqual(['cover', 'c', 'view', 'overview', 'by region'])
    const withItem = slidesOf({ ...DEFAULT_VIEW, item: 'c' }).map(nameOf)
    expect(withItem).toEqual(['cover', 'c', 'overview', 'by region', 'a', 'b', 'd', 'e', 'closing'])
    // What is filtered out and open all the same is on screen too.
    expect(firstOf({ item: 'a', region: ['990200'] }).slice(0, 3)).toEqual(['cover', 'a', 'overview'])
    expect(firstOf({ item: 'gone' }).slice(0, 2)).toEqual(['cover', 'overview'])
  })

  it('has no slide of a view that shows nothing', () => {
    const kinds = (patch: Partial<View>) => slidesOf({ ...DEFAULT_VIEW, ...patch }).map(nameOf)
    expect(kinds({ view: 'compare' })[1]).toBe('overview')
    expect(kinds({ view: 'compare', pick: ['a', 'b'] })[1]).toBe('view')
    expect(kinds({ view: 'desk' })[1]).toBe('overview')
    expect(kinds({ view: 'timeline', q: '没有' })).toEqual(['cover'])
    expect(kinds({ view: 'method', q: '没有' })).toEqual(['cover', 'view', 'overview', 'closing'])
  })

  it('follows the order of the view', () => {
    const names = slidesOf({ ...DEFAULT_VIEW, sort: { key: 'title', reversed: true } }).map(nameOf)
    expect(names.slice(3, -1)).toEqual(['e', 'd', 'c', 'b', 'a'])
  })

  it('has every item exactly once, the open one first, then in the order of the view', () => {
    fc.assert(
      fc.property(aLedger(), aView, (ledger, view) => {
        const selection = select(indexLedger(ledger), view, AS_OF)
        const slides = buildSlides(selection, view)
        const items = slides.flatMap((slide) => (slide.kind === 'item' ? [slide.item] : []))
        const isOpen = (item: (typeof items)[number]) => item.commitment.id === view.item
        expect(items.filter((item) => !isOpen(item))).toEqual(selection.items.filter((item) => !isOpen(item)))
        expect(items.slice(1).some(isOpen)).toBe(false)
        expect(new Set(items).size).toBe(items.length)
        expect([slides.at(0)?.kind, slides.at(-1)?.kind]).toEqual(['cover', slides.length === 1 ? 'cover' : 'closing'])
      }),
      { numRuns: 60 },
    )
  })
})

describe('the slide of an address in a show', () => {
  const slideOf = (patch: Partial<View>) => {
    const slide = slideOfView(select(index, { ...DEFAULT_VIEW, ...patch }, AS_OF), { ...DEFAULT_VIEW, ...patch })
    return slide === null ? 'none' : nameOf(slide)
  }

  it.each<[string, Partial<View>, string]>([
    ['its item, filtered out or not', { item: 'a', region: ['990200'] }, 'a'],
    ['its item before its slide', { item: 'a', stage: 1 }, 'a'],
    ['that slide of its own deck', { stage: 3 }, 'by region'],
    ['the last slide for a number past the end', { stage: 99 }, 'closing'],
    ['the overview', {}, 'overview'],
    ['what changed', { view: 'changes', since: '2026-06-30' }, 'changes'],
    ['the view as it stands', { view: 'matrix' }, 'view'],
    ['the view as it stands, where since has its default', { view: 'changes' }, 'view'],
    ['none, where the ledger has no such item', { item: 'gone', stage: 1 }, 'none'],
  ])('is %s', (_, patch, name) => {
    expect(slideOf(patch)).toBe(name)
  })
})

describe('a deck kept as a show', () => {
  it.each<Partial<View>>([{}, { view: 'matrix', item: 'c' }, { view: 'changes', since: '2026-06-30' }])(
    'has the same slides: %j',
    (patch) => {
      const view: View = { ...DEFAULT_VIEW, ...patch }
      const selection = select(index, view, AS_OF)
      const played = viewsOfDeck(selection, view).map((each) => slideOfView(selection, each))
      expect(played).toEqual(buildSlides(selection, view))
    },
  )
})

describe('where the QR code of a slide leads', () => {
  const [cover, , groups] = slidesOf(DEFAULT_VIEW)
  const item = slidesOf(DEFAULT_VIEW)[3]

  it('is what the slide shows, under the same filters', () => {
    const view: View = { ...DEFAULT_VIEW, region: ['990100'], view: 'matrix' }
    expect(item && viewOfSlide(item, view)).toEqual({ ...view, item: 'a' })
    expect(groups && viewOfSlide(groups, view)).toEqual({ ...view, view: 'ledger', group: 'region' })
    expect(viewOfSlide({ kind: 'changes' }, view)).toEqual({ ...view, view: 'changes' })
    expect(viewOfSlide({ kind: 'overview' }, view)).toEqual({ ...view, view: 'overview' })
    expect(cover && viewOfSlide(cover, { ...view, item: 'b' })).toEqual(view)
  })
})
