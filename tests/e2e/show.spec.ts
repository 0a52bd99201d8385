import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { open, ready, test } from './open.ts'

const panel = (page: Page) => page.getByRole('dialog', { name: '演示' })

async function openPanel(page: Page, search: string): Promise<void> {
  await open(page, search)
  await page.getByRole('button', { name: '演示', exact: true }).click()
}

async function addView(page: Page, search: string): Promise<void> {
  await openPanel(page, search)
  await panel(page).getByRole('button', { name: '加入当前视图' }).click()
}

async function openSpeaker(page: Page): Promise<Page> {
  await page.mouse.move(300, 300)
  const [speaker] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: '讲者窗口' }).click(),
  ])
  await ready(speaker)
  return speaker
}

test('a show is put together, exported, cleared, imported and undone', async ({ page }) => {
  await addView(page, '?region=440200')
  await addView(page, '?item=shaoguan-racks')
  await panel(page).getByRole('textbox', { name: '演示单名称' }).fill('年中汇报')
  await panel(page).getByRole('button', { name: '上移：第 2 张' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: '导出文件' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('duixian-show-年中汇报.json')
  const path = await download.path()
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'))
  expect(file).toMatchObject({
    format: 'duixian-show/1',
    title: '年中汇报',
    slides: [{ address: '?item=shaoguan-racks' }, { address: '?region=440200' }],
  })
  await panel(page).getByRole('button', { name: '清空' }).click()
  await expect(panel(page).getByText(/演示单还是空的/)).toBeVisible()
  await panel(page).getByLabel('导入文件').setInputFiles(path)
  await expect(panel(page).getByRole('listitem')).toHaveCount(2)
  await panel(page).getByRole('button', { name: '撤销上一步' }).click()
  await panel(page).getByRole('button', { name: '撤销上一步' }).click()
  await expect(panel(page).getByRole('listitem')).toHaveCount(2)
  await page.reload()
  await ready(page)
  await page.getByRole('button', { name: '演示', exact: true }).click()
  await expect(panel(page).getByRole('textbox', { name: '演示单名称' })).toHaveValue('年中汇报')
})

test('a show across two ledgers is played; what the speaker writes is kept; closing either window loses nothing', async ({
  page,
  context,
}) => {
  await addView(page, '?item=shaoguan-racks')
  await addView(page, '?ledger=demo')
  await addView(page, '?region=440200&view=timeline')
  const left = page.url()
  await panel(page).getByRole('button', { name: '从头放映' }).click()
  await expect(page).toHaveURL(/\?item=shaoguan-racks&stage=1&show=1$/)
  const speaker = await openSpeaker(page)
  await speaker.getByRole('textbox', { name: '备注' }).fill('先说结论')
  await speaker.getByRole('button', { name: '下一张' }).click()
  await expect(page).toHaveURL(/ledger=demo&stage=2&show=1$/)
  await expect(speaker).toHaveURL(/ledger=demo&stage=2&show=1#speaker-/)
  // Both windows open the other ledger first.
  await expect(speaker.getByRole('toolbar')).toContainText('2 / 3')
  await speaker.keyboard.press('PageDown')
  await expect(page).toHaveURL(/view=timeline&stage=3&show=1$/)
  await expect(speaker.getByRole('toolbar')).toContainText('3 / 3')
  await speaker.keyboard.type('1')
  await speaker.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?item=shaoguan-racks&stage=1&show=1$/)
  await expect(speaker.getByRole('textbox', { name: '备注' })).toHaveValue('先说结论')
  await speaker.keyboard.press('b')
  await expect(page.getByRole('button', { name: /黑屏中/ })).toBeVisible()
  await speaker.keyboard.press('b')
  await expect(page.getByRole('button', { name: /黑屏中/ })).toHaveCount(0)

  await page.reload()
  await expect(page).toHaveURL(/stage=1&show=1$/)
  await speaker.close()
  const again = await openSpeaker(page)
  await expect(again.getByRole('textbox', { name: '备注' })).toHaveValue('先说结论')

  const stage = await context.newPage()
  await stage.goto(left)
  await page.close()
  await expect(again.getByRole('alert')).toContainText('演示窗口已关闭')
  await again.getByRole('button', { name: '下一张' }).click()
  await expect(again.getByRole('toolbar')).toContainText('2 / 3')
  const [reopened] = await Promise.all([
    context.waitForEvent('page'),
    again.getByRole('link', { name: '重新打开演示窗口' }).click(),
  ])
  await expect(again.getByRole('alert')).toHaveCount(0)
  await expect(reopened).toHaveURL(/stage=2&show=1$/)
  await reopened.getByRole('main').getByRole('region').first().waitFor()
  await reopened.keyboard.press('PageDown')
  await expect(again).toHaveURL(/stage=3&show=1#speaker-/)
})

test('a link carries a show to another browser, where it can be kept', async ({ page, browser, baseURL }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await addView(page, '?item=shaoguan-racks')
  await addView(page, '?region=440200')
  await panel(page)
    .getByRole('button', { name: /^复制一个带着整份演示单的链接/ })
    .click()
  await expect(panel(page).getByText('已复制', { exact: true })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link.startsWith(`${baseURL}?item=shaoguan-racks&stage=1&show=`)).toBe(true)
  const context = await browser.newContext({ locale: 'zh-CN' })
  const other = await context.newPage()
  await other.goto(link)
  await other.getByRole('main').getByRole('region').first().waitFor()
  await other.keyboard.press('PageDown')
  await expect(other).toHaveURL(/\?region=440200&stage=2&show=/)
  await other.keyboard.press('Escape')
  await expect(other).toHaveURL(/\?region=440200$/)
  await other.getByRole('button', { name: '演示', exact: true }).click()
  await panel(other).getByRole('button', { name: '保存到本机' }).click()
  await expect(panel(other).getByRole('listitem')).toHaveCount(2)
  await context.close()
})

/** Keeps a show in the page's browser, as another window of it would. */
async function keepShow(
  page: Page,
  slides: readonly { address: string; title: string; notes?: string }[],
): Promise<void> {
  await page.evaluate(
    (text) => localStorage.setItem('duixian-show', text),
    JSON.stringify({ format: 'duixian-show/1', slides }),
  )
}

/** What a link to a show carries. */
const carriedIn = (link: string): string =>
  Buffer.from(new URL(link).searchParams.get('show') ?? '', 'base64url').toString('utf8')

const RACKS = { address: '?item=shaoguan-racks', title: '机架' }
const SHAOGUAN = { address: '?region=440200', title: '韶关一市' }

test('notes stay at home unless the speaker ticks the box; ticked, they open where the link does', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await keepShow(page, [{ ...RACKS, notes: '先说结论' }, SHAOGUAN])
  await openPanel(page, '')
  const copyLink = async (): Promise<string> => {
    await panel(page)
      .getByRole('button', { name: /^复制一个带着整份演示单的链接/ })
      .click()
    await expect(panel(page).getByText('已复制', { exact: true })).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const bare = await copyLink()
  expect(carriedIn(bare)).toContain('机架')
  expect(carriedIn(bare)).not.toContain('先说结论')
  await panel(page).getByRole('checkbox', { name: '包含讲者备注' }).focus()
  await page.keyboard.press('Space')
  await expect(panel(page).getByText(/和 1 张的讲者备注/)).toBeVisible()
  const context = await browser.newContext({ locale: 'zh-CN' })
  const other = await context.newPage()
  await other.goto(await copyLink())
  await other.getByRole('main').getByRole('region').first().waitFor()
  const speaker = await openSpeaker(other)
  await expect(speaker.getByText('先说结论')).toBeVisible()
  await context.close()
})

test('what is presented is kept as a show mid-talk, the stage stays where it is, and its notes leave in no link and no file unless that is ticked', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?region=440200')
  const left = page.url()
  await page.keyboard.press('F9')
  await expect(page.getByRole('main').getByRole('region').first()).toBeVisible()
  for (let place = 2; place <= 4; place += 1) {
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(new RegExp(`stage=${place}`))
  }
  const heading = await page.getByRole('heading', { level: 1 }).textContent()
  const speaker = await openSpeaker(page)
  const total = /\/ (\d+)/.exec((await speaker.getByRole('toolbar').textContent()) ?? '')?.[1]
  await speaker.getByRole('button', { name: '存成演示单' }).click()

  // The stage now plays the kept show, at the same slide; notes are for the speaker alone.
  await expect(page).toHaveURL(/stage=4&show=1$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '')
  await expect(speaker.getByRole('toolbar')).toContainText(`4 / ${total}`)
  const notes = speaker.getByRole('textbox', { name: '备注' })
  await expect(notes).toBeFocused()
  await notes.fill('只给讲者看的话')
  await expect(page.getByRole('main')).not.toContainText('只给讲者看的话')
  await page.reload()
  await ready(page)
  await expect(page).toHaveURL(/stage=4&show=1$/)
  await page.keyboard.press('PageUp')
  await expect(page).toHaveURL(/stage=3&show=1$/)
  await page.keyboard.press('PageDown')
  await expect(notes).toHaveValue('只给讲者看的话')
  expect(decodeURIComponent(page.url())).not.toContain('只给讲者看的话')
  await speaker.close()

  await page.keyboard.press('Escape')
  await ready(page)
  await page.goto(left)
  await ready(page)
  await page.getByRole('button', { name: '演示', exact: true }).click()
  const give = async (): Promise<{ readonly link: string; readonly file: string }> => {
    await panel(page)
      .getByRole('button', { name: /^复制一个带着整份演示单的链接/ })
      .click()
    await expect(panel(page).getByText('已复制', { exact: true })).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel(page).getByRole('button', { name: '导出文件' }).click(),
    ])
    return { link, file: readFileSync(await download.path(), 'utf8') }
  }
  const bare = await give()
  expect(carriedIn(bare.link)).toContain('region=440200')
  expect(carriedIn(bare.link)).not.toContain('只给讲者看的话')
  expect(bare.file).toContain('region=440200')
  expect(bare.file).not.toContain('只给讲者看的话')
  await panel(page).getByRole('checkbox', { name: '包含讲者备注' }).check()
  const whole = await give()
  expect(carriedIn(whole.link)).toContain('只给讲者看的话')
  expect(whole.file).toContain('只给讲者看的话')
})

test('a show is the one truth of what is on the stage: on load, and while another window changes it', async ({
  page,
  context,
}) => {
  await open(page)
  await keepShow(page, [RACKS, SHAOGUAN])
  await open(page, '?stage=2&show=1')
  await expect(page).toHaveURL(/\?region=440200&stage=2&show=1$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('韶关一市')
  await expect(page.getByRole('main')).toContainText('韶关市，共')
  const other = await context.newPage()
  await open(other)
  await keepShow(other, [SHAOGUAN, RACKS])
  await expect(page).toHaveURL(/\?region=440200&stage=1&show=1$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('韶关一市')
})

test('slides that cannot be shown say so, and the talk goes on; the speaker moves the stage past them', async ({
  page,
}) => {
  await open(page)
  await keepShow(page, [
    RACKS,
    { address: '?ledger=gone', title: '别处', notes: '略过' },
    { address: '?item=gone', title: '没了' },
    SHAOGUAN,
  ])
  await open(page, '?stage=1&show=1')
  const speaker = await openSpeaker(page)
  await page.bringToFront()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('main')).toContainText('它所在的台账「gone」没有打开')
  await expect(speaker.getByRole('toolbar')).toContainText('2 / 4')
  await expect(speaker.getByRole('textbox', { name: '备注' })).toHaveValue('略过')
  await speaker.getByRole('button', { name: '下一张' }).click()
  await expect(page.getByRole('main')).toContainText('没有「gone」这一项')
  await speaker.getByRole('button', { name: '下一张' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('韶关一市')
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText('没有打开')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?ledger=gone$/)
})

test('a duplicated stage leaves the speaker alone', async ({ page, context }) => {
  await open(page, '?region=440200&stage=3')
  const speaker = await openSpeaker(page)
  const session = await page.evaluate(() => sessionStorage.getItem('duixian-stage-channel') ?? '')
  const copy = await context.newPage()
  await copy.addInitScript(
    (channel) =>
      sessionStorage.getItem('duixian-stage-channel') ?? sessionStorage.setItem('duixian-stage-channel', channel),
    session,
  )
  await open(copy, '?region=440200&stage=3')
  await expect.poll(() => copy.evaluate(() => sessionStorage.getItem('duixian-stage-channel'))).not.toBe(session)
  await copy.keyboard.press('End')
  await expect(copy).not.toHaveURL(/stage=3/)
  await copy.close()
  await page.keyboard.press('PageDown')
  await expect(speaker).toHaveURL(/stage=4#speaker-/)
  await expect(speaker.getByRole('alert')).toHaveCount(0)
})

for (const [what, search, words] of [
  ['cut off', '?region=440200&stage=1&show=garbage', '演示单不完整'],
  ['kept elsewhere', '?region=440200&stage=1&show=1', '演示单没有链接所指的这一张'],
] as const)
  test(`a link to a show that is ${what} says so on the stage and after it`, async ({ page }) => {
    await open(page, search)
    await expect(page.getByRole('main')).toContainText(words)
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/\?region=440200$/)
    await expect(page.getByRole('alert')).toContainText(words)
  })

test('the panel and the speaker’s window fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await open(page, '?item=shaoguan-racks')
  await page.getByRole('banner').getByRole('button', { name: '更多' }).click()
  await page.getByRole('button', { name: '演示', exact: true }).click()
  await panel(page).getByRole('button', { name: '加入当前视图' }).click()
  expect(await panel(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
  await page.goto('./?region=440200&stage=5#speaker-abcd')
  await ready(page)
  await expect(page.getByRole('button', { name: '下一张' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})
