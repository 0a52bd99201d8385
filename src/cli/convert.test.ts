import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeReport, makeText } from '#mocks/make.ts'
import { file, inFolder, ledgerIn, run } from './testing/run-ledger.ts'

const good = file('good.json', makeLedger())

describe('ledger convert', () => {
  it('takes a ledger through a workbook and back without a difference', async () => {
    expect(await run('convert', good, inFolder('a.xlsx'), '--lang', 'en')).toMatchObject({
      code: 0,
      lines: [`${inFolder('a.xlsx')}: written: 1 commitment, 1 report, 1 fact`],
    })
    expect((await run('convert', inFolder('a.xlsx'), inFolder('a.json'))).code).toBe(0)
    expect(ledgerIn('a.json')).toEqual(makeLedger())
    expect(await run('diff', inFolder('a.xlsx'), good)).toMatchObject({ code: 0, lines: ['两份台账内容相同。'] })
  })

  it('writes a table that no spreadsheet runs, and joins it to its ledger again', async () => {
    const source = file(
      'minus.json',
      makeLedger({
        reports: [makeReport({ value: -5, recorded: '2026-07-01' })],
        commitments: [makeCommitment({ title: makeText('=1+1') })],
      }),
    )
    expect(await run('convert', source, inFolder('a.csv'), '--as-of', '2026-08-01')).toMatchObject({
      code: 0,
      lines: [
        `${inFolder('a.csv')}：已写出台账一张表：承诺 1 项，每项一行，各附最近一条进展`,
        expect.stringContaining('提示：CSV 装不下整本台账（承诺 1 项，进展报告 1 条，事实 1 条）'),
      ],
    })
    const csv = readFileSync(inFolder('a.csv'), 'utf8')
    expect(csv.startsWith('\uFEFF序号,承诺事项')).toBe(true)
    expect(csv).toMatch(/\r\n1,'=1\+1,.*,-5,2026-06-30,/)
    const edited = file('edited.csv', csv.replace(',-5,2026-06-30,', ',7,2026-06-30,'))
    expect((await run('convert', edited, inFolder('joined.json'), '--ledger', source)).code).toBe(0)
    expect(ledgerIn('joined.json').reports.at(-1)).toMatchObject({
      value: 7,
      date: '2026-06-30',
      corrects: 'r1',
      recorded: '2026-11-23',
    })
  })

  it('reads a table that is not ours and names each cell that it cannot', async () => {
    const { code, lines } = await run(
      'convert',
      'tests/fixtures/sheets/messy.xlsx',
      inFolder('messy.json'),
      '--lang',
      'en',
    )
    expect(code).toBe(1)
    expect(lines).toContainEqual(expect.stringContaining('row 15, column D'))
    expect(lines.filter((line) => !line.includes('Note:') && !line.startsWith(' '))).toHaveLength(4)
    expect(lines.at(-1)).toBe(`${inFolder('messy.json')}: written: 7 commitments, 4 reports, 0 facts`)
    expect(ledgerIn('messy.json')).toMatchObject({ id: 'messy', title: { zh: 'messy' }, edition: '2026-11-23' })
  })

  it('writes nothing where nothing can be read, and over nothing unless told', async () => {
    const notes = file('notes.csv', '今天开会\n明天开会\n')
    expect((await run('convert', notes, inFolder('none.json'))).code).toBe(1)
    expect(existsSync(inFolder('none.json'))).toBe(false)
    const taken = file('taken.json', 'mine')
    expect(await run('convert', good, taken)).toMatchObject({
      code: 2,
      lines: [`${taken}：文件已存在，没有改动。要覆盖请加 --force`],
      printed: [],
    })
    expect(readFileSync(taken, 'utf8')).toBe('mine')
    expect((await run('convert', good, taken, '--force')).code).toBe(0)
    expect(ledgerIn('taken.json')).toEqual(makeLedger())
  })

  it('says what it cannot do', async () => {
    expect(await run('convert', good, inFolder('x.pdf'))).toMatchObject({
      code: 2,
      lines: [`${inFolder('x.pdf')}：文件名要以 .json、.xlsx 或 .csv 结尾`],
    })
    expect(await run('convert', good, inFolder('nowhere/x.json'))).toMatchObject({
      code: 2,
      lines: [expect.stringContaining('写不出这个文件（ENOENT）')],
    })
    expect(await run('convert', good, inFolder('y.json'), '--ledger', good)).toMatchObject({
      code: 2,
      lines: [expect.stringContaining('--ledger 只用于表格')],
    })
    expect((await run('convert', file('half.xlsx', 'PK'), inFolder('y.json'))).code).toBe(2)
    expect(existsSync(inFolder('y.json'))).toBe(false)
  })
})
