import { readFileSync } from 'node:fs'
import { expect, type Download, type Page } from '@playwright/test'
import { KEY_FIELDS } from '#src/desk/store/desk-stores.ts'
import type { Draft, DraftRecord } from '#src/desk/records/draft.ts'
import type { Commitment, Ledger } from '#src/domain/ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { barriers } from './barriers.ts'
import { open, ready, test } from './open.ts'

const FILE = '**/ledgers/guangdong-2026.json'
const RACKS = 'shaoguan-racks'

function readText(text: string): Ledger {
  const read = readLedgerText(text)
  if (!read.ok || read.setAside.length > 0) throw new Error('not a valid ledger')
  return read.ledger
}

const ledger = readText(readFileSync('public/ledgers/guangdong-2026.json', 'utf8'))

function commitment(id: string, of = ledger): Commitment {
  const found = of.commitments.find((each) => each.id === id)
  if (!found) throw new Error(`no commitment ${id}`)
  return found
}

let changed = 0
function draft(id: string, value: DraftRecord | null): Draft {
  changed += 1
  return { ledger: ledger.id, table: 'commitments', id, base: commitment(id), value, note: '', changed }
}

/** A draft that gives the racks another name and another target. */
function racksDraft(): Draft {
  const racks = commitment(RACKS)
  const [earlier, target] = racks.targets
  return draft(RACKS, {
    ...racks,
    title: { zh: '机架三十五万', en: 'Racks: 350,000' },
    targets: [earlier, { ...target, value: 350_000 }],
  })
}

/** Puts drafts where the desk keeps them, as one step that can be undone. */
async function keep(page: Page, drafts: readonly Draft[]): Promise<void> {
  await page.evaluate(
    async ({ keys, drafts, ledger }) => {
      const asked = indexedDB.open('duixian-desk', 1)
      asked.addEventListener('upgradeneeded', () => {
        for (const [name, fields] of Object.entries(keys))
          asked.result.createObjectStore(name, { keyPath: [...fields] })
      })
      await new Promise((resolve, reject) => {
        asked.addEventListener('success', resolve)
        asked.addEventListener('error', reject)
      })
      const work = asked.result.transaction(['drafts', 'counters', 'steps', 'swaps'], 'readwrite')
      for (const each of drafts) work.objectStore('drafts').put(each)
      const [first] = drafts
      work.objectStore('counters').put({ name: 'changed', value: 1000 })
      work
        .objectStore('steps')
        .put({ ledger, place: 1, isUndone: false, count: drafts.length, first: { table: first?.table, id: first?.id } })
      for (const [at, { table, id }] of drafts.entries())
        work.objectStore('swaps').put({ ledger, place: 1, at, key: { table, id }, draft: null })
      await new Promise((resolve) => work.addEventListener('complete', resolve))
      asked.result.close()
    },
    { keys: KEY_FIELDS, drafts, ledger: ledger.id },
  )
}

/** The desk with drafts. */
async function openDesk(page: Page, drafts: readonly Draft[] = [], search = ''): Promise<void> {
  if (drafts.length > 0) {
    await open(page)
    await keep(page, drafts)
  }
  await open(page, `?view=desk${search}`)
}

function row(page: Page, id: string) {
  return page.locator(`[data-draft="commitments ${id}"]`)
}

async function contentOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8')
}

test('drafts are listed field by field with what becomes of the verdict, and read well by machines', async ({
  page,
}) => {
  await openDesk(page, [racksDraft()])
  const racks = row(page, RACKS)
  await expect(racks.getByRole('heading')).toHaveText('机架三十五万')
  await expect(racks).toContainText('修改 · 承诺 · 采用中')
  await expect(racks).toContainText(/2026.年底具备30.万.标准机架承载能力/)
  await expect(racks).toContainText(/目标（第 2 项） · 数值.*30.万.*35.万/s)
  await expect(racks).toContainText(/判定.*久未更新/s)
  await expect(page.getByRole('button', { name: /^撤销/ })).toContainText('机架三十五万')
  expect(await barriers(page, { within: '#main', tags: null })).toEqual([])
})

test('a tab that is killed in mid-edit loses neither drafts nor what was being typed', async ({ page, context }) => {
  await openDesk(page, [racksDraft()])
  await page.getByLabel('版次说明（中文）').fill('按省发改委来函更正')
  await page.waitForTimeout(600)
  const crashed = page.waitForEvent('crash')
  await page.goto('chrome://crash').catch(() => undefined)
  await crashed
  const next = await context.newPage()
  await open(next, '?view=desk')
  await expect(row(next, RACKS)).toBeVisible()
  await expect(next.getByLabel('版次说明（中文）')).toHaveValue('按省发改委来函更正')

  await next.getByLabel('版次说明（英文）').fill('Corrected')
  await next.waitForTimeout(600)
  await next.close({ runBeforeUnload: false })
  const last = await context.newPage()
  await open(last, '?view=desk')
  await expect(last.getByLabel('版次说明（英文）')).toHaveValue('Corrected')
  await expect(row(last, RACKS)).toBeVisible()
})

/** The editor of the racks, in a field with both languages. */
async function openEditor(page: Page) {
  await open(page, `?view=desk&item=${RACKS}`)
  const field = (name: string) => page.getByRole('group', { name, exact: true }).getByRole('textbox', { name: '中文' })
  const save = () => page.getByRole('button', { name: '存为草稿' }).click()
  await expect(field('名称')).toBeVisible()
  return { field, save }
}

test('a form that dies with its tab is found again as it was typed', async ({ page, context }) => {
  const { field } = await openEditor(page)
  await field('名称').fill('写到一半的名称')
  await page.waitForTimeout(600)
  const crashed = page.waitForEvent('crash')
  await page.goto('chrome://crash').catch(() => undefined)
  await crashed
  const next = await openEditor(await context.newPage())
  await expect(next.field('名称')).toHaveValue('写到一半的名称')
  await next.save()
})

test('two tabs on one commitment: different fields come together, the same field is decided', async ({
  page,
  context,
}) => {
  const second = await context.newPage()
  const [one, two] = [await openEditor(page), await openEditor(second)]
  await one.field('名称').fill('甲页的名称')
  await one.save()
  await expect(row(page, RACKS)).toContainText('甲页的名称')
  await second.getByRole('combobox', { name: '责任单位', exact: true }).selectOption({ label: '广州市人民政府' })
  await two.save()
  await expect(row(second, RACKS)).toContainText(/责任单位.*广州市人民政府/s)
  await expect(row(second, RACKS)).toContainText('甲页的名称')

  const [third, fourth] = [await openEditor(page), await openEditor(second)]
  await third.field('名称').fill('甲页再改')
  await third.save()
  await expect(row(page, RACKS)).toContainText('甲页再改')
  await fourth.field('名称').fill('乙页再改')
  await fourth.save()
  await expect(second.getByRole('alert')).toContainText('甲页再改')
  await expect(row(page, RACKS)).not.toContainText('乙页再改')
  await second.getByRole('button', { name: '采用草稿' }).click()
  await expect(row(second, RACKS)).toContainText('乙页再改')
  await expect(row(page, RACKS)).toContainText('乙页再改')
  await expect(row(page, RACKS)).toContainText(/责任单位.*广州市人民政府/s)
})

test('what one tab discards another can bring back, and redo', async ({ page, context }) => {
  await openDesk(page, [racksDraft()])
  const other = await context.newPage()
  await open(other, '?view=desk&lang=en')
  await other.getByRole('button', { name: 'Discard this draft: Racks: 350,000' }).click()
  await expect(other.getByText('Drafts discarded: 1. This can be undone.')).toBeVisible()
  await expect(row(page, RACKS)).toBeHidden()
  await page.getByRole('button', { name: /^撤销/ }).click()
  await expect(row(page, RACKS)).toBeVisible()
  await expect(row(other, RACKS)).toBeVisible()
  await other.getByRole('button', { name: /^Redo/ }).click()
  await expect(row(page, RACKS)).toBeHidden()
  await page.reload()
  await ready(page)
  await page.getByRole('button', { name: /^撤销/ }).click()
  await expect(row(page, RACKS)).toBeVisible()
})

test('drafts meet a new edition by id: what does not clash comes together, what clashes is decided', async ({
  page,
}) => {
  const racks = commitment(RACKS)
  const [earlier, target] = racks.targets
  const theirs = {
    ...racks,
    summary: { zh: '新版的摘要', en: 'Summary of the new edition' },
    targets: [earlier, { ...target, value: 320_000 }],
  }
  const newer = {
    ...ledger,
    edition: '2026-11-24',
    commitments: [...ledger.commitments].reverse().map((each) => (each.id === RACKS ? theirs : each)),
  }
  await page.route(FILE, (route) => route.fulfill({ json: newer }))
  await openDesk(page, [racksDraft()])
  const conflict = row(page, RACKS)
  await expect(conflict).toHaveAttribute('data-state', 'conflict')
  const sides = conflict.getByRole('row', { name: /目标（第 2 项） · 数值/ })
  await expect(sides.getByRole('cell')).toHaveText([/30.万/, /32.万/, /35.万/])
  await expect(page.getByRole('button', { name: /^生成新版/ })).toBeDisabled()
  await conflict.getByRole('button', { name: /^采用现有/ }).click()
  await expect(conflict).toHaveAttribute('data-state', 'applied')
  await expect(conflict).toContainText('机架三十五万')
  await expect(conflict).not.toContainText(/数值/)
  await page.getByRole('button', { name: /^撤销/ }).click()
  await conflict.getByRole('button', { name: /^采用草稿/ }).click()
  await expect(conflict).toHaveAttribute('data-state', 'applied')
  await expect(conflict).toContainText(/数值.*32.万.*35.万/s)
  await page.goto(`./?item=${RACKS}`)
  await expect(page.locator('#item')).toContainText('新版的摘要')
})

test('publishing hands over a valid edition with the change and its note; once it is online, the drafts are spent', async ({
  page,
}) => {
  await openDesk(page, [racksDraft()])
  await page.getByLabel('版次说明（中文）').fill('机架目标调为35万')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '生成新版并下载 guangdong-2026.json' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('guangdong-2026.json')
  const text = await contentOf(download)
  const made = readText(text)
  expect(made.edition > ledger.edition).toBe(true)
  expect(commitment(RACKS, made).targets.at(-1)?.value).toBe(350_000)
  expect(made.changes?.at(-1)).toEqual({
    edition: made.edition,
    note: { zh: '机架目标调为35万', en: 'Commitment: 1 changed.' },
    added: 0,
    changed: 1,
    removed: 0,
  })
  await expect(page.getByText('尚未上线')).toBeVisible()
  await expect(row(page, RACKS)).toHaveAttribute('data-state', 'applied')

  await page.route(FILE, (route) => route.fulfill({ body: text, contentType: 'application/json' }))
  await page.reload()
  await ready(page)
  await expect(row(page, RACKS)).toHaveAttribute('data-state', 'spent')
  await expect(page.getByText('没有可发布的改动。')).toBeVisible()
  await expect(page.getByText('尚未上线')).toBeHidden()
  await page.getByRole('button', { name: '清除 1 条已并入的草稿' }).click()
  await expect(page.getByText('还没有草稿')).toBeVisible()
})

test('drafts go into a file and come back from it; other files are refused in a sentence', async ({ page }) => {
  await openDesk(page, [racksDraft()])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成文件' }).click(),
  ])
  const text = await contentOf(download)
  await page.getByRole('button', { name: /^放弃这条草稿/ }).click()
  await expect(row(page, RACKS)).toBeHidden()
  const load = (content: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'drafts.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(content) })
  await load('{"id":"guangdong-2026"}')
  await expect(page.getByText('不是草稿文件')).toBeVisible()
  await load(text.slice(0, -40))
  await expect(page.getByText('第 2 行读不懂')).toBeVisible()
  await load(text)
  await expect(row(page, RACKS)).toBeVisible()
})

test('the detail leads to the desk, except where there is none', async ({ page }) => {
  await open(page, `?item=${RACKS}`)
  await page.getByRole('link', { name: '在工作台更正' }).click()
  await expect(page).toHaveURL(/view=desk/)
  await page.getByRole('button', { name: '返回草稿' }).click()
  await expect(page.getByRole('heading', { name: '更正一项承诺' })).toBeVisible()
  await page.getByRole('searchbox', { name: '按名称查找要更正的承诺' }).fill('机架')
  await page.getByRole('link', { name: commitment(RACKS).title.zh }).click()
  await expect(page).toHaveURL(new RegExp(`item=${RACKS}`))
  await open(page, `?item=${RACKS}&embed=1`)
  await expect(page.locator('#item')).toBeVisible()
  await expect(page.getByRole('link', { name: '在工作台更正' })).toBeHidden()
})
