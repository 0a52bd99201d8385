import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeReport, makeText } from '#mocks/make.ts'
import { writeXlsx } from '#src/desk/files/xlsx-write.ts'
import { readXlsx } from '#src/desk/files/xlsx-read.ts'
import { file, inFolder, run } from './testing/run-ledger.ts'

const ledger = file(
  'fill.json',
  makeLedger({
    commitments: [makeCommitment({ title: makeText('建设机架', 'Build racks') })],
    reports: [makeReport()],
  }),
)
const table = async (...rows: readonly (readonly (string | number | null)[])[]) =>
  file('own.xlsx', new Uint8Array(await writeXlsx([{ name: '台账', rows: [HEAD, ...rows] }])))
const HEAD = ['任务', '目标值（万标准机架）', '最新数据（万标准机架）', '数据截至日期']

describe('ledger fill', () => {
  it('fills an office’s own workbook and names what it does not', async () => {
    const own = await table(['建设机架', 30, 8, '2026年3月31日'], ['别的事情', 5, null, null])
    const { code, lines } = await run('fill', ledger, own, inFolder('filled.xlsx'))
    expect(code).toBe(0)
    expect(lines).toEqual([
      `${own}：提示：第 3 行“别的事情”：台账里没有，没有填`,
      `${inFolder('filled.xlsx')}：已写出：2 行中填好 1 行`,
    ])
    const read = await readXlsx(new Uint8Array(readFileSync(inFolder('filled.xlsx'))).buffer)
    expect(read.ok && read.workbook[0]?.rows[1]).toEqual(['建设机架', 30, 12, '2026年6月30日'])
    expect((await run('fill', ledger, own, inFolder('filled.xlsx'))).code).toBe(2)
  })

  it('takes only the figures known on a day, and no file that is not a workbook', async () => {
    const own = await table(['建设机架', 30, 8, '2026年3月31日'])
    const early = await run('fill', ledger, own, inFolder('early.xlsx'), '--as-of', '2026-07-01', '--lang', 'en')
    expect([early.code, early.lines[0]]).toEqual([
      0,
      `${own}: Note: Row 2 “建设机架”: the ledger has no figure for it, so left as it is`,
    ])
    expect((await run('fill', ledger, ledger, inFolder('x.xlsx'))).code).toBe(2)
    expect((await run('fill', ledger, own, inFolder('x.csv'))).code).toBe(2)
  })

  it('exits 1 where a question is open', async () => {
    const own = await table(['建设机架项目', 30, 8, null])
    const { code, lines } = await run('fill', ledger, own, inFolder('asked.xlsx'))
    expect(code).toBe(1)
    expect(lines.join('\n')).toContain("--answer 'same-task:建设机架项目=same'")
    const answered = await run(
      'fill',
      ledger,
      own,
      inFolder('answered.xlsx'),
      '--answer',
      'same-task:建设机架项目=same',
    )
    expect(answered.code).toBe(0)
  })
})
