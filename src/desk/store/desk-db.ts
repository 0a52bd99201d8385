import { openDB, type IDBPDatabase } from 'idb'
import { StorageBlocked } from './desk-fault.ts'
import { placeInPage } from '#src/data/desk-place.ts'
import { KEY_FIELDS, type DeskKey, type DeskStored, type StoreName } from './desk-stores.ts'
import { DESK_NAME } from '#src/data/desk-there.ts'
import { deskOrPage, type OpenableDesk } from './page-desk.ts'

/** One more with each store that joins those of before. */
const VERSION = 2

/** How long a storage may take to open: one that takes longer may never. */
const PATIENCE_MS = 5000

/** How many values are read at once: so few that a long list leaves the page its turns. */
const PORTION = 500

/** Keys that begin with these values, after one of them (null: from the first): a list comes after every text and number. */
function under(key: DeskKey, after: DeskKey | null): IDBKeyRange {
  return IDBKeyRange.bound([...(after ?? key)], [...key, []], after !== null)
}

async function listAll<Value extends object>(
  fields: readonly string[],
  key: DeskKey,
  read: (range: IDBKeyRange, count: number) => Promise<Value[]>,
): Promise<Value[]> {
  const all: Value[] = []
  let after: DeskKey | null = null
  for (;;) {
    const portion: Value[] = await read(under(key, after), PORTION)
    all.push(...portion)
    const last: object | undefined = portion.at(-1)
    if (!last || portion.length < PORTION) return all
    after = fields.map((field) => Reflect.get(last, field))
  }
}

async function open(onLost: () => void): Promise<IDBPDatabase<DeskStored>> {
  if (typeof indexedDB === 'undefined') throw new StorageBlocked('there is no IndexedDB')
  const opened = openDB<DeskStored>(DESK_NAME, VERSION, {
    upgrade(db) {
      for (const [name, fields] of Object.entries(KEY_FIELDS))
        if (isStore(name) && !db.objectStoreNames.contains(name)) db.createObjectStore(name, { keyPath: [...fields] })
    },
    // A newer page in another tab wants to change the stores: it must not wait for this one.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      onLost()
    },
    terminated: onLost,
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StorageBlocked('IndexedDB does not answer')), PATIENCE_MS)
  })
  try {
    return await Promise.race([opened, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

function isStore(name: string): name is StoreName {
  return Object.hasOwn(KEY_FIELDS, name)
}

const STORES = Object.keys(KEY_FIELDS).filter(isStore)

let opening: Promise<IDBPDatabase<DeskStored>> | null = null

function database(): Promise<IDBPDatabase<DeskStored>> {
  opening ??= open(() => {
    opening = null
  })
  // Whoever asked hears why; the next who asks tries again.
  opening.catch(() => {
    opening = null
  })
  return opening
}

function giveUp(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}

const indexedDesk: OpenableDesk = {
  open: database,
  async read(work) {
    const transaction = (await database()).transaction(STORES, 'readonly')
    return work({
      get: (store, key) => transaction.objectStore(store).get([...key]),
      list: (store, key) =>
        listAll(KEY_FIELDS[store], key, (range, count) => transaction.objectStore(store).getAll(range, count)),
    })
  },
  async write(work) {
    const transaction = (await database()).transaction(STORES, 'readwrite')
    try {
      const result = await work({
        get: (store, key) => transaction.objectStore(store).get([...key]),
        list: (store, key) =>
          listAll(KEY_FIELDS[store], key, (range, count) => transaction.objectStore(store).getAll(range, count)),
        put: (store, value) => transaction.objectStore(store).put(value),
        drop: (store, key) => transaction.objectStore(store).delete(under(key, null)),
      })
      await transaction.done
      return result
    } catch (error) {
      // The first fault says why; the promise of the transaction repeats it.
      transaction.done.catch(() => undefined)
      const why = transaction.error ?? error
      giveUp(transaction)
      throw why
    }
  },
}

/* What lasts until the page is closed is not closed by mistake. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

/** The desk's storage in this browser, opened at the first need; in this page where the browser refuses it. */
export const deskDb = deskOrPage(indexedDesk, {
  onRefused: placeInPage,
  onHeld: () => window.addEventListener('beforeunload', warn),
})
