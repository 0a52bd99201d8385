import { expect, type Locator, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { barriers } from './barriers.ts'
import { open, ready, test } from './open.ts'

const TEXT = readFileSync(new URL('../fixtures/article-own.txt', import.meta.url), 'utf8')

async function openArticles(page: Page): Promise<void> {
  await open(page, '?view=desk')
  await page.getByRole('button', { name: '摘录台', exact: true }).click()
  await page.getByLabel('原文', { exact: true }).waitFor()
}

async function read(page: Page, text = TEXT): Promise<void> {
  await page.getByLabel('原文', { exact: true }).fill(text)
  await page.getByLabel('发布方').fill('北江测试报')
  await page.getByLabel('发布或宣布日期').fill('2026-03-01')
  await page.getByLabel('链接').fill('https://example.org/forum')
  await page.getByRole('button', { name: '开始摘录' }).click()
  await card(page, 1).waitFor()
}

function card(page: Page, number: number): Locator {
  return page.getByRole('listitem', { name: `候选 ${number}`, exact: true })
}

async function press(of: Locator, name: string): Promise<void> {
  await of.getByRole('button', { name, exact: true }).click()
}

/** What was last typed or decided is kept: the store waits a moment before it writes. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(700)
}

test.describe('from an article to drafts', () => {
  test('accept two, edit one, reject one; a reload in between keeps all; they become drafts with citations', async ({
    page,
  }) => {
    await openArticles(page)
    await read(page)
    await expect(card(page, 5)).toContainText('不低于150家企业')
    await expect(card(page, 5)).toContainText('韶关市副市长 林一舟：让机房变成产业，第 2 段')
    await press(card(page, 2), '收下')
    await press(card(page, 11), '不要')
    await press(card(page, 7), '修改')
    await card(page, 7).getByLabel('名称').fill('两年改造茶园六万亩')
    await card(page, 7).getByLabel('数值').fill('6万')
    await expect(card(page, 7)).toContainText('读作：6万')
    await settled(page)

    await page.reload()
    await ready(page)
    await expect(card(page, 2)).toContainText('已收下')
    await expect(card(page, 11)).toContainText('不要')
    await expect(card(page, 7)).toContainText('两年改造茶园六万亩')
    await expect(card(page, 7)).toContainText('不低于6万亩')
    await press(card(page, 7), '收下')
    await press(card(page, 8), '收下')
    await expect(page.getByRole('region', { name: '存为草稿' })).toContainText('已收下 3 条')

    await page.getByRole('button', { name: '存为草稿', exact: true }).click()
    await expect(page.getByText('已把 3 条存为草稿，并添加了出处。')).toBeVisible()
    await expect(card(page, 7)).toContainText('已存为草稿')
    await press(page.getByRole('region', { name: '存为草稿' }), '去看草稿')
    const main = page.locator('main')
    for (const words of [
      '两年改造茶园六万亩',
      '清远改造茶园（带动就业）',
      '数据产业营收',
      '粤北数据产业座谈会发言摘登',
    ])
      await expect(main).toContainText(words)

    await open(page, '?view=overview&q=%E4%B8%A4%E5%B9%B4%E6%94%B9%E9%80%A0%E8%8C%B6%E5%9B%AD')
    await page.getByRole('link', { name: '两年改造茶园六万亩' }).first().click()
    await expect(page.locator('body')).toContainText('清远市商务局局长 何雨桐：茶香飘得更远')
    await expect(page.locator('body')).toContainText('5万亩')
    await expect(page.getByRole('link', { name: /粤北数据产业座谈会发言摘登/ }).first()).toHaveAttribute(
      'href',
      'https://example.org/forum',
    )
  })

  test('what resembles the ledger is marked, and becomes a report instead of a double', async ({ page }) => {
    await openArticles(page)
    await read(page)
    await expect(card(page, 6)).toContainText('台账里有一条地区、数值、单位都相同')
    await press(card(page, 6), '作为它的进展')
    await page.getByRole('button', { name: '存为草稿', exact: true }).click()
    await expect(page.getByText('已把 1 条存为草稿')).toBeVisible()
    await press(page.getByRole('region', { name: '存为草稿' }), '撤销这次存稿')
    await expect(card(page, 6)).toContainText('记作进展')
  })

  test('all of a kind at once, but nothing that resembles the ledger or lacks something; undone in one step', async ({
    page,
  }) => {
    await openArticles(page)
    await page.getByLabel('领域').selectOption({ label: '重大项目与园区' })
    await read(page)
    await page.getByRole('button', { name: /^有数字的承诺/ }).click()
    await page.getByRole('button', { name: '收下这一类待定的 5 条' }).click()
    await expect(page.getByText('收下 4 条；另有 1 条疑似已有、要核对或缺少内容')).toBeVisible()
    await expect(page.getByRole('region', { name: '存为草稿' })).toContainText('已收下 4 条')
    await page.getByRole('button', { name: '撤销上一步' }).click()
    await expect(page.getByRole('region', { name: '存为草稿' })).not.toContainText('已收下')
  })

  test('what is read as a heading is read as text with one press, and the other way; what was decided stays', async ({
    page,
  }) => {
    await openArticles(page)
    await read(page, '北江市要闻\n2025年工作回顾\n新建泵站30座。\n2026年工作目标\n● 改造水厂20座\n● 新增绿道12\n0公里')
    await expect(card(page, 1)).toContainText('已有成绩')
    await expect(card(page, 3)).toContainText('不低于120公里')
    await expect(page.getByText('已接起 1 处断行。')).toBeVisible()
    await press(card(page, 2), '不要')
    const heading = page.getByRole('heading', { name: /2025年工作回顾/ })
    await heading.getByRole('button', { name: '改读作正文' }).click()
    await expect(card(page, 1)).toContainText('有数字的承诺')
    await expect(card(page, 2)).toContainText('不要')
    await page.getByRole('button', { name: '撤销上一步' }).click()
    await expect(card(page, 1)).toContainText('已有成绩')
    expect(await barriers(page, { within: 'main', tags: null })).toEqual([])
  })

  test('words selected by hand become a candidate', async ({ page }) => {
    await openArticles(page)
    await read(page)
    await page.evaluate(() => {
      const piece = [...document.querySelectorAll('[data-start]')].find((each) =>
        each.textContent?.includes('算力底座'),
      )
      const words = piece?.firstChild
      if (!words?.textContent) return
      const from = words.textContent.indexOf('韶关的算力底座')
      document.getSelection()?.setBaseAndExtent(words, from, words, from + 12)
    })
    await page.getByRole('button', { name: '把选中的文字列为候选' }).click()
    await expect(page.getByText('已添加为候选 3。')).toBeVisible()
    await expect(card(page, 3)).toContainText('韶关的算力底座已经打好')
    await card(page, 3).getByText('为什么提出').click()
    await expect(card(page, 3)).toContainText('由人选中文字添加')
  })

  test('a number in the text leads to its card, and back', async ({ page }) => {
    await openArticles(page)
    await read(page)
    await page.getByRole('button', { name: '候选 9 · 待定' }).click()
    await expect(card(page, 9)).toBeFocused()
    await press(card(page, 9), '看原文')
    await expect(page.locator('[data-shown="true"]').first()).toBeInViewport()
  })

  test('text files in GB18030 are read; documents are turned away in plain words', async ({ page }) => {
    await openArticles(page)
    const file = page.locator('input[type="file"]')
    await file.setInputFiles({
      name: '座谈会.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([
        0xd5, 0xe3, 0xbd, 0xad, 0xbd, 0xab, 0xbd, 0xa8, 0xb3, 0xc9, 0x33, 0x30, 0xd7, 0xf9, 0xb1, 0xc3, 0xd5, 0xbe,
        0xa1, 0xa3,
      ]),
    })
    await expect(page.getByLabel('原文', { exact: true })).toHaveValue('浙江将建成30座泵站。')
    await file.setInputFiles({ name: '讲话.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') })
    await expect(page.getByText('Word 等文档不能直接读取。请在文档里全选、复制')).toBeVisible()
    await expect(page.getByLabel('原文', { exact: true })).toHaveValue('浙江将建成30座泵站。')
  })

  test('what is missing is said at its field', async ({ page }) => {
    await openArticles(page)
    await page.getByLabel('链接').fill('javascript:alert(1)')
    await page.getByRole('button', { name: '开始摘录' }).click()
    await expect(page.getByLabel('原文', { exact: true })).toBeFocused()
    await expect(page.getByLabel('发布或宣布日期')).toHaveAccessibleDescription(/请写上日期/)
    await expect(page.getByLabel('链接')).toHaveAccessibleDescription(/完整/)
  })

  test('a text of 200,000 characters is read with progress while the page stays free', async ({ page }) => {
    await openArticles(page)
    const text = `${TEXT}\n`.repeat(Math.ceil(200_000 / TEXT.length))
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: '长文.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await expect(page.getByText('已读入 长文.txt')).toBeVisible()
    await page.getByLabel('发布或宣布日期').fill('2026-03-01')
    await page.evaluate(() => {
      const seen = { longest: 0, sawProgress: false }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration)
      }).observe({ type: 'longtask' })
      new MutationObserver(() => {
        seen.sawProgress ||= document.querySelector('progress') !== null
      }).observe(document.body, { subtree: true, childList: true })
    })
    await page.getByRole('button', { name: '开始摘录' }).click()
    await card(page, 1).waitFor({ timeout: 60_000 })
    const seen = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'seen')))
    test.info().annotations.push({ type: 'measured', description: seen })
    expect(seen).toContain('"sawProgress":true')
    expect(Number(/"longest":([\d.]+)/.exec(seen)?.[1])).toBeLessThan(400)
  })

  for (const width of [1440, 360]) {
    test(`no barrier at ${width}, and nothing sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await openArticles(page)
      expect(await barriers(page, { within: 'main', tags: null })).toEqual([])
      await read(page)
      await press(card(page, 1), '修改')
      await card(page, 1).getByText('为什么提出').click()
      expect(await barriers(page, { within: 'main', tags: null })).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0)
    })
  }
})

test('a range of a yearly rate comes with both numbers, and a percentage of no clear basis asks for one', async ({
  page,
}) => {
  await openArticles(page)
  await read(page, '北江市2026年工作报告\n\n今年力争全市生产总值增长4.5%—5%。到2030年，将让产能提升50%。')
  await expect(card(page, 1)).toContainText('4.5%至5%')
  await expect(card(page, 1)).toContainText('年度比率')
  await expect(card(page, 1)).toContainText('2026年底前')
  await press(card(page, 1), '修改')
  await expect(card(page, 1).getByLabel('上限')).toHaveValue('5')
  await card(page, 1).getByLabel('数值').fill('4.6%—5.2%')
  await expect(card(page, 1)).toContainText('4.6%至5.2%')

  await expect(card(page, 2)).toContainText('看不出是要达到的水平，还是一年的增速或平均数')
  await press(card(page, 2), '收下')
  await card(page, 2).getByLabel('口径').selectOption('rate')
  await expect(card(page, 2).getByLabel('口径')).not.toHaveAttribute('aria-invalid', 'true')
  expect(await barriers(page)).toEqual([])
})
