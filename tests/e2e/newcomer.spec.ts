import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { writeXlsx } from '#src/desk/files/xlsx-write.ts'
import type { SheetRow } from '#src/desk/sheet/workbook.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { barriers } from './barriers.ts'
import { itemCount, open, ready, test, TODAY } from './open.ts'

/** A table as offices hand them round: a title over all, headings in two rows, tasks in merged groups, a note below. */
async function taskTable(): Promise<Buffer> {
  const rows: readonly SheetRow[] = [
    ['2026年政府工作报告重点任务分解表', ...Array<null>(9).fill(null)],
    ['序号', '重点任务', '具体工作举措', '量化目标', '季度目标', null, null, null, '牵头单位', '完成时限'],
    [null, null, null, null, '一季度', '二季度', '三季度', '四季度', null, null],
    [1, '扩大有效投资', '新开工亿元以上项目', '60个', '10个', '25个', '45个', '60个', '市发改局', '2026年12月底前'],
    [null, null, '完成工业投资', '120亿元', '20亿元', '50亿元', '85亿元', '120亿元', '市工信局', '2026年12月底前'],
    [2, '办好民生实事', '新增公办学位', '4500个', '/', '1500个', '3000个', '4500个', '市教育局', '2026年12月底前'],
    [null, null, '改造老旧小区', '38个', '5个', '12个', '25个', '38个', '市住管局', '2026年12月底前'],
    [null, null, '城镇新增就业', '2.6万人', '0.6万人', '1.3万人', '2万人', '2.6万人', '市人社局', '2026年12月底前'],
    ['注：进展情况请于每月5日前报送。', ...Array<null>(9).fill(null)],
  ]
  return Buffer.from(
    await writeXlsx([
      {
        name: '任务分解',
        rows,
        merges: [
          { top: 0, left: 0, bottom: 0, right: 9 },
          ...[0, 1, 2, 3, 8, 9].map((left) => ({ top: 1, left, bottom: 2, right: left })),
          { top: 1, left: 4, bottom: 1, right: 7 },
          ...[0, 1].map((left) => ({ top: 3, left, bottom: 4, right: left })),
          ...[0, 1].map((left) => ({ top: 5, left, bottom: 7, right: left })),
          { top: 8, left: 0, bottom: 8, right: 9 },
        ],
      },
    ]),
  )
}

/** The month's figures as the office keeps them, copied with the names of the tasks. */
const FIGURES = [
  ['具体工作举措', '10月底累计完成'],
  ['新开工亿元以上项目', '51'],
  ['完成工业投资', '98.6亿元'],
  ['新增公办学位', '4620'],
  ['改造老旧小区', '31'],
  ['城镇新增就业', '2.31万'],
]

/** Clicks as a newcomer makes them; a file is chosen with two. */
function counted(page: Page) {
  let clicks = 0
  return {
    count: () => clicks,
    click: async (what: Locator) => {
      clicks += 1
      await what.click()
    },
    choose: async (file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }) => {
      clicks += 2
      await page.getByLabel('选择文件').setInputFiles(file)
    },
  }
}

/** Answers whatever the import asks by its first choice, which an office would read at a glance. */
async function answerQuestions(page: Page, click: (what: Locator) => Promise<void>): Promise<void> {
  const questions = page.getByRole('region', { name: '本表的提问' }).getByRole('group')
  for (const question of await questions.all()) {
    const chosen = question.getByRole('radio', { checked: true })
    const isOpen = (await chosen.count()) === 0 || (await chosen.getAttribute('value')) === ''
    if (isOpen) await click(question.getByRole('radio').first())
  }
}

/** Pastes a block into the cell that has the focus, as a spreadsheet hands it over. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((block) => {
    const data = new DataTransfer()
    data.setData('text/plain', block)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

test('a newcomer comes from an empty browser to a published page in under forty clicks', async ({ page }, info) => {
  const { click, choose, count } = counted(page)
  const part = (name: string) => page.getByRole('button', { name, exact: true })
  await open(page, '')

  // A ledger of the place.
  await click(page.getByRole('link', { name: '工作台' }).first())
  await click(part('本机台账'))
  await click(part('新建台账'))
  await expect(page.getByLabel('地名')).toBeFocused()
  await click(page.getByLabel('地名'))
  await page.getByLabel('地名').fill('韶关市')
  await expect(page.getByText('广东省韶关市（440200），连同下辖 10 个地区')).toBeVisible()
  await click(page.getByLabel('责任单位'))
  await page.getByLabel('责任单位').fill('市发改局\n市工信局、市教育局\n市住管局；市人社局')
  expect(await barriers(page)).toEqual([])
  await click(part('建好并打开'))
  await expect(page.getByRole('heading', { name: '这份台账里还没有任务：' })).toBeFocused()
  await expect(page).toHaveURL(/ledger=shaoguan-2026/)

  // Its tasks, from a table.
  await choose({ name: '任务分解.xlsx', mimeType: 'application/octet-stream', buffer: await taskTable() })
  await expect(page.getByText('这是一张表，读到 5 行任务。')).toBeVisible()
  await answerQuestions(page, click)
  // When they were promised: what is expected by now counts from that day.
  await click(page.getByRole('heading', { name: '怎样读这张表' }))
  await page.getByLabel('提出日期').fill('2026-01-20')
  await page.getByLabel('提出日期').press('Enter')
  await click(page.getByRole('button', { name: /^采用为草稿/ }))
  await expect(page.getByRole('button', { name: '查看草稿' })).toBeVisible()

  // One month's figures, pasted.
  await click(part('填报数据'))
  const cells = page.getByRole('grid', { name: '填报表格' }).getByRole('textbox', { name: /^数据：/ })
  await expect(cells).toHaveCount(5)
  await click(cells.first())
  await paste(page, FIGURES.map((line) => line.join('\t')).join('\n'))
  await expect(page.getByText(/^填了 5 行。按事项名称对上的。/)).toBeVisible()
  await expect(page.getByRole('row', { name: /新增公办学位/ })).toContainText('已兑现')
  expect(await barriers(page)).toEqual([])
  await click(page.getByRole('button', { name: '把 5 项存为草稿' }))
  await expect(part('去看草稿并发布')).toBeFocused()
  await click(part('去看草稿并发布'))
  await expect(part('草稿与发布')).toBeFocused()

  // The edition.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    click(page.getByRole('button', { name: /^生成新版并下载/ })),
  ])
  expect(download.suggestedFilename()).toBe('shaoguan-2026.json')
  const file = info.outputPath('shaoguan-2026.json')
  await download.saveAs(file)
  const read = readLedgerText(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error('the edition is refused')
  const { ledger } = read
  expect(read.setAside).toEqual([])
  expect(ledger.edition).toBe(TODAY)
  expect(ledger.commitments).toHaveLength(5)
  expect(ledger.organisations).toHaveLength(5)
  expect(ledger.commitments.flatMap(({ regions }) => regions)).toEqual(Array(5).fill('440200'))
  const figures = ledger.reports.map(({ value, date }) => [value, date])
  expect(figures.toSorted()).toEqual(
    [51, 9_860_000_000, 4620, 31, 23_100].map((value) => [value, '2026-10-31']).toSorted(),
  )

  // Published, and the page.
  await click(page.getByRole('button', { name: '到本机台账' }))
  await choose(file)
  await expect(page.getByText(/版次 2026年11月23日/).first()).toBeVisible()
  await click(page.getByRole('link', { name: '总览' }).first())
  await ready(page)
  expect(await itemCount(page)).toBe(5)
  await expect(page.getByRole('button', { name: '已兑现 1' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^尚早/ })).toHaveCount(0)
  await expect(page.getByRole('region', { name: '承诺列表' }).getByRole('listitem')).toHaveCount(5)
  info.annotations.push({ type: 'clicks', description: String(count()) })
  expect(count()).toBeLessThan(40)
})
