import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { select } from '#src/derive/selection/select.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { readCsv } from '#src/desk/files/csv-read.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { makeText } from '#mocks/make.ts'
import { makeBigLedger } from '#mocks/big.ts'
import { makeExport, type ExportOrder } from './make-export.ts'

const real = readFileSync('public/ledgers/guangdong-2026.json', 'utf8')
const never = new AbortController().signal

function orderOf(text: string, patch: Partial<ExportOrder>, region: readonly string[] = ['440200']): ExportOrder {
  const read = readLedgerText(text)
  if (!read.ok) throw new Error('refused')
  const { assessed, items } = select(indexLedger(read.ledger), { ...DEFAULT_VIEW, region }, '2026-11-23')
  return {
    scope: 'selection',
    format: 'csv',
    assessed,
    items,
    sentence: '一句话。',
    link: null,
    lang: 'zh',
    part: { title: makeText('节选'), description: makeText('一句话。') },
    ...patch,
  }
}

it('writes a row for each item of the selection as CSV, in its order', async () => {
  const order = orderOf(real, {})
  const file = await makeExport(order, () => {}, never)
  const read = readCsv(new Uint8Array(await file.arrayBuffer()), '表')
  const [head = [], ...rows] = (read.ok && read.workbook[0]?.rows) || []
  const id = head.indexOf('编号')
  expect(rows.map((row) => row[id])).toEqual(order.items.map(({ commitment }) => commitment.id))
  expect(order.items.length).toBeGreaterThan(10)
})

it('writes the ledger as it is, and a selection as a ledger of its own', async () => {
  expect(
    JSON.parse(await (await makeExport(orderOf(real, { scope: 'all', format: 'json' }), () => {}, never)).text()),
  ).toEqual(JSON.parse(real))
  const order = orderOf(real, { format: 'json' })
  const part = readLedgerText(await (await makeExport(order, () => {}, never)).text())
  expect(part).toMatchObject({ ok: true, setAside: [], ledger: { id: 'guangdong-2026-part', title: { zh: '节选' } } })
  expect(part.ok && part.ledger.commitments.map(({ id }) => id).sort()).toEqual(
    order.items.map(({ commitment }) => commitment.id).sort(),
  )
})

it('says how far it has come, and stops when it is told to', async () => {
  const big = orderOf(JSON.stringify(makeBigLedger(3000)), { scope: 'all', format: 'json' }, [])
  const shares: (number | null)[] = []
  await makeExport(big, (share) => shares.push(share), never)
  expect(shares.length).toBeGreaterThan(5)
  expect(shares).toEqual(shares.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
  expect(Math.max(...shares.map((share) => share ?? 0))).toBeLessThanOrEqual(1)
  const leaving = new AbortController()
  const stopped = makeExport(
    big,
    vi.fn<(share: number | null) => void>().mockImplementation(() => leaving.abort()),
    leaving.signal,
  )
  await expect(stopped).rejects.toThrow('abort')
})
