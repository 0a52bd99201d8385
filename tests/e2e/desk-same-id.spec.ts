import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { itemCount, open, test } from './open.ts'

const RACKS = 'shaoguan-racks'

/** Takes in a colleague's drafts file that adds a commitment under that id, like the racks but of another name. */
async function load(page: Page, id: string, name: string): Promise<void> {
  const read = readLedgerText(readFileSync('public/ledgers/guangdong-2026.json', 'utf8'))
  if (!read.ok) throw new Error('not a valid ledger')
  const { ledger } = read
  const racks = ledger.commitments.find((each) => each.id === RACKS)
  const lines = [
    { duixian: 'drafts', ledger: ledger.id, edition: ledger.edition, count: 1 },
    { table: 'commitments', id, base: null, value: { ...racks, id, title: { zh: name, en: name } }, note: '' },
  ]
  await page.locator('input[type=file]').setInputFiles({
    name: 'colleague.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join('')),
  })
}

function row(page: Page, id: string) {
  return page.locator(`[data-draft="commitments ${id}"]`)
}

test('records added under one id are both kept: against the edition, and out of a colleague’s file', async ({
  page,
}) => {
  await open(page, '?view=desk')
  const published = await itemCount(page)
  await load(page, RACKS, '另一件事')
  await row(page, RACKS).getByRole('button', { name: '都保留，草稿另编号：另一件事' }).click()
  await expect(row(page, `${RACKS}-2`)).toContainText('新增 · 承诺 · 采用中')
  await expect(row(page, RACKS)).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-items', String(published + 1))

  await load(page, `${RACKS}-2`, '同事录的')
  const choice = page.getByRole('alert').filter({ hasText: 'colleague.jsonl' })
  await expect(choice).toContainText('有 1 条新增，与本机草稿编号相同、内容不同')
  await choice.getByRole('button', { name: '两条记录，都保留' }).click()
  await expect(row(page, `${RACKS}-2`)).toContainText('另一件事')
  await expect(row(page, `${RACKS}-2-2`)).toContainText('同事录的')
  await expect(page.locator('html')).toHaveAttribute('data-items', String(published + 2))
})
