import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from './address.ts'
import { DEFAULT_VIEW } from './parameters.ts'
import { pinReceipt } from './receipt.ts'
import { sharedView } from './shared-view.ts'

/** An ordinary public address: 45 characters. */
const HOME = 'https://promises.gd.example.gov.cn/duixian/26/'
const RECEIPT = { asOf: '2026-11-23', edition: '2026-11-20', count: 1024 }
const ledger: { commitments: readonly { id: string }[] } = JSON.parse(
  readFileSync('public/ledgers/guangdong-2026.json', 'utf8'),
)

const receiptOf = (search: string): string =>
  HOME + formatAddress(pinReceipt(sharedView(parseAddress(search).view), RECEIPT))

describe('[address length] the copied link of a typical view stays under 200 characters', () => {
  it.each([
    ['nothing chosen', ''],
    ['two cities', '?region=440200.441200'],
    ['two cities, two sectors, this year', '?region=440200.441200&sector=computing.logistics&year=2026'],
    ['what is behind, in the table, by gap', '?region=440200&status=behind.far-behind.overdue&view=ledger&sort=-gap'],
    ['a Chinese search', '?q=数据中心'],
    ['a search within a city', '?region=440200&q=标准机架&view=timeline'],
    ['an item, with its filter', '?region=440200&year=2026&item=shaoguan-racks'],
    ['a comparison', '?pick=shaoguan-racks.shein-supply-chain&view=compare'],
    ['changes since the last meeting', '?unit=shaoguan&view=changes&since=2026-02-24'],
    ['a matrix under another rule, in English', '?sector=computing&view=matrix&group=year&rule=points-10-30&lang=en'],
    ['another ledger while presenting', '?ledger=demo&region=990100&stage=3&show=1&embed=1'],
  ])('[address length] %s', (_what, search) => {
    expect(receiptOf(search).length).toBeLessThan(200)
  })

  it('[address length] any item of the shipped ledger, opened within its region', () => {
    expect(ledger.commitments.length).toBeGreaterThan(50)
    const long = ledger.commitments
      .map(({ id }) => receiptOf(`?region=440200&view=ledger&item=${id}`))
      .filter((link) => link.length >= 200)
    expect(long).toEqual([])
  })
})

describe('[address chat] a link that was encoded once more than it should', () => {
  const links = [
    '?ledger=demo&region=990100',
    '?region=440200.441200&status=behind&view=ledger&item=shaoguan-racks',
    '?q=数据 中心&ledger=demo',
    '?q=a%26b%3Dc&region=440200',
  ]
  const inside = (search: string) => search.slice(1)

  it.each(links)('[address chat] %s is read as it was, whole or from its first value on, once or twice', (link) => {
    const meant = parseAddress(link)
    expect(meant.problems).toEqual([])
    expect(parseAddress(`?${encodeURIComponent(inside(link))}`)).toEqual(meant)
    expect(parseAddress(`?${encodeURIComponent(encodeURIComponent(inside(link)))}`)).toEqual(meant)
    expect(parseAddress(`?${new URLSearchParams({ [inside(link)]: '' }).toString()}`)).toEqual(meant)
  })

  it('[address chat] from the first value on, and in one value', () => {
    expect(parseAddress('?ledger=demo%26region%3D990100')).toEqual(parseAddress('?ledger=demo&region=990100'))
    expect(parseAddress('?region=440200%252E441200')).toEqual(parseAddress('?region=440200.441200'))
  })

  it('[address chat] any view, but for what a search means by its own signs', () => {
    fc.assert(
      fc.property(
        fc.subarray([
          'ledger=demo',
          'region=990100.990200',
          'year=2026',
          'view=ledger',
          'sort=-gap',
          'lang=en',
          'n=12',
        ]),
        fc.integer({ min: 1, max: 3 }),
        (pairs, times) => {
          let link = pairs.join('&')
          for (let time = 0; time < times; time += 1) link = encodeURIComponent(link)
          expect(parseAddress(`?${link}`)).toEqual(parseAddress(`?${pairs.join('&')}`))
        },
      ),
    )
  })

  it('[address chat] a search keeps its percent signs and ampersands', () => {
    expect(parseAddress('?q=5%2525%26x%3D1').view.q).toBe('5%25&x=1')
    expect(parseAddress('?q=a%26b').view.q).toBe('a&b')
  })

  it('[address chat] what stays unreadable is named', () => {
    expect(parseAddress('?region=%2525252525zz').problems).toMatchObject([{ key: 'region', why: 'unreadable' }])
  })
})

/** What chat apps, mail programs and word processors take for the end of a link, or turn into something else. */
const BREAKS = /[\s()[\]{}<>"'`|\\^*~!,;:@$#]|[^\x21-\x7e]/

describe('[address chat] the sentence around a link', () => {
  it.each(['。', '，', ',', '.', '）', ')', '；', '！', '？', '」', '。”', '）。', ' ', '\u3000'])(
    '[address chat] "%s" taken into the link is passed over',
    (tail) => {
      for (const search of ['?region=440200&n=18', '?stage=3', '?q=数据中心&view=ledger', '?item=shaoguan-racks']) {
        expect(parseAddress(search + tail)).toEqual(parseAddress(search))
        expect(parseAddress(search + encodeURIComponent(tail))).toEqual(parseAddress(search))
      }
    },
  )

  it('[address chat] what ends a value stays within the address, and at the end of a search', () => {
    expect(parseAddress('?n=18,&stage=3').problems).toEqual([{ key: 'n', found: '18,', why: 'unreadable' }])
    expect(parseAddress('?q=为什么？').view.q).toBe('为什么？')
  })
})

describe('[address chat] a link stays whole in chat apps', () => {
  const ends = '. , ; : ! ? ) ] } > \' " ` | - _ ~ * … 。 ， ！ ？ ） 】 》 、 ” ’ % & = # / + @ \u3000'.split(' ')
  it.each(ends)('[address chat] a search that ends in "%s"', (end) => {
    for (const q of [`数据${end}`, `racks${end}`, `a${end}${end}`, end, `${end}a${end}b`]) {
      const address = formatAddress({ ...DEFAULT_VIEW, q })
      expect(address).not.toMatch(BREAKS)
      expect(address).toMatch(/^$|[A-Za-z0-9]$/)
      expect(parseAddress(address)).toEqual(parseAddress(`?q=${encodeURIComponent(q)}`))
    }
  })

  it('[address chat] any search, alone or before other keys', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...ends), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
      maxLength: 24,
    })
    fc.assert(
      fc.property(text, fc.boolean(), (q, more) => {
        const view = { ...DEFAULT_VIEW, q, ...(more ? { view: 'ledger' as const, n: 3 } : {}) }
        const address = formatAddress(view)
        expect(address).not.toMatch(BREAKS)
        expect(address).toMatch(/^$|[A-Za-z0-9]$/)
        expect(formatAddress(parseAddress(address).view)).toBe(address)
        // As a chat app finds it: between Chinese words, up to what cannot be in a link.
        const found = /https:\/\/[A-Za-z0-9./?&=%_-]+/.exec(`看这里${HOME}${address}，谢谢`)?.[0]
        expect(found).toBe(HOME + address)
      }),
      { numRuns: 400 },
    )
  })
})
