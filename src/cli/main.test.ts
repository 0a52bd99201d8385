import { existsSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger } from '#mocks/make.ts'
import { COMMAND_NAMES } from './commands.ts'
import { fillSchema, schemaText } from './fill-schema.ts'
import { file, inFolder, ledgerIn, run } from './testing/run-ledger.ts'

const good = file('good.json', makeLedger())
const halfBad = file(
  'half.json',
  makeLedger({ commitments: [makeCommitment({ id: 'c2', lead: 'x' }), makeCommitment()] }),
)
const bad = file('bad.json', { ...makeLedger(), edition: '2026-23-11', units: 0 })

describe('ledger check', () => {
  it('counts what a valid file holds, in Chinese unless told', async () => {
    expect(await run('check', good)).toMatchObject({
      code: 0,
      lines: [`${good}：合格：承诺 1 项，进展报告 1 条，事实 1 条`],
    })
    expect(await run('check', good, '--lang', 'en')).toMatchObject({
      code: 0,
      lines: [`${good}: ok: 1 commitment, 1 report, 1 fact`],
    })
  })

  it('lists every fault of a refused file and every record set aside, one a line', async () => {
    expect(await run('check', '--lang=en', bad)).toMatchObject({
      code: 1,
      lines: [
        `${bad}: edition: found "2026-23-11", expected a day that exists, written like 2026-12-31 (1900 to 2199). Please correct it.`,
        `${bad}: units: found 0, expected a list […]. Please correct it.`,
        `${bad}: not a valid ledger, 2 errors`,
      ],
    })
    expect(await run('check', '--lang', 'en', halfBad)).toMatchObject({
      code: 1,
      lines: [
        `${halfBad}: Commitment c2, lead: found "x", but there is no such organisation in organisations. Use an id that exists, or add it there first.`,
        `${halfBad}: 1 record set aside; usable: 1 commitment, 1 report, 1 fact`,
      ],
    })
  })

  it('goes on after a bad file and exits with the worst code', async () => {
    const { code, lines } = await run('check', '--lang', 'en', inFolder('none.json'), halfBad, good)
    expect(code).toBe(2)
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe(`${inFolder('none.json')}: cannot be read (ENOENT)`)
    expect((await run('check', good, halfBad)).code).toBe(1)
  })

  it('says that a file is not UTF-8', async () => {
    const gbk = file('gbk.json', new Uint8Array([0x7b, 0xb3, 0xd0, 0xc5, 0xb5, 0x7d]))
    expect(await run('check', gbk)).toMatchObject({
      code: 2,
      lines: [`${gbk}：读不出这个文件：不是 UTF-8 编码的文本，请另存为 UTF-8`],
    })
  })

  it('passes no ledger that is not UTF-8, though the desk can read it: what passes is served as it is', async () => {
    const text = `\uFEFF${JSON.stringify(makeLedger())}`
    const wide = new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer)
    for (const [name, bytes] of [
      ['utf16.json', wide],
      ['broken.json', new Uint8Array([...new TextEncoder().encode('{"id": "'), 0xff, 0x80])],
    ] as const)
      expect(await run('check', file(name, bytes))).toMatchObject({
        code: 2,
        lines: [expect.stringContaining('不是 UTF-8 编码的文本')],
      })
    expect((await run('check', file('marked.json', text))).code).toBe(0)
  })
})

describe('ledger new', () => {
  it('begins a ledger that passes the check', async () => {
    const path = inFolder('Key Tasks 2027.json')
    expect(await run('new', path, '--title', '重点任务', '--title-en', 'Key tasks')).toMatchObject({
      code: 0,
      lines: [`${path}：已新建空台账，编号 key-tasks-2027`],
    })
    expect(ledgerIn('Key Tasks 2027.json')).toMatchObject({
      id: 'key-tasks-2027',
      title: { zh: '重点任务', en: 'Key tasks' },
      edition: '2026-11-23',
      commitments: [],
    })
    expect((await run('check', path)).code).toBe(0)
    expect((await run('new', path)).code).toBe(2)
  })

  it('begins one of a place, with its regions, sectors, units and bodies', async () => {
    const path = inFolder('shaoguan.json')
    const bodies = file('bodies.txt', '市发展改革局\n市教育局、武江区人民政府\n')
    expect(await run('new', path, '--place', '韶关市', '--bodies', bodies)).toMatchObject({
      code: 0,
      lines: [`${path}：已为韶关市新建台账，编号 shaoguan：地区 11 个，责任单位 3 家`],
    })
    expect(ledgerIn('shaoguan.json')).toMatchObject({
      title: { zh: '韶关市2026年重点任务', en: 'Shaoguan: key tasks of 2026' },
      regions: expect.arrayContaining([
        { code: '440200', name: { zh: '韶关市', en: 'Shaoguan' }, parent: null },
        { code: '440203', name: { zh: '武江区', en: 'Wujiang District' }, parent: '440200' },
      ]),
    })
    expect((await run('check', path)).code).toBe(0)
  })

  it.each([
    ['霁川省', '没有“霁川省”这个地名。'],
    ['鼓楼区', '“鼓楼区”可能是以下几处，请改写代码：'],
  ])('takes no place for another: %s', async (place, said) => {
    const path = inFolder('no-place.json')
    expect(await run('new', path, '--place', place)).toMatchObject({ code: 2, lines: [expect.stringContaining(said)] })
    expect(existsSync(path)).toBe(false)
  })

  it('refuses an id that is none', async () => {
    expect(await run('new', inFolder('bad-id.json'), '--id', 'Große', '--lang', 'en')).toMatchObject({
      code: 2,
      lines: [expect.stringContaining('id: found "Große"')],
    })
    expect(existsSync(inFolder('bad-id.json'))).toBe(false)
  })
})

describe('ledger fill-schema', () => {
  it('writes the schema and tells a stale one', async () => {
    const lines: string[] = []
    const path = inFolder('schema.json')
    const at = (...flags: readonly string[]) =>
      fillSchema(
        { options: new Map(flags.map((flag) => [flag, ''])), lang: 'en', print: (line) => void lines.push(line) },
        path,
      )
    expect([await at('check'), await at(), await at('check')]).toEqual([1, 0, 0])
    writeFileSync(path, schemaText().replace('"due"', '"doe"'))
    expect(await at('check')).toBe(1)
    expect(lines.map((line) => line.replace(path, 'FILE'))).toEqual([
      'FILE is not current; run npm run ledger -- fill-schema',
      'wrote FILE',
      'FILE is current',
      'FILE is not current; run npm run ledger -- fill-schema',
    ])
  })
})

describe('usage', () => {
  it.each([
    [['--help'], 0, '用法：npm run ledger -- <命令>'],
    [['-h', '--lang', 'en'], 0, 'Usage: npm run ledger -- <command>'],
    [['--lang=en', 'diff', '--help'], 0, 'Usage: npm run ledger -- diff A B'],
    [[], 2, '请写明要做什么。'],
    [['schema', '--lang', 'en'], 2, 'There is no command "schema".'],
    [['check'], 2, 'check 后面要写至少 1 个文件，现有 0 个。'],
    [['diff', 'x', '--lang', 'en'], 2, 'diff needs 2 files, not 1.'],
    [['new', 'x', 'y'], 2, 'new 后面要写 1 个文件，现有 2 个。'],
    [['check', 'x', '--lang', 'fr'], 2, '--lang 只能是 zh 或 en。'],
    [['check', '--nope', '--lang', 'en'], 2, 'check has no option --nope.'],
    [['diff', 'x', 'y', '--as-of', 'today'], 2, '--as-of 要写成 2026-12-31 这样的日期，写的是“today”。'],
    [['new', 'x', '--title'], 2, '--title 后面要写内容。'],
    [['diff', 'x', 'y', '--json=1'], 2, '--json 后面不写内容。'],
  ])('%j exits with %i', async (args, expected, first) => {
    const { code, lines, printed } = await run(...args)
    expect(code).toBe(expected)
    expect(lines[0]?.slice(0, first.length)).toBe(first)
    expect(lines.at(-1)).toMatch(/^(退出码|Exit code)/)
    expect(printed.length > 0).toBe(expected === 0)
  })

  it('explains every command, in both languages', async () => {
    for (const name of COMMAND_NAMES)
      for (const lang of ['zh', 'en']) {
        const { code, lines } = await run(name, '--help', '--lang', lang)
        expect(code).toBe(0)
        expect(lines[0]).toContain(`npm run ledger -- ${name}`)
        expect((await run('--help', '--lang', lang)).lines.join('\n')).toContain(`  ${name} `)
      }
  })
})
