import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber } from '#src/domain/deadline.ts'
import { sectorSchema } from '#src/domain/schema.ts'
import { KINDS, LANGUAGES, REASONS, VERDICTS } from '#src/domain/terms.ts'
import { formatAddress, formatKey, keepReferences, parseAddress, withText } from './address.ts'
import { DEFAULT_VIEW, VIEW_KEYS } from './parameters.ts'
import { tidyQuery } from './query-text.ts'
import { DUES, GROUP_KEYS, REACHES, SORT_KEYS, VIEWS, type View, type YearChoice } from './view.ts'
import { formatShowCode, KEPT_SHOW } from './show-code.ts'
import { DEFAULT_SWITCHES } from './show.ts'
import { formatYearChoice } from './year-choice.ts'

const viewOf = (patch: Partial<View>): View => ({ ...DEFAULT_VIEW, ...patch })

describe('[address order]', () => {
  it("[address order] keys stand in the order of product.md's table, `reach`, `due` and `series` beside `kind`, `show` beside `stage`", () => {
    expect(VIEW_KEYS.join(' ')).toBe(
      'region sector year status unit kind reach due series q pick view sort group item since asof rule lang ledger stage show embed ed n',
    )
  })

  it('[address order] the default view has an empty address, and the reverse', () => {
    expect(formatAddress(DEFAULT_VIEW)).toBe('')
    for (const empty of ['', '?', '?region=&q=&view=', '?lang=zh&view=overview&embed=0&region=.']) {
      expect(parseAddress(empty)).toEqual({ view: DEFAULT_VIEW, problems: [] })
    }
  })

  it('[address order] the same view has the same text, whatever the order in the address', () => {
    const { view } = parseAddress('?n=12&view=ledger&sector=logistics.computing&region=441200.440200')
    expect(formatAddress(view)).toBe('?region=440200.441200&sector=computing.logistics&view=ledger&n=12')
  })
})

describe('[address keys] valid', () => {
  const cases: readonly (readonly [query: string, patch: Partial<View>, canonical: string])[] = [
    ['region=440200.441200', { region: ['440200', '441200'] }, 'region=440200.441200'],
    ['region=441200.440200.441200', { region: ['440200', '441200'] }, 'region=440200.441200'],
    ['sector=Logistics.COMPUTING', { sector: ['computing', 'logistics'] }, 'sector=computing.logistics'],
    ['year=2026', { year: [{ from: 2026, to: 2026 }] }, 'year=2026'],
    ['year=2029-2031', { year: [{ from: 2029, to: 2031 }] }, 'year=2029-2031'],
    ['year=none.2026', { year: [{ from: 2026, to: 2026 }, 'none'] }, 'year=2026.none'],
    ['year=2026-2026.2026', { year: [{ from: 2026, to: 2026 }] }, 'year=2026'],
    [
      'year=2027.2026-2028.2026',
      {
        year: [
          { from: 2026, to: 2026 },
          { from: 2026, to: 2028 },
          { from: 2027, to: 2027 },
        ],
      },
      'year=2026.2026-2028.2027',
    ],
    ['year=1900-2199', { year: [{ from: 1900, to: 2199 }] }, 'year=1900-2199'],
    ['status=silent.behind', { status: ['behind', 'silent'] }, 'status=behind.silent'],
    ['status=silent.unjudged.no-number.met', { status: ['met', 'unjudged'] }, 'status=met.unjudged'],
    ['unit=shaoguan', { unit: ['shaoguan'] }, 'unit=shaoguan'],
    ['kind=milestone.measured', { kind: ['measured', 'milestone'] }, 'kind=measured.milestone'],
    ['reach=judged.NUMBER', { reach: ['judged', 'number'] }, 'reach=judged.number'],
    ['due=SOON.soon', { due: ['soon'] }, 'due=soon'],
    ['series=trade.gdp.trade', { series: ['gdp', 'trade'] }, 'series=gdp.trade'],
    ['pick=z.a.z.m', { pick: ['z', 'a', 'm'] }, 'pick=z.a.m'],
    ['view=timeline', { view: 'timeline' }, 'view=timeline'],
    ['sort=gap', { sort: { key: 'gap', reversed: false } }, 'sort=gap'],
    ['sort=-gap', { sort: { key: 'gap', reversed: true } }, 'sort=-gap'],
    ['group=unit', { group: 'unit' }, 'group=unit'],
    ['item=shaoguan-racks', { item: 'shaoguan-racks' }, 'item=shaoguan-racks'],
    ['since=2026-02-24', { since: '2026-02-24' }, 'since=2026-02-24'],
    ['asof=2028-02-29', { asof: '2028-02-29' }, 'asof=2028-02-29'],
    ['rule=points-10-30', { rule: 'points-10-30' }, 'rule=points-10-30'],
    ['lang=en', { lang: 'en' }, 'lang=en'],
    ['ledger=guangdong-2026', { ledger: 'guangdong-2026' }, 'ledger=guangdong-2026'],
    ['stage=03', { stage: 3 }, 'stage=3'],
    ['stage=2&show=1', { stage: 2, show: '1' }, 'stage=2&show=1'],
    ['embed=1', { embed: true }, 'embed=1'],
    ['ed=2026-11-23', { ed: '2026-11-23' }, 'ed=2026-11-23'],
    ['n=0', { n: 0 }, 'n=0'],
  ]
  it.each(cases)('[address keys] %s', (query, patch, canonical) => {
    expect(parseAddress(`?${query}`)).toEqual({ view: viewOf(patch), problems: [] })
    expect(formatAddress(viewOf(patch))).toBe(`?${canonical}`)
  })
})

describe('[address keys] unreadable', () => {
  const cases: readonly (readonly [query: string, patch: Partial<View>, found: readonly string[]])[] = [
    ['region=44020', {}, ['44020']],
    ['region=440200.Foshan.44', { region: ['440200'] }, ['Foshan', '44']],
    ['sector=-computing.computing-.a_b.computing', { sector: ['computing'] }, ['-computing', 'computing-', 'a_b']],
    ['year=2031-2029', {}, ['2031-2029']],
    ['year=1899.2200.2190-2200.26.2026', { year: [{ from: 2026, to: 2026 }] }, ['1899', '2200', '2190-2200', '26']],
    ['status=late.met.late', { status: ['met'] }, ['late']],
    ['unit=韶关', {}, ['韶关']],
    ['kind=number', {}, ['number']],
    ['series=gdp.-gdp.地区', { series: ['gdp'] }, ['-gdp', '地区']],
    [`pick=${'a'.repeat(41)}.b`, { pick: ['b'] }, ['a'.repeat(41)]],
    ['view=map', {}, ['map']],
    ['sort=--gap', {}, ['--gap']],
    ['sort=-', {}, ['-']],
    ['group=kind', {}, ['kind']],
    ['item=a.b', {}, ['a.b']],
    ['since=2026', {}, ['2026']],
    ['asof=2026-02-29', {}, ['2026-02-29']],
    ['rule=%3Cscript%3E', {}, ['<script>']],
    ['lang=fr', {}, ['fr']],
    ['ledger=../x', {}, ['../x']],
    ['stage=0', {}, ['0']],
    ['stage=1.5', {}, ['1.5']],
    ['embed=yes', {}, ['yes']],
    ['ed=today', {}, ['today']],
    ['n=-1', {}, ['-1']],
    ['n=1e3', {}, ['1e3']],
  ]
  it.each(cases)('[address keys] %s keeps what is good and names the rest', (query, patch, found) => {
    const { view, problems } = parseAddress(`?${query}`)
    const key = query.split('=')[0]
    expect(view).toEqual(viewOf(patch))
    expect(problems).toEqual(found.map((text) => ({ key, found: text, why: 'unreadable' })))
  })

  it('[address keys] a runaway value is quoted in brief', () => {
    const [problem] = parseAddress(`?item=${'长'.repeat(500)}`).problems
    expect(problem?.found).toBe(`${'长'.repeat(60)}…`)
  })
})

describe('[address text]', () => {
  const cases: readonly (readonly [query: string, q: string, canonical: string])[] = [
    ['q=%E9%9F%B6%E5%85%B3', '韶关', 'q=%E9%9F%B6%E5%85%B3'],
    ['q=韶关', '韶关', 'q=%E9%9F%B6%E5%85%B3'],
    ['q=+30%E4%B8%87++racks%0A', '30万 racks', 'q=30%E4%B8%87%20racks'],
    ['q=a%2Bb', 'a+b', 'q=a%2Bb'],
    ['q=Caf%65%CC%81', 'Café', 'q=Caf%C3%A9'],
    ['q=3.5.', '3.5.', 'q=3.5%2E'],
    ['q=a_', 'a_', 'q=a%5F'],
    ["q=(a)!*~'", "(a)!*~'", 'q=%28a%29%21%2A%7E%27'],
    ['q=100%', '100%', 'q=100%25'],
    ['q=%zz', '%zz', 'q=%25zz'],
    ['q=a%26b%3Dc%23d', 'a&b=c#d', 'q=a%26b%3Dc%23d'],
  ]
  it.each(cases)('[address text] %s', (query, q, canonical) => {
    expect(parseAddress(`?${query}`)).toEqual({ view: viewOf({ q }), problems: [] })
    expect(formatAddress(viewOf({ q }))).toBe(`?${canonical}`)
  })

  it('[address text] a percent sequence that a chat app cut off is dropped and named', () => {
    const { view, problems } = parseAddress('?q=%E9%9F%B6%E5%85')
    expect(view.q).toBe('韶')
    expect(problems).toEqual([{ key: 'q', found: '韶\uFFFD', why: 'unreadable' }])
  })

  it('[address text] more than 200 characters are cut, between characters, and named', () => {
    const { view, problems } = parseAddress(`?q=${encodeURIComponent('𠮷'.repeat(201))}`)
    expect(view.q).toBe('𠮷'.repeat(200))
    expect(problems).toHaveLength(1)
    expect(parseAddress(`?q=${encodeURIComponent('𠮷'.repeat(200))}`).problems).toEqual([])
  })

  it('[address text] half a character cannot break an address', () => {
    expect(formatAddress(viewOf({ q: 'a\uD800b' }))).toBe('?q=ab')
    expect(formatAddress(viewOf({ item: 'x\uDC00' }))).toBe('?item=x')
  })
})

describe('[address strangers]', () => {
  it('[address strangers] unknown keys are ignored and not carried on', () => {
    const { view, problems } = parseAddress(
      '?from=singlemessage&region=440200&isappinstalled=0&__proto__=1&constructor=2',
    )
    expect(formatAddress(view)).toBe('?region=440200')
    expect(problems).toEqual([])
  })

  it('[address strangers] a repeated list is one list; of a repeated single value the first counts and the other is named', () => {
    expect(formatAddress(parseAddress('?region=440200&region=441200.440300').view)).toBe('?region=440200.440300.441200')
    expect(parseAddress('?region=440200&region=441200').problems).toEqual([])
    const { view, problems } = parseAddress('?lang=en&lang=zh&n=3&N=4')
    expect(formatAddress(view)).toBe('?lang=en&n=3')
    expect(problems.map(({ key, found }) => `${key} ${found}`)).toEqual(['lang zh', 'n 4'])
  })

  it('[address strangers] &amp; from page source and keys in capitals are read', () => {
    expect(formatAddress(parseAddress('?REGION=440200&amp;View=Ledger').view)).toBe('?region=440200&view=ledger')
    expect(parseAddress('?q=a%26amp%3Bb').view.q).toBe('a&amp;b')
    expect(formatAddress(parseAddress('?region=440200§or=computing').view)).toBe('?region=440200&sector=computing')
  })

  it('[address strangers] the question mark may be missing', () => {
    expect(parseAddress('region=440200').view.region).toEqual(['440200'])
  })
})

describe('[address key] single keys', () => {
  it('[address key] formatKey and withText are each other’s reverse', () => {
    const view = withText(DEFAULT_VIEW, 'year', 'none.2026')
    expect(formatKey(view, 'year')).toBe('2026.none')
    expect(withText(view, 'year', '')).toEqual(DEFAULT_VIEW)
  })
})

const idForm = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/)
const codeForm = fc.stringMatching(/^[0-9]{6}$/)
const dateForm = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(dateOfDay)
const yearForm: fc.Arbitrary<YearChoice> = fc.oneof(
  fc.constant('none' as const),
  fc
    .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 0, max: 5 }))
    .map(([from, span]) => ({ from, to: Math.min(2199, from + span) })),
)
const orNull = <T>(form: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(form, { nil: null })
const listOf = <T>(form: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> => fc.array(form, { maxLength: 6 })

/** Any view of well-formed values, lists in any order and with repeats. */
const anyView: fc.Arbitrary<View> = fc.record({
  region: listOf(codeForm),
  sector: listOf(idForm),
  year: listOf(yearForm),
  status: listOf(fc.constantFrom(...VERDICTS, ...REASONS)),
  unit: listOf(idForm),
  kind: listOf(fc.constantFrom(...KINDS)),
  reach: listOf(fc.constantFrom(...REACHES)),
  due: listOf(fc.constantFrom(...DUES)),
  series: listOf(idForm),
  q: fc.oneof(fc.string({ unit: 'binary', maxLength: 220 }), fc.string({ unit: 'grapheme', maxLength: 20 })),
  pick: listOf(idForm),
  view: fc.constantFrom(...VIEWS),
  sort: orNull(fc.record({ key: fc.constantFrom(...SORT_KEYS), reversed: fc.boolean() })),
  group: orNull(fc.constantFrom(...GROUP_KEYS)),
  item: orNull(idForm),
  since: orNull(dateForm),
  asof: orNull(dateForm),
  rule: orNull(idForm),
  lang: fc.constantFrom(...LANGUAGES),
  ledger: orNull(idForm),
  stage: orNull(fc.integer({ min: 1, max: 999_999_999 })),
  show: orNull(
    fc.constantFrom(
      KEPT_SHOW,
      formatShowCode({
        title: '会',
        switches: DEFAULT_SWITCHES,
        slides: [{ address: '?item=a', title: '', notes: '', seconds: null }],
      }) ?? '',
    ),
  ),
  embed: fc.boolean(),
  ed: orNull(dateForm),
  n: orNull(fc.nat(999_999_999)),
})

const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort()

/** The canonical view, said a second time and independently of the table of parameters. */
function canonical(view: View): View {
  const years = new Map(view.year.map((choice) => [formatYearChoice(choice), choice]))
  const covered = new Set<string>(view.status.includes('unjudged') ? REASONS : [])
  const statuses = new Set(view.status)
  return {
    ...view,
    region: sorted(view.region),
    sector: sorted(view.sector),
    unit: sorted(view.unit),
    series: sorted(view.series),
    year: sorted([...years.keys()]).flatMap((text) => years.get(text) ?? []),
    status: [...VERDICTS, ...REASONS].filter((choice) => statuses.has(choice) && !covered.has(choice)).sort(),
    kind: KINDS.filter((kind) => view.kind.includes(kind)).sort(),
    reach: REACHES.filter((reach) => view.reach.includes(reach)).sort(),
    due: [...new Set(view.due)],
    pick: [...new Set(view.pick)],
    q: tidyQuery(view.q),
  }
}

/** Address-like noise: keys, separators, good and broken values. */
const noise = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...VIEW_KEYS,
        '?',
        '&',
        '=',
        '.',
        '-',
        '+',
        '%',
        '%E9',
        '%20',
        '&amp;',
        '#',
        '440200',
        '2026',
        'none',
        'unjudged',
        'silent',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('[address round trip]', () => {
  it('[address round trip] view → text → view is the canonical view, without problems', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseAddress(formatAddress(view))).toEqual({ view: canonical(view), problems: [] })
      }),
    )
  })

  it('[address round trip] equal views have equal text', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(formatAddress(canonical(view))).toBe(formatAddress(view))
      }),
    )
  })

  it('[address round trip] any text parses, and its canonical text stays as it is', () => {
    fc.assert(
      fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), (text) => {
        const first = parseAddress(text)
        const address = formatAddress(first.view)
        expect(parseAddress(address)).toEqual({ view: first.view, problems: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('[address round trip] an address survives chat apps: safe characters, a letter or digit at the end', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyView,
          noise.map((text) => parseAddress(text).view),
        ),
        (view) => {
          expect(formatAddress(view)).toMatch(/^(?:\?[A-Za-z0-9=&._%-]*[A-Za-z0-9])?$/)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('[address round trip] free text takes at most 200 encoded characters (12 letters each)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (q) => {
        expect(formatAddress(viewOf({ q })).length).toBeLessThanOrEqual(3 + 200 * 12)
      }),
    )
  })

  it('[address round trip] a tidy query is tidy', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(tidyQuery(tidyQuery(text))).toBe(tidyQuery(text))
      }),
    )
  })

  it('[address round trip] an id is an id here where it is one in a ledger file', () => {
    const name = { zh: '名', en: 'name' }
    fc.assert(
      fc.property(fc.oneof(idForm, fc.stringMatching(/^[a-z0-9-]{1,42}$/)), (id) => {
        expect(parseAddress(`?item=${id}`).view.item === id).toBe(sectorSchema.safeParse({ id, name }).success)
      }),
    )
  })
})

describe('[address references]', () => {
  it('[address references] a key whose text did not change keeps its reference', () => {
    const before = parseAddress('?region=440200&sort=gap&sector=computing').view
    const after = keepReferences(before, parseAddress('?region=440200&sort=gap&sector=logistics').view)
    expect(after.region).toBe(before.region)
    expect(after.sort).toBe(before.sort)
    expect(after.sector).toEqual(['logistics'])
    expect(keepReferences(before, parseAddress('?region=440200&sort=gap&sector=computing').view)).toBe(before)
  })
})
