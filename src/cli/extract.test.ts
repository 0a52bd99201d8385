import { describe, expect, it } from 'vitest'
import { makeLedger } from '#mocks/make.ts'
import { file, inFolder, ledgerIn, run } from './testing/run-ledger.ts'

const good = file('good.json', makeLedger())

describe('ledger extract', () => {
  const article = file(
    'article.txt',
    '甲市市长张三：抓好算力\n到2027年底，甲市将建成30万标准机架。截至去年底，已建成12万标准机架。\n',
  )
  const wide = Array.from('甲市将建成3万标准机架。', (letter) => letter.charCodeAt(0))

  it('lists candidates with place, figure, deadline and names', async () => {
    const { code, lines } = await run('extract', article, '--ledger', good, '--announced', '2026-02-24')
    expect(code).toBe(0)
    expect(lines[0]).toBe('找到可能的承诺 1 项，已有数据 1 条，请逐条核对。')
    expect(lines[1]).toMatch(/^1\. 承诺 · .*第1段第1句$/)
    expect(lines[3]).toMatch(/数值：不低于30万标准机架；口径：累计数；期限：2027年/)
    expect(lines[3]).toContain('地区：甲市')
  })

  it('writes a table that convert reads back as the same commitments', async () => {
    const speech = file(
      'speech.txt',
      '甲市2026年工作报告\n\n二、2026年工作目标\n地区生产总值增长5%左右，新建泵站30座，城镇调查失业率不高于5.5%。\n到2028年，绿色电力占比提高到60%，PM2.5平均浓度降至26微克/立方米，改造管网1.2万公里，村集体收入翻一番。\n2030年，研发投入占比达到2.8%至3.2%。2030年，研发投入占比达到2.8%至3.2%。\n',
    )
    for (const name of ['found.xlsx', 'found.csv']) {
      const table = inFolder(name)
      const { code, lines } = await run('extract', speech, '--to', table, '--announced', '2026-02-24')
      expect([code, lines[0]]).toEqual([
        0,
        expect.stringContaining('已写出承诺 8 项，其中 0 项要核对（见备注）；未写入：重复的 1 项'),
      ])
      const back = await run('convert', table, inFolder(`${name}.json`), '--announced', '2026-02-24')
      expect(back.lines.filter((line) => line.includes('target'))).toEqual([])
      const { commitments, units } = ledgerIn(`${name}.json`)
      const unitOf = (id: string | undefined) => units.find((unit) => unit.id === id)?.name.zh
      expect(
        commitments.map(({ title, measure, targets: [target] }) => [
          title.zh,
          target?.comparator,
          target?.value,
          target?.upTo ?? null,
          unitOf(measure?.unit),
          measure?.basis,
          target?.due,
        ]),
      ).toEqual([
        ['地区生产总值增长', 'about', 5, null, '%', 'annual-rate', '2026'],
        ['新建泵站', 'at-least', 30, null, '座', 'cumulative', '2026'],
        ['城镇调查失业率', 'at-most', 5.5, null, '%', 'annual-rate', '2026'],
        ['绿色电力占比', 'at-least', 60, null, '%', 'rate', '2028'],
        ['PM2.5平均浓度', 'at-most', 26, null, '微克/立方米', 'stock', '2028'],
        ['改造管网', 'at-least', 12_000, null, '公里', 'cumulative', '2028'],
        ['村集体收入', 'at-least', 2, null, '倍', 'stock', '2028'],
        ['研发投入占比', 'between', 2.8, 3.2, '%', 'rate', '2030'],
      ])
    }
    expect((await run('extract', speech, '--to', inFolder('found.docx'))).code).toBe(2)
  })

  it('gives the same as JSON, and reads other encodings', async () => {
    const { printed } = await run('extract', article, '--announced', '2026-02-24', '--json')
    expect(JSON.parse(printed.join('\n'))).toMatchObject({
      announced: '2026-02-24',
      candidates: [
        { kind: 'commitment', figure: { value: 300_000 }, deadline: { deadline: '2027' } },
        { kind: 'achievement' },
      ],
    })
    const utf16 = file('utf16.txt', new Uint8Array([0xff, 0xfe, ...wide.flatMap((code) => [code & 255, code >> 8])]))
    expect((await run('extract', utf16, '--lang', 'en')).lines[0]).toBe(
      'Found what may be 1 commitment and 0 reported figures; check each.',
    )
    expect(await run('extract', file('a.docx', 'PK\u0003\u0004'))).toMatchObject({
      code: 2,
      lines: [expect.stringContaining('不是纯文本')],
    })
  })
})
