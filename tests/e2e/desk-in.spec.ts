import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { makeZip, sheetFiles } from '#src/desk/files/testing/make-zip.ts'
import { readXlsx } from '#src/desk/files/xlsx-read.ts'
import { writeXlsx } from '#src/desk/files/xlsx-write.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { ledgerToWorkbook } from '#src/desk/sheet/ledger-to-workbook.ts'
import { cellText, type SheetRow, type Workbook } from '#src/desk/sheet/workbook.ts'
import { barriers } from './barriers.ts'
import { itemCount, open, TODAY, test } from './open.ts'

const SHEETS = 'tests/fixtures/sheets'
const RACKS = 'shaoguan-racks'

interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

function given(name: string, bytes: ArrayBuffer | Uint8Array | string): GivenFile {
  return {
    name,
    mimeType: 'application/octet-stream',
    buffer: typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(new Uint8Array(bytes)),
  }
}

async function openPart(page: Page, part: string, search = '?view=desk'): Promise<void> {
  await open(page, search)
  await page.getByRole('button', { name: part, exact: true }).click()
}

const choose = (page: Page, file: string | GivenFile) => page.getByLabel('选择文件').setInputFiles(file)
const section = (page: Page, name: string) => page.getByRole('region', { name })
const takeDrafts = (page: Page) => page.getByRole('button', { name: /^采用为草稿/ })

/** The shipped ledger as its own workbook. */
function shippedWorkbook(): Workbook {
  const read = readLedgerText(readFileSync('public/ledgers/guangdong-2026.json', 'utf8'))
  if (!read.ok) throw new Error('the first ledger is refused')
  const assessed = assessAll(indexLedger(read.ledger), TODAY, null)
  return runSteps(
    ledgerToWorkbook({ assessed, items: assessed.items, sentence: '全部承诺', link: null, lang: 'zh', records: 'all' }),
  )
}

/** The shipped ledger's workbook, with one cell of the sheet that people edit changed. */
async function changedInOneCell(heading: string, value: string | number): Promise<GivenFile> {
  const changed = shippedWorkbook().map((table) => {
    if (table.name !== '台账') return table
    const headings = table.rows.findIndex((row) => row.includes(heading) && row.includes('编号'))
    const at = (name: string) => table.rows[headings]?.indexOf(name) ?? -1
    const rows = table.rows.map((row): SheetRow => (row[at('编号')] === RACKS ? row.with(at(heading), value) : row))
    return { ...table, rows }
  })
  return given('台账.xlsx', await writeXlsx(changed))
}

/** Written to disk: Playwright hands over a path without work in the page. */
async function longWorkbook(rows: number, path: string): Promise<string> {
  const lines = Array.from({ length: rows }, (_, at): SheetRow => [
    at + 1,
    `建设第${at + 1}号项目`,
    '投资额',
    1000 + at,
    at % 40 === 3 ? '尽快' : '2026年12月底',
    '广州市',
    '广州市',
    300,
    '2026-06-30',
  ])
  const bytes = await writeXlsx([
    {
      name: '任务',
      rows: [
        [
          '序号',
          '工作任务',
          '指标',
          '目标值（万元）',
          '完成时限',
          '责任单位',
          '地区',
          '完成值（万元）',
          '数据截至日期',
        ],
        ...lines,
      ],
    },
  ])
  writeFileSync(path, new Uint8Array(bytes))
  return path
}

test('a messy workbook: precise complaints, a mapping that can be changed and that stays, its faulty rows as a file', async ({
  page,
}) => {
  await openPart(page, '导入')
  await choose(page, `${SHEETS}/messy.xlsx`)
  await expect(page.getByText('这是一张表，读到 8 行任务。')).toBeVisible()
  const complaints = section(page, '问题与说明')
  await expect(complaints).toContainText('“重点任务”第 15 行 D 列“数十家”读不出一个数')
  // What was not taken is in sight; what was read all the same is one line a subject, until it is opened.
  await expect(complaints.getByRole('listitem')).toHaveCount(3)
  const dates = complaints.getByRole('group').filter({ hasText: '没有采用日期与期限' })
  await expect(dates.getByRole('listitem')).toHaveCount(1)
  await expect(dates.getByRole('listitem')).toContainText('“尽快”读不出期限')
  await complaints.getByText('日期与期限 5', { exact: true }).click()
  await expect(complaints.getByRole('listitem').filter({ hasText: '没有写提出日期' })).toBeVisible()

  // The first figures stand above all that is to be checked.
  const figures = section(page, '读到的数')
  await expect(figures.getByRole('row')).toHaveCount(6)
  await expect(figures.getByRole('row', { name: /^建设标准机架/ })).toHaveText(
    /30万标准机架2026-1212万标准机架 2026年6月30日$/,
  )
  await figures.getByRole('button', { name: '再显示 2 条' }).click()
  await expect(figures.getByRole('row')).toHaveCount(8)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    complaints.getByRole('button', { name: /Excel/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('messy-有问题的行.xlsx')
  const bytes = readFileSync(await download.path())
  const read = await readXlsx(new Uint8Array(bytes).buffer)
  expect(read.ok && read.workbook[0]?.rows.map((row) => cellText(row[1]))).toEqual(['原行号', '', '15', '16'])

  await page.getByRole('heading', { name: '怎样读这张表' }).click()
  await page.getByLabel('N 列读作').selectOption('发言人')
  await page.getByLabel('D 列的单位').fill('亿元')
  await page.getByLabel('D 列的单位').press('Enter')
  await expect(page.getByText('14 列中读 13 列')).toBeVisible()
  await page.getByRole('button', { name: '导出', exact: true }).last().click()
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.getByRole('heading', { name: '怎样读这张表' }).click()
  await expect(page.getByLabel('N 列读作')).toHaveValue('speaker')
  await expect(page.getByLabel('D 列的单位')).toHaveValue('亿元')
  expect(await barriers(page)).toEqual([])

  // Given up by mistake, the same file comes back as it was settled.
  await page.getByRole('button', { name: '放弃这个文件' }).click()
  await choose(page, `${SHEETS}/messy.xlsx`)
  await expect(page.getByText('14 列中读 13 列')).toBeVisible()
})

test('what a table leaves open is asked above all else, answered by keyboard, and answered the same next month', async ({
  page,
}) => {
  const table = (name: string, month: string) =>
    given(
      name,
      `任务,责任单位,完成时限,目标值（%）,${month}月底完成\n深化改革,广州市,2027年底,50,\n优化服务,广州市,2027年底,60,\n`,
    )
  await openPart(page, '导入')
  await choose(page, table('九月.csv', '9'))
  const questions = section(page, '本表的提问')
  await expect(questions.getByRole('status')).toContainText('1 个待答，其中 2 格没有采用')
  const leave = questions.getByRole('radio', { name: /^先不回答/ })
  await leave.focus()
  await page.keyboard.press('ArrowUp')
  const yearly = questions.getByRole('radio', { name: /^一年的增速/ })
  await expect(yearly).toBeChecked()
  await expect(questions.getByRole('status')).toContainText('都已回答')
  await expect(page.getByRole('button', { name: '采用为草稿', exact: false })).toBeEnabled()
  await expect(yearly).toBeFocused()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: '放弃这个文件' }).click()

  await choose(page, table('十月.csv', '10'))
  await expect(questions).toContainText('1 个按上次的回答')
  await expect(yearly).toBeChecked()
  await questions.getByRole('button', { name: '忘掉上次的回答' }).click()
  await expect(leave).toBeChecked()
  await expect(section(page, '问题与说明')).toContainText('没有采用')
})

test('a table without known headings is read once somebody says where they are', async ({ page }) => {
  await openPart(page, '导入')
  await choose(page, given('清单.csv', '某某市\n干什么,谁来干,何时\n建一座桥,广州市,2027年底\n'))
  await expect(page.getByText('没有认出表头。请指明')).toBeVisible()
  await expect(takeDrafts(page)).toBeHidden()
  await page.getByLabel('表头末行').fill('1')
  await page.getByLabel('表头首行').fill('2')
  await page.getByRole('button', { name: '按此读取' }).click()
  await expect(page.getByLabel('表头首行')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('表头末行').fill('2')
  await page.getByRole('button', { name: '按此读取' }).click()
  for (const [letter, column] of [
    ['A', '承诺事项'],
    ['B', '责任单位'],
    ['C', '完成时限'],
  ] as const)
    await page.getByLabel(`${letter} 列读作`).selectOption(column)
  await expect(page.getByText('这是一张表，读到 1 行任务。')).toBeVisible()
  await expect(takeDrafts(page)).toBeEnabled()
})

test('a GB18030 CSV is read, and says how', async ({ page }) => {
  await openPart(page, '导入')
  await choose(page, `${SHEETS}/messy-gb18030.csv`)
  await expect(page.getByText('读到 8 行任务')).toBeVisible()
  await expect(page.getByText(/文字按 GB18030 编码读入/i)).toBeVisible()
})

test('one changed cell of our own workbook: before and after, the verdict that flips, taken as drafts and undone', async ({
  page,
}) => {
  await openPart(page, '导入')
  await choose(page, await changedInOneCell('完成时限', '2026-06-30'))
  await expect(page.getByText('这是从兑现导出的工作簿')).toBeVisible()
  const preview = section(page, '将会改动什么')
  // A deadline that was over on the day of its change was not set anew: it was wrong.
  await expect(preview).toContainText('没有要改的')
  await page.getByRole('radio', { name: /^原来写错了/ }).click()
  await expect(preview).toContainText('共 1 处改动')
  await expect(preview.getByRole('listitem').filter({ hasText: '久未更新→逾期待核实' })).toBeVisible()
  await expect(preview.getByRole('listitem').filter({ hasText: '2026-12-31' }).last()).toHaveText(
    '目标（第 2 项） · 期限原来 2026-12-31 → 改为 2026-06-30',
  )
  await expect(takeDrafts(page)).toHaveText('采用为草稿（1 处改动）')
  await takeDrafts(page).click()
  await expect(page.getByRole('heading', { name: '已采用“台账.xlsx”：1 处改动成为本机草稿。' })).toBeVisible()
  await expect(page.getByRole('region', { name: '草稿提示' })).toContainText('含本机草稿1条')
  await page.getByRole('button', { name: '分享' }).click()
  await expect(page.getByText('不含本机草稿')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '撤销这次导入' }).click()
  await expect(page.getByRole('heading', { name: '已撤销这次导入，草稿恢复原样。' })).toBeVisible()
  await expect(page.getByRole('region', { name: '草稿提示' })).toBeHidden()
  await page.getByRole('button', { name: '重新采用' }).click()
  await expect(page.getByRole('region', { name: '草稿提示' })).toBeVisible()

  // Over the drafts, the same file has nothing more to say; the untouched workbook takes the draft back.
  await choose(page, await changedInOneCell('完成时限', '2026-06-30'))
  await page.getByRole('radio', { name: /^原来写错了/ }).click()
  await expect(preview).toContainText('没有要改的')
  await page.getByRole('button', { name: '放弃这个文件' }).click()
  await choose(page, given('原样.xlsx', await writeXlsx(shippedWorkbook())))
  await takeDrafts(page).click()
  await expect(page.getByRole('heading', { name: /^已采用/ })).toBeVisible()
  await expect(page.getByRole('region', { name: '草稿提示' })).toBeHidden()
})

test('what cannot be read ends in one sentence, and what is an article is sent on', async ({ page }) => {
  await openPart(page, '导入')
  const bomb = makeZip(sheetFiles('', [{ name: 'xl/x.xml', content: new Uint8Array(20 * 1024 * 1024) }]))
  for (const [file, sentence] of [
    [given('炸弹.xlsx', bomb), '文件解开后异常庞大'],
    [given('假的.xlsx', '%PDF-1.7'), '认不出这是什么文件'],
    [given('台账.json', '{"id": 1}'), '处错误，没有读入'],
    [given('空.csv', ''), '文件是空的'],
  ] as const) {
    await page.getByLabel('选择文件').focus()
    await choose(page, file)
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
    await expect(page.getByRole('heading', { name: `没有读入“${file.name}”` })).toBeFocused()
  }
  await choose(page, given('信.xlsx', '各位同事：请于月底前报送。\n'))
  await expect(page.getByText('没有认出表头。请指明')).toBeVisible()
  await page.getByRole('button', { name: '放弃这个文件' }).click()
  await choose(
    page,
    given(
      '宏.xlsm',
      makeZip(
        sheetFiles(
          '<row r="1"><c r="A1" t="str"><v>任务</v></c><c r="B1" t="str"><v>责任单位</v></c></row><row r="2"><c r="A2" t="str"><v>建桥</v></c><c r="B2" t="str"><v>广州市</v></c></row>',
          [{ name: 'xl/vbaProject.bin', content: 'Shell' }],
        ),
      ),
    ),
  )
  await expect(page.getByText('宏没有运行')).toBeVisible()
  await page.getByRole('button', { name: '放弃这个文件' }).click()
  await choose(page, given('讲话.docx', 'x'))
  await page.getByRole('button', { name: '去摘录台' }).click()
  await expect(page.getByRole('button', { name: '摘录台', exact: true })).toHaveAttribute('aria-pressed', 'true')
})

test('ten thousand rows are read with progress, can be stopped, and never block the page', async ({ page }, info) => {
  await page.addInitScript(() => {
    const long: number[] = []
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    })
    Reflect.set(window, 'longTasks', long)
  })
  await openPart(page, '导入')
  const file = await longWorkbook(10_000, info.outputPath('长表.xlsx'))
  await choose(page, file)
  await expect(page.getByRole('progressbar', { name: '正在读取“长表.xlsx”' })).toBeVisible()
  await page.getByRole('button', { name: '停止' }).click()
  await expect(page.getByRole('progressbar')).toBeHidden()
  await expect(page.getByLabel('选择文件')).toBeAttached()

  await page.evaluate(() => Reflect.get(window, 'longTasks').splice(0))
  await choose(page, file)
  await expect(page.getByText('读到 10,000 行任务')).toBeVisible({ timeout: 30_000 })
  await expect(takeDrafts(page)).toBeEnabled()
  // 0 ms on a quiet machine; a busy one stretches tasks, and a read on the page itself would take seconds.
  const longest = await page.evaluate(() => Math.max(0, ...Reflect.get(window, 'longTasks')))
  expect(longest).toBeLessThan(500)
})

test('a table opened as a ledger of its own: listed as local, its link says so, removed and brought back', async ({
  page,
}) => {
  await openPart(page, '导入')
  await choose(page, `${SHEETS}/messy.xlsx`)
  await page.getByRole('button', { name: '另开为一本台账' }).click()
  await expect(page).toHaveURL(/ledger=messy/)
  await expect(page.getByText('已打开“messy”，保存在本浏览器中。')).toBeVisible()
  await expect(page.getByLabel('选择台账').locator('option', { hasText: 'messy · 本机' })).toBeAttached()
  await page.getByRole('link', { name: '打开看看' }).click()
  expect(await itemCount(page)).toBe(7)
  await page.getByRole('button', { name: '分享' }).click()
  await expect(page.getByText('收到链接的人须另有这份文件')).toBeVisible()
  const address = page.url()

  await openPart(page, '本机台账')
  await expect(page.getByRole('link', { name: '打开“messy”' })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载“messy”' }).click(),
  ])
  const file = readFileSync(await download.path())
  expect(readLedgerText(file.toString())).toMatchObject({ ok: true, setAside: [] })
  await page.getByRole('button', { name: '移除“messy”' }).click()
  await expect(page.getByText('已移除“messy”')).toBeVisible()
  expect(await barriers(page)).toEqual([])

  await page.goto(address)
  await expect(page.getByText('这里没有编号为 messy 的台账')).toBeVisible()
  await page.getByRole('link', { name: '到工作台打开文件' }).click()
  await page.getByRole('button', { name: '恢复' }).click()
  await page.getByRole('link', { name: '打开“messy”' }).click()
  expect(await itemCount(page)).toBe(7)

  // The open one can go as well, and its file can be opened anew.
  await openPart(page, '本机台账', '?ledger=messy&view=desk')
  await page.getByRole('button', { name: '移除“messy”' }).click()
  await expect(page).not.toHaveURL(/ledger=messy/)
  await expect(page.getByText('已移除“messy”')).toBeVisible()
  await choose(page, given('messy.json', file))
  await expect(page).toHaveURL(/ledger=messy/)
  await expect(page.getByText('当前打开')).toBeVisible()
})

test('on a phone nothing goes sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openPart(page, '导入')
  await choose(page, `${SHEETS}/messy.xlsx`)
  await page.getByRole('heading', { name: '怎样读这张表' }).click()
  await expect(page.getByLabel('N 列读作')).toBeVisible()
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
})
