/** The desk's storage in memory: transactions one after the other, whole or not at all, values copied in and out, as IndexedDB does. */
import { KEY_FIELDS, type DeskDb, type DeskKey, type DeskStored, type DeskWriter, type StoreName } from '../desk-stores.ts'

type Stored = { [Name in StoreName]: Map<string, DeskStored[Name]['value']> }

function emptyStores(): Stored {
  return { drafts: new Map(), steps: new Map(), swaps: new Map(), forms: new Map(), ledgers: new Map(), files: new Map(), counters: new Map() }
}

/* Numbers before texts and in their order, as in IndexedDB. */
function keyText(key: DeskKey): string {
  return key.map((part) => (typeof part === 'number' ? `0${String(part).padStart(12, '0')}` : `1${part}`)).join('\u0000')
}

function keyOf(store: StoreName, value: object): string {
  return keyText(KEY_FIELDS[store].map((field) => Reflect.get(value, field)))
}

export interface MemoryDesk extends DeskDb {
  /** The next write fails at its end with this error: nothing of it is kept. */
  failNext: (error: Error) => void
}

/** A storage of its own. */
export function memoryDesk(): MemoryDesk {
  let stores = emptyStores()
  let failure: Error | null = null
  let last: Promise<unknown> = Promise.resolve()
  const writerOf = (of: Stored): DeskWriter => ({
    get: async (store, key) => structuredClone(of[store].get(keyText(key))),
    list: async (store, under) => {
      const found = [...of[store]].filter(([key]) => under.length === 0 || key.startsWith(`${keyText(under)}\u0000`))
      return found.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => structuredClone(value))
    },
    put: async (store, value) => of[store].set(keyOf(store, value), structuredClone(value)),
    drop: async (store, under) => {
      for (const key of of[store].keys()) if (key === keyText(under) || key.startsWith(`${keyText(under)}\u0000`)) of[store].delete(key)
    },
  })
  const queued = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
  return {
    read: (work) => queued(() => work(writerOf(stores))),
    write: (work) =>
      queued(async () => {
        const copy = structuredClone(stores)
        const result = await work(writerOf(copy))
        const error = failure
        failure = null
        if (error) throw error
        stores = copy
        return result
      }),
    failNext: (error) => {
      failure = error
    },
  }
}
