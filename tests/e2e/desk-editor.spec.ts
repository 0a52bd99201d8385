import { expect, type Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { open, ready, test } from './open.ts'

const RACKS = '?view=desk&item=shaoguan-racks'
const GROWTH = 'gdp-2026'

async function edit(page: Page): Promise<void> {
  await open(page, RACKS)
  await expect(page.getByRole('form', { name: /^编辑：2026年底具备30万标准机架/ })).toBeVisible()
}

/** Types a new report up to its source. */
async function typeReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '补充进展' }).click()
  await expect(page.getByLabel('数据日期')).toBeFocused()
  await page.getByLabel('数据日期').fill('2026-10-31')
  await page.getByLabel('数值（标准机架）').pressSequentially('26.5万标准机架以上')
}

async function newSource(page: Page): Promise<void> {
  await page.getByLabel('来源', { exact: true }).selectOption({ label: '新来源…' })
  await page.getByRole('group', { name: '来源标题' }).getByLabel('中文').fill('韶关市政府十月通报')
  await page.getByLabel('网址').fill('https://www.sg.gov.cn/2026/10')
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '存为草稿' }).click()
  await expect(page.getByRole('form')).toHaveCount(0)
}

const verdict = (page: Page) => page.getByRole('region', { name: '判定' })

test('a report as officials write it: read back in both languages, the verdict as one types, kept as one step', async ({
  page,
}) => {
  await edit(page)
  await expect(verdict(page)).toContainText('久未更新')
  await typeReport(page)
  await expect(page.getByText('读作 不低于26.5万标准机架 · at least 265,000 standard racks')).toBeVisible()
  await expect(page.getByLabel('比较方式')).toHaveValue('at-least')
  await expect(page.getByLabel('原文数字')).toHaveValue('26.5万标准机架以上')
  await expect(verdict(page)).toContainText('正常推进')
  await expect(verdict(page)).toContainText('完成率 = 26.5万 ÷ 30万')
  await expect(verdict(page).getByRole('status')).toContainText('判定由“久未更新”变为“正常推进”。')
  await newSource(page)
  await save(page)
  await open(page, '?item=shaoguan-racks')
  await expect(page.getByRole('complementary', { name: /30万标准机架/ })).toContainText('韶关市政府十月通报')
  await open(page, '?view=desk')
  await page.getByRole('button', { name: /^撤销/ }).click()
  await expect(page.getByRole('button', { name: /^重做/ })).toBeEnabled()
  await open(page, '?item=shaoguan-racks')
  await expect(page.getByRole('complementary', { name: /30万标准机架/ })).not.toContainText('韶关市政府十月通报')
})

test('what is typed outlives the tab, and can be discarded and brought back', async ({ page, context }) => {
  await edit(page)
  await typeReport(page)
  await page.waitForTimeout(600)
  const other = await context.newPage()
  await page.close()
  await other.clock.setFixedTime('2026-11-23T04:00:00Z')
  await edit(other)
  await expect(other.getByText('已找回上次没有存完的内容。')).toBeVisible()
  await expect(other.getByLabel('数值（标准机架）')).toHaveValue('26.5万标准机架以上')
  await other.getByRole('button', { name: '放弃所填' }).first().click()
  await expect(other.getByLabel('数据日期')).toHaveCount(0)
  await other.getByRole('button', { name: '撤销', exact: true }).click()
  await expect(other.getByLabel('数值（标准机架）')).toHaveValue('26.5万标准机架以上')
})

test('what is missing or not understood is said, and leads to its field', async ({ page }) => {
  await edit(page)
  await typeReport(page)
  await page.getByLabel('数值（标准机架）').fill('翻一番')
  await expect(page.getByText('没有读懂，未计入：这是倍数，请填算出来的数值。')).toBeVisible()
  await page.getByLabel('数据日期').fill('2026-12-31')
  await expect(page.getByText('不应早于数据日期（2026-12-31）。')).toBeVisible()
  await page.getByLabel('数据日期').press('Enter')
  const summary = page.getByRole('group', { name: '有 3 处需要补充或改正' })
  await expect(summary.getByRole('heading')).toBeFocused()
  await summary.getByRole('button', { name: /出处 · 来源/ }).click()
  await expect(page.getByLabel('来源', { exact: true })).toBeFocused()
  await newSource(page)
  await page.getByLabel('网址').fill('javascript:alert(1)')
  await expect(page.getByLabel('网址')).toHaveAccessibleDescription(/网址须以/)
  await page.getByRole('button', { name: '先存下，改好前不采用' }).click()
  await expect(page.getByRole('form')).toHaveCount(0)
  await edit(page)
  await expect(page.getByLabel('数值（标准机架）')).toHaveValue('翻一番')
  await expect(page.getByLabel('网址')).toHaveValue('javascript:alert(1)')
})

test('a restated target keeps the one before', async ({ page }) => {
  await edit(page)
  await page.getByRole('button', { name: '目标已重新提出' }).click()
  const target = page.getByRole('group', { name: '新目标' })
  await expect(target.getByLabel('数值（标准机架）')).toBeFocused()
  await page.keyboard.type('力争达到20万')
  await target.getByLabel('完成期限').fill('明年底前')
  await expect(target.getByText('读作 2027年底前 · by the end of 2027')).toBeVisible()
  await target.getByLabel('来源', { exact: true }).selectOption('article')
  await expect(verdict(page)).toContainText('2026年2月24日提出的原目标为30万标准机架')
  await save(page)
  await open(page, '?item=shaoguan-racks')
  await expect(page.getByRole('complementary', { name: /30万标准机架/ })).toContainText('目标力争20万标准机架')
})

test('two tabs that change the same thing: nothing is overwritten unasked', async ({ page, context }) => {
  await edit(page)
  const other = await context.newPage()
  await other.clock.setFixedTime('2026-11-23T04:00:00Z')
  await edit(other)
  for (const [each, day] of [
    [page, '2026-02-20'],
    [other, '2026-02-21'],
  ] as const) {
    await each.getByLabel('提出日期').fill(day)
  }
  await save(page)
  await other.getByRole('button', { name: '存为草稿' }).click()
  const choice = other.getByRole('alert').filter({ hasText: '另一个标签页' })
  await expect(choice).toContainText('2026-02-20')
  await choice.getByRole('button', { name: '采用草稿' }).click()
  await expect(other.getByRole('form')).toHaveCount(0)
  await edit(other)
  await expect(other.getByLabel('提出日期')).toHaveValue('2026-02-21')
})

test('two tabs that each add a report keep both, also where they cannot hear of each other', async ({
  page,
  context,
}) => {
  await edit(page)
  const other = await context.newPage()
  await other.clock.setFixedTime('2026-11-23T04:00:00Z')
  await other.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel')
  })
  await edit(other)
  for (const [each, value] of [
    [page, '26.5万标准机架'],
    [other, '27万标准机架'],
  ] as const) {
    await each.getByRole('button', { name: '补充进展' }).click()
    await each.getByLabel('数据日期').fill('2026-10-31')
    await each.getByLabel('数值（标准机架）').fill(value)
    await each.getByLabel('来源', { exact: true }).selectOption('article')
  }
  await save(page)
  await other.getByRole('button', { name: '存为草稿' }).click()
  const choice = other.getByRole('alert').filter({ hasText: '另一个标签页' })
  await expect(choice).toContainText('30万标准机架承载能力 · 2026-10-31')
  await choice.getByRole('button', { name: '都保留，草稿另编号' }).click()
  await expect(other.getByRole('form')).toHaveCount(0)
  await open(page, '?view=desk')
  await expect(page.locator('[data-draft="reports shaoguan-racks-20261031"]')).toContainText('数值26.5')
  await expect(page.locator('[data-draft="reports shaoguan-racks-20261031-2"]')).toContainText('数值27')
})

test('a tab that restores what another still types saves it once', async ({ page, context }) => {
  await edit(page)
  await typeReport(page)
  await page.getByLabel('来源', { exact: true }).selectOption('article')
  await page.waitForTimeout(600)
  const other = await context.newPage()
  await other.clock.setFixedTime('2026-11-23T04:00:00Z')
  await edit(other)
  await expect(other.getByText('已找回上次没有存完的内容。')).toBeVisible()
  await save(page)
  await save(other)
  await open(page, '?view=desk')
  await expect(page.locator('[data-draft]')).toHaveCount(1)
})

test('a new commitment that was begun waits behind the list', async ({ page }) => {
  await open(page, '?view=desk')
  await page.getByRole('button', { name: '新增承诺' }).first().click()
  await page.getByRole('group', { name: '名称', exact: true }).getByLabel('中文').fill('三年建成100公里绿道')
  await page.waitForTimeout(600)
  await open(page, '?view=desk')
  await expect(page.getByRole('heading', { name: '草稿', exact: true })).toBeVisible()
  await page.getByRole('button', { name: '继续填写新增的承诺' }).click()
  await expect(page.getByRole('group', { name: '名称', exact: true }).getByLabel('中文')).toHaveValue(
    '三年建成100公里绿道',
  )
})

for (const [how, block] of [
  ['is missing', () => void Object.defineProperty(globalThis, 'indexedDB', { value: undefined })],
  [
    'refuses',
    () =>
      void Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
  ],
  [
    'never answers',
    () => {
      const open = IDBFactory.prototype.open
      IDBFactory.prototype.open = function asked(name, version) {
        const request = open.call(this, name, version)
        request.addEventListener = () => undefined
        return request
      }
    },
  ],
  [
    'is full',
    () =>
      void Object.defineProperty(IDBObjectStore.prototype, 'put', {
        value: () => {
          throw new DOMException('full', 'QuotaExceededError')
        },
      }),
  ],
] as const) {
  test(`a storage that ${how}: the page itself keeps the drafts, and says so once`, async ({ page }) => {
    await page.addInitScript(block)
    await edit(page)
    await typeReport(page)
    await page.getByLabel('来源', { exact: true }).selectOption('article')
    await expect(page.getByText('此浏览器不让本网页保存数据')).toHaveCount(1)
    await expect(page.getByText('所填内容保留到关闭或刷新本页。')).toBeVisible()
    await expect(page.getByText('所填内容随时保存在本浏览器')).toHaveCount(0)
    await save(page)
    await expect(page.locator('[data-draft="reports shaoguan-racks-20261031"]')).toContainText('数值26.5')
    await expect(page.getByRole('button', { name: /^生成新版并下载/ })).toBeEnabled()
    await page.getByRole('button', { name: /^撤销/ }).click()
    await expect(page.locator('[data-draft]')).toHaveCount(0)
  })
}

test('a new commitment gets an id, a verdict and one source for all its parts', async ({ page }) => {
  await open(page, '?view=desk')
  await page.getByRole('button', { name: '新增承诺' }).first().click()
  await page.getByRole('group', { name: '名称', exact: true }).getByLabel('中文').fill('三年建成100公里绿道')
  await page.getByRole('group', { name: '摘要' }).getByLabel('中文').fill('韶关要用三年建成100公里绿道。')
  await page.getByLabel('提出日期').first().fill('2026-02-24')
  await page.getByLabel('责任单位').selectOption({ label: '韶关市人民政府' })
  await page.getByLabel('地区').selectOption({ label: '韶关市' })
  await page.getByLabel('领域').selectOption({ index: 1 })
  await expect(page.getByLabel('编号')).toHaveValue(/^shaoguan-[a-z-]+$/)
  await page.getByRole('group', { name: '指标名称' }).getByLabel('中文').fill('绿道里程')
  await page.getByLabel('计量单位').selectOption({ label: '新计量单位…' })
  await page.getByRole('group', { name: '新计量单位' }).getByLabel('中文').fill('公里')
  await page.getByLabel('数值（公里）').fill('100公里')
  await page.getByLabel('完成期限').fill('三年内')
  await expect(page.getByText('读作 2029年底前 · by the end of 2029 · 从提出之日起算。')).toBeVisible()
  await expect(verdict(page)).toContainText('未见报告')
  await page.getByRole('group', { name: '出处 1' }).getByLabel('来源', { exact: true }).selectOption('article')
  await save(page)
  await expect(page.getByText('三年建成100公里绿道').first()).toBeVisible()
})

test('a commitment can be removed with its reports, and comes back', async ({ page }) => {
  await edit(page)
  await page.getByRole('button', { name: '删去这条承诺' }).click()
  await expect(page.getByRole('form')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-items', '106')
  await page.getByRole('button', { name: /^撤销/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-items', '107')
})

for (const [lang, width] of [
  ['zh', 360],
  ['en', 1440],
] as const) {
  test(`accessible and within the page at ${width} (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, `${RACKS}${lang === 'en' ? '&lang=en' : ''}`)
    await ready(page)
    await page.getByRole('button', { name: lang === 'zh' ? '补充进展' : 'Add a report' }).click()
    await page.getByRole('button', { name: lang === 'zh' ? '存为草稿' : 'Keep as drafts' }).click()
    expect(await barriers(page, { within: 'form', tags: null })).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test('a yearly rate that is a range: typed as officials write it, meant otherwise and back, its upper number asked for where it is', async ({
  page,
}) => {
  await open(page, `?ledger=guangdong-targets&view=desk&item=${GROWTH}`)
  await page.getByRole('button', { name: '更正录入错误：现行目标' }).click()
  const target = page.getByRole('group', { name: '现行目标' })
  const [value, upTo, meant] = [
    target.getByLabel('数值（%）'),
    target.getByLabel('上限（%）'),
    target.getByLabel('比较方式'),
  ]
  await expect(value).toHaveValue('4.5')
  await expect(upTo).toHaveValue('5')
  await value.fill('4.6%—5.2%')
  await expect(upTo).toHaveValue('5.2')
  await expect(target.getByText('读作 4.6%至5.2% · 4.6% to 5.2%')).toBeVisible()
  await meant.selectOption('at-least')
  await expect(upTo).toHaveCount(0)
  await expect(value).toHaveValue('4.6')
  await expect(target.getByText('上限 5.2% 已去掉，改回“区间”即恢复。')).toBeVisible()
  await meant.selectOption('between')
  await expect(upTo).toHaveValue('5.2')
  await upTo.fill('4')
  await page.getByRole('button', { name: '存为草稿' }).click()
  await expect(target.getByText('区间要有两个数，后一个大于前一个。')).toBeVisible()
  await expect(upTo).toHaveAttribute('aria-invalid', 'true')
  await upTo.fill('5.2')
  await page.getByText('摘要、系列、发言人、备注等').click()
  await expect(page.getByLabel('系列编号（可不填）')).toHaveValue('gdp')
  await save(page)
})
