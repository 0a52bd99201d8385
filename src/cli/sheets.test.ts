import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeOrganisation, makeReport, makeText } from '#mocks/make.ts'
import { readXlsx } from '#src/desk/files/xlsx-read.ts'
import { writeXlsx } from '#src/desk/files/xlsx-write.ts'
import { fillForm, type Filled } from '#src/desk/month/testing/fill-form.ts'
import { file, inFolder, ledgerIn, run } from './testing/run-ledger.ts'

const ledger = makeLedger({
  organisations: [makeOrganisation(), makeOrganisation({ id: 'jobs', name: makeText('人社局', 'Labour Bureau') })],
  commitments: [
    makeCommitment({ title: makeText('新增机架', 'Add racks') }),
    makeCommitment({ id: 'c2', title: makeText('技能培训', 'Training'), lead: 'jobs' }),
  ],
  reports: [makeReport()],
})
const from = file('sheets.json', ledger)

async function filled(folder: string, name: string, as: string, cells: Readonly<Record<string, Filled>>) {
  const read = await readXlsx(new Uint8Array(readFileSync(join(inFolder(folder), name))).buffer)
  return file(as, new Uint8Array(await writeXlsx(fillForm(read.ok ? read.workbook : [], cells))))
}

describe('ledger sheets, merge-sheets', () => {
  it('makes a sheet for each unit, takes one back, and lists who has not filed', async () => {
    const { code, lines } = await run('sheets', from, inFolder('out'))
    expect(code).toBe(0)
    expect(readdirSync(inFolder('out')).toSorted()).toEqual([
      '填报表-人社局-2026-10-31.xlsx',
      '填报表-甲市政府-2026-10-31.xlsx',
    ])
    expect(lines[0]).toBe(`${join(inFolder('out'), '填报表-甲市政府-2026-10-31.xlsx')}：待填 1 项`)
    const office = await filled('out', '填报表-甲市政府-2026-10-31.xlsx', '市政府.xlsx', { c1: { latest: 31 } })
    const merged = await run('merge-sheets', from, inFolder('merged.json'), office)
    expect(merged.lines).toEqual([
      '填报表截至2026年10月31日。',
      '已填报：',
      '  甲市政府：1 项中填了 1 项',
      '还没有填报：',
      '  人社局：1 项待填',
      '可存 1 项。',
      expect.stringContaining('已写出：承诺 2 项，进展报告 2 条'),
    ])
    expect(merged.code).toBe(0)
    const after = ledgerIn('merged.json')
    expect(after.reports.at(-1)).toMatchObject({ commitment: 'c1', value: 310_000, date: '2026-10-31' })
    expect(after.sources.at(-1)?.title.zh).toBe('2026年10月重点任务进展')
    expect({ ...after, reports: [], sources: [] }).toEqual({ ...ledger, reports: [], sources: [] })
    const again = await run('merge-sheets', inFolder('merged.json'), inFolder('again.json'), office)
    expect([again.code, again.lines.at(-1)]).toEqual([0, expect.stringContaining('没有写出文件')])
  })

  it('exits 1 where a cell or a file is not taken, and 2 where nothing can be done', async () => {
    await run('sheets', from, inFolder('english'), '--lang', 'en', '--figures-of', '2026-09-30')
    const jobs = await filled('english', 'Report-Labour Bureau-2026-09-30.xlsx', 'jobs.xlsx', {
      c2: { latest: 'many' },
    })
    const wrong = await run('merge-sheets', from, inFolder('none.json'), jobs, from, '--lang', 'en')
    expect(wrong.code).toBe(1)
    expect(wrong.lines.join('\n')).toMatch(/jobs\.xlsx, row 5 “Training”: /)
    expect(wrong.lines.join('\n')).toMatch(/sheets\.json: /)
    expect((await run('sheets', from, inFolder('x'), '--figures-of', '2027-01-31')).code).toBe(2)
    expect((await run('merge-sheets', from, inFolder('x.xlsx'), jobs)).code).toBe(2)
    expect((await run('sheets', from, inFolder('out'))).code).toBe(2)
  })
})
