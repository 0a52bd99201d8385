import { expect } from '@playwright/test'
import { barriers } from './barriers.ts'
import { itemCount, open, test } from './open.ts'

for (const lang of ['zh', 'en'] as const) {
  test(`one sees at once how far promises come, whom to ask and what is due, desk and phone: ${lang}`, async ({
    page,
  }) => {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(size)
      await open(page, `?lang=${lang}`)
      const heads = page.getByRole('heading', { level: 2 })
      await expect(
        heads.filter({ hasText: lang === 'zh' ? '从提出到可判断' : 'From promised to judged' }),
      ).toBeInViewport()
      await expect(
        page.getByRole('link', { name: lang === 'zh' ? '韶关市人民政府' : 'Shaoguan Municipal Government' }),
      ).toBeInViewport()
      await expect(
        page.locator('main li b', { hasText: lang === 'zh' ? /^1项逾期/ : /^1 overdue/ }).first(),
      ).toBeInViewport()
    }
  })
}

for (const lang of ['zh', 'en'] as const) {
  test(`what is urgent on a ledger with verdicts is in sight, and its count leads to it, desk and phone: ${lang}`, async ({
    page,
  }) => {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 360, height: 780 },
    ]) {
      await page.setViewportSize(size)
      await open(page, `?ledger=guangdong-targets&lang=${lang}`)
      const urgent = page.locator('h1 em a')
      await expect(urgent).toBeInViewport()
      const due = page.getByRole('heading', { name: lang === 'zh' ? '逾期和将到期' : 'Overdue and due next' })
      if (size.width > 720) await expect(due).toBeInViewport()
      const said = Number(/\d+/.exec((await urgent.textContent()) ?? '')?.[0])
      await urgent.click()
      expect(await itemCount(page)).toBe(said)
      await expect(page).toHaveURL(/due=soon/)
    }
  })
}

test('each step of the ladder leaves what it says, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page)
  const steps = page
    .locator('section', { has: page.getByRole('heading', { name: '从提出到可判断' }) })
    .getByRole('link')
  const said = await steps.evaluateAll((all) => all.map((each) => Number(/(\d+)项$/.exec(each.ariaLabel ?? '')?.[1])))
  expect(said).toHaveLength(5)
  for (const [at, count] of said.entries()) {
    await steps.nth(at).click()
    expect(await itemCount(page)).toBe(count)
  }
})

test('directions fold, open by the keyboard, and stand open on paper', async ({ page }) => {
  await open(page)
  const fold = page.getByRole('button', { name: /项方向性表述/ })
  const links = page.getByRole('region', { name: '承诺列表' }).locator('[data-item-link]')
  const all = await itemCount(page)
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await page.emulateMedia({ media: 'print' })
  await expect(links).toHaveCount(all)
  await page.emulateMedia({ media: 'screen' })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await fold.press('Enter')
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await expect(links).toHaveCount(all)
  expect(await barriers(page)).toEqual([])
  await fold.press(' ')
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
})
