import { readFile } from 'node:fs/promises'
import { expect, type Download, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { readXlsx } from '#src/desk/files/xlsx-read.ts'
import { writeXlsx } from '#src/desk/files/xlsx-write.ts'
import { fillForm, type Filled } from '#src/desk/month/testing/fill-form.ts'
import { barriers } from './barriers.ts'
import { officeTable } from './office-table.ts'
import { open, test } from './open.ts'

const DAY = '2026-10-31'
const SHAOGUAN = '韶关市人民政府'

async function bytesOf(file: Download): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(await file.path())).buffer
}

async function filledIn(bytes: Uint8Array, cells: Readonly<Record<string, Filled>>): Promise<Buffer> {
  const read = await readXlsx(new Uint8Array(bytes).buffer)
  if (!read.ok) throw new Error(read.fault.code)
  return Buffer.from(await writeXlsx(fillForm(read.workbook, cells)))
}

const given = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

async function saved(page: Page, name: string | RegExp): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return file
}

/* Byte for byte: a picture too. */
const content = (files: Readonly<Record<string, Uint8Array>>, name: string) =>
  new TextDecoder('latin1').decode(files[name])

/* The lines under a heading of what came back. */
async function lines(page: Page, heading: string): Promise<readonly string[]> {
  const list = page.getByRole('heading', { name: heading, level: 4 }).locator('xpath=following-sibling::ul[1]')
  return list.getByRole('listitem').allTextContents()
}

test('reporting sheets go out one a unit, come back filled, and what they bring fills the office’s own workbook and nothing else of it', async ({
  page,
}) => {
  let workers = 0
  page.on('worker', () => (workers += 1))
  await page.addInitScript(() => localStorage.setItem('duixian-desk-part', 'month'))
  await open(page, '?view=desk')

  // Out: a sheet for each unit that owes figures.
  await page.getByText('下发与收回填报表').click()
  const archive = await saved(page, '下发填报表（5 个单位，.zip）')
  expect(archive.suggestedFilename()).toBe(`填报表-${DAY}.zip`)
  const sheets = unzipSync(new Uint8Array(await bytesOf(archive)))
  expect(Object.keys(sheets).toSorted()).toEqual(
    ['广东省人民政府', SHAOGUAN, '肇庆市人民政府', '潮州市潮安区人民政府', '广州希音国际进出口有限公司']
      .map((unit) => `填报表-${unit}-${DAY}.xlsx`)
      .toSorted(),
  )
  const sheetOf = (unit: string) => sheets[`填报表-${unit}-${DAY}.xlsx`] ?? new Uint8Array()

  // Back: one filled in, in part; one empty; one that is no sheet of ours.
  const filled = await filledIn(sheetOf(SHAOGUAN), {
    'shaoguan-racks': { latest: 25.6 },
    'shaoguan-10k-clusters': { latest: 4, 'latest-date': '2026-11-15', progress: '第五个已完成调试' },
    'shaoguan-firms-upgrade': { latest: 86 },
    'shaoguan-projects-2026': { latest: '完成大半' },
  })
  const empty = Buffer.from(sheetOf('肇庆市人民政府'))
  await page
    .getByLabel('选择文件（可多选）')
    .setInputFiles([
      given('韶关.xlsx', filled),
      given('肇庆.xlsx', empty),
      given('通讯录.csv', Buffer.from('姓名,电话\n')),
    ])
  await expect(page.getByText('填报表截至2026年10月31日。 可存 3 项；1 项未采用。')).toBeVisible()
  expect(workers).toBeGreaterThan(0)
  expect(await lines(page, '还没有填报')).toEqual([
    '广东省人民政府：2 项待填',
    '肇庆市人民政府：交回的是空表，1 项待填',
    '潮州市潮安区人民政府：1 项待填',
    '广州希音国际进出口有限公司：1 项待填',
  ])
  expect(await lines(page, '已填报')).toEqual([`${SHAOGUAN}：9 项中填了 3 项，另有 1 项未采用`])
  expect(await lines(page, '未采用的格')).toEqual([
    expect.stringMatching(/^韶关\.xlsx 第 \d+ 行“2026年完成项目投资214亿元”：.*完成大半/),
  ])
  expect(await lines(page, '未采用的文件')).toEqual(['通讯录.csv：不是填报表：没有“表号”一行或表头'])
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: '把 3 项存为草稿' }).click()
  await expect(page.getByText('已把 3 项数据存为草稿。')).toBeVisible()
  await expect(page.getByText('含本机草稿4条')).toBeVisible()

  // The workbook that came in once, with what is known by now.
  const line = { lead: SHAOGUAN, figure: null, day: null }
  const table = officeTable([
    { ...line, title: '2026年底具备30万标准机架承载能力', target: 30, unit: '万标准机架', figure: 12, day: 46_077 },
    { ...line, title: '五个万卡集群到2026年5月投产', target: 5, unit: '个万卡集群' },
    { ...line, title: '2026年完成项目投资214亿元', target: 214, unit: '亿元' },
    { ...line, title: '推动超100家传统企业转型升级', target: 100, unit: '家' },
    { ...line, title: '建设北江绿道', target: 38, unit: '公里', figure: 20 },
  ])
  await page.getByRole('button', { name: '导出', exact: true }).last().click()
  await page
    .getByRole('region', { name: '把单位自己的表拖到这里' })
    .getByLabel('选择文件')
    .setInputFiles(given('进展台账.xlsx', table))
  const fill = page.getByRole('region', { name: '填进单位自己的表' })
  await expect(fill).toContainText('工作表“任务台账”：5 行中填好 2 行')
  expect(await fill.getByRole('listitem').allTextContents()).toEqual([
    '第 5 行“2026年完成项目投资214亿元”：台账里没有它的数据，没有动',
    '第 6 行“推动超100家传统企业转型升级”：“最新数据”要填 86家企业，照这一行的计量单位和这一格的格式写不准，没有动。请把计量单位改成台账的写法再填',
    '第 7 行“建设北江绿道”：台账里没有，没有填',
  ])
  expect(await barriers(page)).toEqual([])
  const out = await saved(page, '保存填好的表')
  expect(out.suggestedFilename()).toBe('进展台账-已填.xlsx')

  const [before, after] = [unzipSync(new Uint8Array(table)), unzipSync(new Uint8Array(await bytesOf(out)))]
  const sheet = 'xl/worksheets/sheet1.xml'
  const changed = Object.keys(before).filter((name) => content(before, name) !== content(after, name))
  expect(Object.keys(after)).toEqual(Object.keys(before))
  expect(changed).toEqual([sheet])

  // 31 October and 15 November 2026, as spreadsheets count days.
  expect(content(after, sheet)).toBe(
    content(before, sheet)
      .replace(
        '<c r="F3" s="2"><v>12</v></c><c r="G3" s="3"><v>46077</v></c>',
        '<c r="F3" s="2"><v>25.6</v></c><c r="G3" s="3"><v>46326</v></c>',
      )
      .replace('<c r="F4" s="2"/><c r="G4" s="3"/>', '<c r="F4" s="2"><v>4</v></c><c r="G4" s="3"><v>46341</v></c>'),
  )
})
