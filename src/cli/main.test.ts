import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger } from '#mocks/make.ts'
import { main } from './main.ts'
import { schema, schemaText } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'duixian-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    content instanceof Uint8Array ? content : typeof content === 'string' ? content : JSON.stringify(content),
  )
  return path
}

async function run(...args: readonly string[]) {
  const lines: string[] = []
  const code = await main(args, (line) => lines.push(line))
  return { code, lines }
}

const good = file('good.json', makeLedger())
const halfBad = file(
  'half.json',
  makeLedger({ commitments: [makeCommitment({ id: 'c2', lead: 'x' }), makeCommitment()] }),
)
const bad = file('bad.json', { ...makeLedger(), edition: '2026-23-11', units: 0 })

describe('ledger check', () => {
  it('counts what a valid file holds, in Chinese unless told', async () => {
    expect(await run('check', good)).toEqual({ code: 0, lines: [`${good}：合格：承诺 1 项，进展报告 1 条，事实 1 条`] })
    expect(await run('check', good, '--lang', 'en')).toEqual({
      code: 0,
      lines: [`${good}: ok: 1 commitment, 1 report, 1 fact`],
    })
  })

  it('lists every fault of a refused file and every record set aside, one a line', async () => {
    expect(await run('check', '--lang=en', bad)).toEqual({
      code: 1,
      lines: [
        `${bad}: edition: found "2026-23-11", expected a day that exists, written like 2026-12-31 (1900 to 2199). Please correct it.`,
        `${bad}: units: found 0, expected a list […]. Please correct it.`,
        `${bad}: not a valid ledger, 2 errors`,
      ],
    })
    expect(await run('check', '--lang', 'en', halfBad)).toEqual({
      code: 1,
      lines: [
        `${halfBad}: Commitment c2, lead: found "x", but there is no such organisation in organisations. Use an id that exists, or add it there first.`,
        `${halfBad}: 1 record set aside; usable: 1 commitment, 1 report, 1 fact`,
      ],
    })
  })

  it('goes on after a bad file and exits with the worst code', async () => {
    const { code, lines } = await run('check', '--lang', 'en', join(folder, 'none.json'), halfBad, good)
    expect(code).toBe(2)
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe(`${join(folder, 'none.json')}: cannot be read (ENOENT)`)
    expect((await run('check', good, halfBad)).code).toBe(1)
  })

  it('says that a file is not UTF-8', async () => {
    const gbk = file('gbk.json', new Uint8Array([0x7b, 0xb3, 0xd0, 0xc5, 0xb5, 0x7d]))
    expect(await run('check', gbk)).toEqual({
      code: 2,
      lines: [`${gbk}：读不出这个文件（不是 UTF-8 编码的文本，请另存为 UTF-8）`],
    })
  })
})

describe('ledger schema', () => {
  it('writes the schema and tells a stale one', async () => {
    const lines: string[] = []
    const path = join(folder, 'schema.json')
    const at = (onlyCompare: boolean) => schema(onlyCompare, 'en', (line) => lines.push(line), path)
    expect([await at(true), await at(false), await at(true)]).toEqual([1, 0, 0])
    writeFileSync(path, schemaText().replace('"due"', '"doe"'))
    expect(await at(true)).toBe(1)
    expect(lines.map((line) => line.replace(path, 'FILE'))).toEqual([
      'FILE is not current; run npm run ledger -- schema',
      'wrote FILE',
      'FILE is current',
      'FILE is not current; run npm run ledger -- schema',
    ])
  })
})

describe('usage', () => {
  it.each([
    [['--help'], 0, '用法：npm run ledger -- <命令>'],
    [['--help', '--lang', 'en'], 0, 'Usage: npm run ledger -- <command>'],
    [[], 2, '请写明要做什么。'],
    [['convert', 'x', '--lang', 'en'], 2, 'There is no command "convert".'],
    [['check'], 2, 'check 后面要写至少一个文件。'],
    [['check', 'x', '--lang', 'fr'], 2, '--lang 只能是 zh 或 en。'],
    [['check', '--nope'], 2, /--nope/],
  ])('%j exits with %i', async (args, expected, first) => {
    const { code, lines } = await run(...args)
    expect(code).toBe(expected)
    expect(lines[0]).toMatch(first)
    expect(lines.at(-1)).toMatch(/^(退出码|Exit code)/)
  })
})

it('runs as a program', { timeout: 30_000 }, async () => {
  const done = await new Promise<{ code: unknown; stdout: string }>((resolve) =>
    execFile('npx', ['tsx', 'src/cli/main.ts', 'check', bad], (error, stdout) =>
      resolve({ code: error?.code, stdout }),
    ),
  )
  expect(done.code).toBe(1)
  expect(done.stdout.trim().split('\n').at(-1)).toBe(`${bad}：不是有效的台账，共 2 处错误`)
})
