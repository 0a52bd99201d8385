/** The page's side of the worker that holds one file: it is given ledgers to compare with, told what to do, and asked. */
import { packResult } from '#src/data/read-messages.ts'
import type { ProposedChange } from '#src/desk/records/draft.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import type { FromImport, OffendingFormat, ToImport } from './import-messages.ts'

/** A file as a ledger of its own, and what it then leaves open; `bytes` null: nothing in it can stand alone. */
export type OwnAnswer = Pick<Extract<FromImport, { kind: 'own' }>, 'bytes' | 'open'>

export interface ImportLink {
  readonly post: (message: ToImport, transfer?: Transferable[]) => void
  /** Gives the ledger to compare with, once; done when all of it is there: a plan asked for before that would find no ledger. Rejects when the import is given up, and where the ledger cannot be sent. */
  readonly give: (ledger: Ledger) => Promise<void>
  /** The changes of the plan on screen, as proposals for drafts. Rejects when the import is given up. */
  readonly proposals: () => Promise<readonly ProposedChange[]>
  /** The file as a ledger of its own. `id`: for a table, which brings none. */
  readonly alone: (id: string) => Promise<OwnAnswer>
  /** The rows in which something was left out; null where there are none. */
  readonly offending: (format: OffendingFormat) => Promise<ArrayBuffer | null>
}

/** The link to a worker, until the signal is aborted. */
export function linkTo(worker: Worker, signal: AbortSignal): ImportLink {
  const post = (message: ToImport, transfer: Transferable[] = []) => worker.postMessage(message, transfer)
  const ask = asker(worker, signal)
  let given: Ledger | null = null
  let giving: Promise<void> = Promise.resolve()
  return {
    post,
    give(ledger) {
      if (given !== ledger) {
        given = ledger
        giving = giving.then(() => inSlices(sendBase(post, ledger), signal))
      }
      return giving
    },
    proposals() {
      const all: ProposedChange[] = []
      return ask({ kind: 'proposals' }, (answer) => {
        if (answer.kind !== 'proposals') return undefined
        all.push(...answer.proposals)
        return answer.isLast ? all : undefined
      })
    },
    alone: (id) => ask({ kind: 'own', id }, (answer) => (answer.kind === 'own' ? answer : undefined)),
    offending: (format) =>
      ask({ kind: 'offending', format }, (answer) => (answer.kind === 'offending' ? answer.bytes : undefined)),
  }
}

function* sendBase(post: ImportLink['post'], ledger: Ledger): Generator<void, void> {
  for (const message of packResult({ ok: true, ledger, setAside: [] })) {
    post({ kind: 'base', message })
    yield
  }
}

/** Puts a question, and hears all that is said until `read` makes something of it. */
type Ask = <Result>(question: ToImport, read: (message: FromImport) => Result | undefined) => Promise<Result>

function asker(worker: Worker, signal: AbortSignal): Ask {
  return (question, read) =>
    new Promise((resolve, reject) => {
      const end = () => {
        worker.removeEventListener('message', hear)
        signal.removeEventListener('abort', giveUp)
      }
      const hear = ({ data }: MessageEvent<FromImport>) => {
        const result = read(data)
        if (result === undefined) return
        end()
        resolve(result)
      }
      const giveUp = () => {
        end()
        reject(signal.reason)
      }
      signal.throwIfAborted()
      worker.addEventListener('message', hear)
      signal.addEventListener('abort', giveUp)
      worker.postMessage(question, [])
    })
}
