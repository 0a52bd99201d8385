import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { file, inFolder, ledgerIn, run } from './testing/run-ledger.ts'

const table = file(
  'shares.csv',
  '承诺事项,责任单位,完成时限,目标值（%）\n深化改革,市发改局,2026年底,50\n优化服务,市政务局,2026年底,60\n审批事项压减,市政务局,2026年底,不知\n',
)
const KEY = 'share-basis:目标值（%）'

describe('what a table leaves open, on the command line', () => {
  it('is one question after the complaints, with each choice as it is typed; its cells are counted, not taken', async () => {
    const { code, lines } = await run('convert', table, inFolder('open.json'), '--announced', '2026-01-10')
    expect(code).toBe(1)
    const from = lines.findIndex((line) => line.includes('提问：'))
    expect(lines.slice(from, from + 4)).toEqual([
      `${table}：提问：“目标值（%）”一列有 2 格是百分数，看不出算什么（如 深化改革 50、优化服务 60）：都是要达到的水平，还是都是一年的增速或平均数？两种都有的，请在表里加“计数口径”一列，逐行写“比率”或“年度比率”。`,
      `    要达到的水平（比率），如覆盖率：--answer '${KEY}=rate'`,
      `    一年的增速或平均数（年度比率），如同比增长：--answer '${KEY}=annual-rate'`,
      `${table}：有 1 个提问待答，其中 2 格没有采用。请在各提问下选一行，把 --answer 起的部分加在命令后面，再运行一次。`,
    ])
    expect(lines.filter((line) => line.includes('待回答'))).toEqual([])
    expect(ledgerIn('open.json').commitments.every(({ targets }) => targets.length === 0)).toBe(true)
  })

  it('is answered by an option or a file, and said as it was answered', async () => {
    const { lines } = await run('convert', table, inFolder('rate.json'), '--answer', `${KEY}=rate`, '--lang', 'en')
    expect(lines).toContainEqual(expect.stringContaining('Note: 2 cells under “目标值（%）”'))
    expect(lines.some((line) => line.includes('Question:'))).toBe(false)
    const bases = (name: string) => ledgerIn(name).commitments.map(({ measure }) => measure?.basis)
    expect(bases('rate.json')).toEqual(['rate', 'rate', undefined])
    const answers = file('answers.json', { [KEY]: 'annual-rate' })
    await run('convert', table, inFolder('yearly.json'), '--answers', answers)
    expect(bases('yearly.json')).toEqual(['annual-rate', 'annual-rate', undefined])
    await run('convert', table, inFolder('both.json'), '--answers', answers, '--answer', `${KEY}=rate`)
    expect(bases('both.json')).toEqual(['rate', 'rate', undefined])
    expect((await run('check', table, '--answers', answers)).lines.some((line) => line.includes('提问：'))).toBe(false)
  })

  it('takes no answer to what was not asked, no choice that there is not, and nothing that is no answer', async () => {
    const to = inFolder('never.json')
    const refused = async (...args: readonly string[]) => {
      const { code, lines } = await run('convert', table, to, ...args)
      expect([code, existsSync(to)]).toEqual([2, false])
      return lines.join('\n')
    }
    expect(await refused('--answer', 'direction:PM2.5=lower')).toContain(
      `没有“direction:PM2.5”这个提问。有的是：${KEY}`,
    )
    expect(await refused('--answer', `${KEY}=both`)).toContain(
      '没有“both”这个选项。可选的有：rate（要达到的水平（比率），如覆盖率）、annual-rate（',
    )
    expect(await refused('--answer', 'rate')).toContain("--answer 要写成 '提问=选项'")
    expect(await refused('--answers', file('list.json', ['rate']))).toContain('不是回答')
    expect(await refused('--answers', file('number.json', { [KEY]: 1 }))).toContain('不是回答')
    expect(await refused('--answers', inFolder('nowhere.json'))).toContain('ENOENT')
    expect(await refused('--announced', '2026-01-10', '--announced', '2026-02-10')).toContain('--announced 只能写一次')
  })

  it('takes a file that answers more than this table asks, and says so', async () => {
    const answers = file('more.json', { [KEY]: 'rate', 'direction:PM2.5': 'lower' })
    const { code, lines } = await run('convert', table, inFolder('more-out.json'), '--answers', answers)
    expect(code).toBe(0)
    expect(lines).toContainEqual(expect.stringContaining('提示：没有“direction:PM2.5”这个提问'))
    expect(ledgerIn('more-out.json').commitments[0]?.measure?.basis).toBe('rate')
  })
})
