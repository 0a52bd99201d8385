import { describe, expect, it } from 'vitest'
import { makeLedger } from '#mocks/make.ts'
import { file, run } from './testing/run-ledger.ts'

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
