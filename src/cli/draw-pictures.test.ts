import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeText } from '#mocks/make.ts'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { CARD_COLOURS, CARD_SIZE, cardOf, cardSvg, cardText } from '#src/pages/card/card.ts'
import { statusWord } from '#src/format/words.ts'
import { bucketOf } from '#src/derive/status-strip.ts'
import { openCardFont } from './card-font.ts'
import { drawPictures, dropUnwanted, wantedPictures } from './draw-pictures.ts'

const read = readLedgerText(readFileSync('public/ledgers/guangdong-2026.json', 'utf8'))
if (!read.ok) throw new Error('guangdong-2026 does not read')
const index = indexLedger(read.ledger)

async function drawn(...of: Parameters<typeof wantedPictures>) {
  const pictures = new Map<string, Buffer>()
  const faults = await drawPictures(wantedPictures(...of), (page, png) => pictures.set(page, png))
  return { pictures, faults }
}

describe('the pictures for link previews', () => {
  it('are PNGs of 1200 by 630 in both languages, small enough for a chat app', async () => {
    const { pictures, faults } = await drawn(index, new Set(['shaoguan-racks']))
    expect(faults).toEqual([])
    expect([...pictures.keys()]).toEqual([
      'r/guangdong-2026/shaoguan-racks.html',
      'r/guangdong-2026/en/shaoguan-racks.html',
    ])
    for (const png of pictures.values()) {
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD_SIZE.width, CARD_SIZE.height])
      expect(png.byteLength).toBeLessThan(60_000)
    }
  })

  it('say title, target, latest figure with its day, deadline, ledger and edition, and no verdict', () => {
    const item = assessAll(index, index.ledger.edition, null).items.find(
      ({ commitment }) => commitment.id === 'shaoguan-racks',
    )
    if (!item) throw new Error('no racks')
    const card = cardOf(item, index, 'zh')
    expect(card).toMatchObject({
      title: '2026年底具备30万标准机架承载能力',
      ledger: '2026年广东省高质量发展大会承诺台账',
      foot: '数据版次2026年11月30日',
      warning: null,
    })
    expect(card.facts.map(({ said, when }) => [said, when ?? null])).toEqual([
      ['30万标准机架', null],
      ['12万标准机架', '2026年2月24日'],
      ['2026年12月31日前', null],
    ])
    expect(cardText(card)).not.toContain(statusWord(bucketOf(item.assessment), 'zh'))
  })

  it('keep every line within the picture and leave nothing out, of all commitments', async () => {
    const wanted = wantedPictures(index, null)
    const font = await openCardFont(wanted.map(({ card }) => cardText(card)).join(''))
    expect([...font.missing]).toEqual([])
    const cut = ([400, 700] as const).map((weight) => font.glyphs('…', weight)?.path ?? '')
    expect(cut).not.toContain('')
    for (const { page, card } of wanted.filter((_, place) => place % 7 === 0)) {
      const svg = cardSvg(card, font.glyphs)
      expect([page, cut.some((each) => svg.includes(each))]).toEqual([page, false])
      const box = new Resvg(svg.replace(/<rect[^>]*>/g, '')).getBBox()
      expect(box?.x).toBeGreaterThanOrEqual(60)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(CARD_SIZE.width - 60)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(CARD_SIZE.height - 16)
    }
  })

  it('are not drawn of what the font has no sign for: the build says so', async () => {
    const ledger = makeLedger({ commitments: [makeCommitment({ title: makeText('埃及𓀀', 'Egypt') })] })
    const { pictures, faults } = await drawn(indexLedger(ledger), null)
    expect([...pictures.keys()]).toEqual([expect.stringContaining('/en/')])
    expect(faults).toEqual([expect.stringMatching(/has no picture: the font has no 𓀀\.$/)])
  })

  it('are dropped from what is kept once no build has wanted them for a month', () => {
    const folder = mkdtempSync(join(tmpdir(), 'duixian-pictures-'))
    const now = Date.UTC(2026, 10, 30)
    for (const [name, days] of [
      ['new.png', 1],
      ['wanted.png', 29],
      ['old.png', 31],
    ] as const) {
      writeFileSync(join(folder, name), '')
      const seconds = now / 1000 - days * 86_400
      utimesSync(join(folder, name), seconds, seconds)
    }
    dropUnwanted(now, folder)
    expect(readdirSync(folder).toSorted()).toEqual(['new.png', 'wanted.png'])
    dropUnwanted(now, join(folder, 'nowhere'))
  })

  it('have the colours of the page', () => {
    const tokens = readFileSync('src/ui/tokens.css', 'utf8')
    const { paper, ink, quiet, line, seal } = CARD_COLOURS
    for (const [name, value] of Object.entries({ paper, ink, 'ink-2': quiet, line, seal }))
      expect(tokens).toMatch(new RegExp(`--${name}: ${value};`))
  })
})
