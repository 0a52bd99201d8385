/** The file itself, made in slices and, for a workbook, in a worker: the page never waits for it. */
import { ledgerOfItems, type PartWords } from './ledger-of-items.ts'
import { ledgerTextInSteps } from '#src/desk/records/ledger-text.ts'
import type { Assessed, Item } from '#src/derive/selection/selection.ts'
import type { Language } from '#src/domain/terms.ts'
import type { ExportFormat, ExportScope } from './choices.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import { ledgerToWorkbook } from '#src/desk/sheet/ledger-to-workbook.ts'

/** What is wanted. */
export interface ExportOrder {
  readonly scope: ExportScope
  readonly format: ExportFormat
  readonly assessed: Assessed
  /** The rows, in their order. */
  readonly items: readonly Item[]
  readonly sentence: string
  /** The address of what is shown; null: it has none that others can open. */
  readonly link: string | null
  readonly lang: Language
  /** What a ledger of the selection alone is called. */
  readonly part: PartWords
}

/** The share that is done, 0 to 1; null: how much there is to do is not known. */
export type OnProgress = (share: number | null) => void

const SHARE_STEP = 0.04
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Makes the file. Rejects with the abort reason when aborted. */
export async function makeExport(order: ExportOrder, onProgress: OnProgress, signal: AbortSignal): Promise<Blob> {
  const { format } = order
  switch (format) {
    case 'xlsx':
      return makeWorkbook(order, onProgress, signal)
    case 'csv': {
      const { csvInSteps } = await import('#src/desk/files/csv-write.ts')
      return inSlices(
        counted(textFile(csvSteps(order, csvInSteps), 'text/csv;charset=utf-8'), order, onProgress),
        signal,
      )
    }
    case 'json':
      return inSlices(counted(textFile(jsonSteps(order), 'application/json'), order, onProgress), signal)
    default:
      return assertNever(format)
  }
}

async function makeWorkbook(order: ExportOrder, onProgress: OnProgress, signal: AbortSignal): Promise<Blob> {
  const records = order.scope === 'all' ? 'all' : 'none'
  const [workbook, { writeInSpreadsheetWorker }] = await Promise.all([
    inSlices(counted(ledgerToWorkbook({ ...order, records }), order, onProgress), signal),
    import('#src/desk/files/spreadsheet-in-worker.ts'),
  ])
  onProgress(null)
  return new Blob([await writeInSpreadsheetWorker(workbook, signal)], { type: XLSX_TYPE })
}

type CsvInSteps = (typeof import('#src/desk/files/csv-write.ts'))['csvInSteps']

/* The sheet that people work in, alone: a CSV holds one table. */
function* csvSteps(order: ExportOrder, csvInSteps: CsvInSteps): Generator<void, readonly string[]> {
  const [human] = yield* ledgerToWorkbook({ ...order, records: 'none' })
  return yield* csvInSteps(human?.rows ?? [])
}

function* jsonSteps({ scope, assessed, items, part }: ExportOrder): Generator<void, readonly string[]> {
  const { ledger } = assessed.index
  const ids = new Set(items.map(({ commitment }) => commitment.id))
  return yield* ledgerTextInSteps(scope === 'all' ? ledger : yield* ledgerOfItems(ledger, ids, part))
}

/* Thirty million characters at once would take a tenth of a second to become bytes. */
function* textFile(steps: Generator<void, readonly string[]>, type: string): Generator<void, Blob> {
  const pieces: Blob[] = []
  for (const part of yield* steps) {
    pieces.push(new Blob([part]))
    yield
  }
  return new Blob(pieces, { type })
}

/* One step is about a hundred records, whatever the format. */
function* counted<Result>(
  steps: Generator<void, Result>,
  { scope, items, assessed: { index } }: ExportOrder,
  onProgress: OnProgress,
): Generator<void, Result> {
  const records = items.length + (scope === 'all' ? index.ledger.reports.length : 0)
  let [done, told] = [0, 0]
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
    done += 100
    const share = Math.min(done / (records * 2 + 1), 1)
    if (share - told >= SHARE_STEP) {
      told = share
      onProgress(share)
    }
    yield
  }
}
