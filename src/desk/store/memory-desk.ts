/** The desk's storage in this page's memory: transactions one after the other, whole or not at all, as IndexedDB does them. */
import {
  KEY_FIELDS,
  type DeskDb,
  type DeskKey,
  type DeskStored,
  type DeskWriter,
  type StoreName,
} from './desk-stores.ts'

type Stored = { [Name in StoreName]: Map<string, DeskStored[Name]['value']> }

/* New maps of the same values: what a transaction changes is nobody else's until it is done. */
function copyOf({ drafts, steps, swaps, forms, ledgers, files, answers, counters }: Stored): Stored {
  return {
    drafts: new Map(drafts),
    steps: new Map(steps),
    swaps: new Map(swaps),
    forms: new Map(forms),
    ledgers: new Map(ledgers),
    files: new Map(files),
    answers: new Map(answers),
    counters: new Map(counters),
  }
}

/* Numbers before texts and in their order, as in IndexedDB. */
function keyText(key: DeskKey): string {
  return key
    .map((part) => (typeof part === 'number' ? `0${String(part).padStart(12, '0')}` : `1${part}`))
    .join('\u0000')
}

function keyOf(store: StoreName, value: object): string {
  return keyText(KEY_FIELDS[store].map((field) => Reflect.get(value, field)))
}

function writerOf(of: Stored): DeskWriter {
  return {
    // A copy: a worker takes the bytes of a file away.
    get: async (store, key) => structuredClone(of[store].get(keyText(key))),
    list: async (store, under) => {
      const found = [...of[store]].filter(([key]) => under.length === 0 || key.startsWith(`${keyText(under)}\u0000`))
      return found.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
    },
    put: async (store, value) => of[store].set(keyOf(store, value), structuredClone(value)),
    drop: async (store, under) => {
      for (const key of of[store].keys())
        if (key === keyText(under) || key.startsWith(`${keyText(under)}\u0000`)) of[store].delete(key)
    },
  }
}

/** A storage of its own, empty. */
export function memoryDesk(): DeskDb {
  let stores: Stored = {
    drafts: new Map(),
    steps: new Map(),
    swaps: new Map(),
    forms: new Map(),
    ledgers: new Map(),
    files: new Map(),
    answers: new Map(),
    counters: new Map(),
  }
  let last: Promise<unknown> = Promise.resolve()
  const queued = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work)
    // Whoever asked hears of a fault; those behind in the queue have no part in it.
    last = result.catch(() => undefined)
    return result
  }
  return {
    read: (work) => queued(() => work(writerOf(stores))),
    write: (work) =>
      queued(async () => {
        const copy = copyOf(stores)
        const result = await work(writerOf(copy))
        stores = copy
        return result
      }),
  }
}
