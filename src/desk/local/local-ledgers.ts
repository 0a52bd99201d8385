/** Own ledgers: files that somebody opened in this browser, kept here and nowhere else. */
import type { DeskFault } from '#src/desk/records/draft.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { ReadResult, SetAside } from '#src/domain/read-ledger.ts'
import { deskDb } from '#src/desk/store/desk-db.ts'
import { faultOf } from '#src/desk/store/desk-fault.ts'
import { tellDesk } from '#src/data/desk-signal.ts'
import type { DeskDb, DeskReader, OwnLedger } from '#src/desk/store/desk-stores.ts'
import { readBytes } from '#src/data/read-bytes.ts'

/**
 * A file that is kept. `givenId`: the id in the file, where the ledger had to
 * take another one because this deployment publishes a ledger of that id; null
 * where it kept its own. `former`: the file of the own ledger of that id whose
 * place it took, to be kept again by those who think better of it; null: none.
 */
export interface KeptLocal {
  readonly own: OwnLedger
  readonly givenId: string | null
  readonly former: ArrayBuffer | null
  readonly setAside: readonly SetAside[]
}

/** What became of a file. */
export type KeepResult =
  | ({ readonly ok: true } & KeptLocal)
  | { readonly ok: false; readonly why: 'malformed'; readonly issues: readonly LedgerIssue[] }
  | { readonly ok: false; readonly why: DeskFault }

export type LocalResult = { readonly ok: true } | { readonly ok: false; readonly why: DeskFault }

export interface LocalLedgers {
  /** Those not removed, by id. Rejects with the storage's error. `published`: ids that the deployment lists; an own ledger of such an id takes another. */
  readonly list: (published: readonly string[]) => Promise<readonly OwnLedger[]>
  /** The file of an own ledger; null: none of that id is kept here. Rejects with the storage's error. */
  readonly read: (id: string) => Promise<ArrayBuffer | null>
  /** Checks a ledger file and keeps it. */
  readonly keep: (file: ArrayBuffer, published: readonly string[], signal: AbortSignal) => Promise<KeepResult>
  /** Removes an own ledger; its drafts stay. It can be restored until another one is removed. */
  readonly remove: (id: string) => Promise<LocalResult>
  readonly restore: (id: string) => Promise<LocalResult>
  /** The one that can be restored; null: none. Rejects with the storage's error. */
  readonly lastRemoved: () => Promise<OwnLedger | null>
}

const LONGEST_ID = 40

/** Own ledgers over a storage. `readFile` validates (in a worker where the file is large); `tell` hears of the id of every ledger that changed. */
export function createLocalLedgers(
  db: DeskDb,
  readFile: (bytes: ArrayBuffer, signal: AbortSignal) => Promise<ReadResult>,
  tell: (id: string) => void,
): LocalLedgers {
  const change = async (id: string, work: () => Promise<unknown>): Promise<LocalResult> => {
    try {
      await work()
      tell(id)
      return { ok: true }
    } catch (error) {
      return { ok: false, why: faultOf(error) }
    }
  }
  const mark = (id: string, isRemoved: boolean) =>
    change(id, () =>
      db.write(async ({ get, put, list, drop }) => {
        const earlier = isRemoved ? (await list('ledgers', [])).filter((own) => own.isRemoved) : []
        await Promise.all(earlier.flatMap((own) => [drop('ledgers', [own.id]), drop('files', [own.id])]))
        const own = await get('ledgers', [id])
        if (own) await put('ledgers', { ...own, isRemoved })
      }),
    )
  return {
    async list(published) {
      const all = await db.read((reader) => reader.list('ledgers', []))
      if (all.some(({ id }) => published.includes(id))) await makeWay(db, published)
      return (await db.read((reader) => reader.list('ledgers', []))).filter(({ isRemoved }) => !isRemoved)
    },
    read: async (id) => (await db.read(({ get }) => get('files', [id])))?.bytes ?? null,
    async keep(file, published, signal) {
      // Reading in a worker takes the bytes away.
      const read = await readFile(file.slice(0), signal)
      if (!read.ok) return { ok: false, why: 'malformed', issues: read.issues }
      const given = read.ledger.id
      const id = published.includes(given) ? await freeId(db, given, published) : given
      let former: ArrayBuffer | null = null
      const own = { ...headOf(read.ledger), id, bytes: file.byteLength, isRemoved: false }
      const result = await change(id, () =>
        db.write(async ({ get, put }) => {
          const known = await get('ledgers', [id])
          former = known?.isRemoved === false ? ((await get('files', [id]))?.bytes ?? null) : null
          await put('ledgers', own)
          await put('files', { id, bytes: file })
        }),
      )
      return result.ok
        ? { ok: true, own, givenId: id === given ? null : given, former, setAside: read.setAside }
        : result
    },
    remove: (id) => mark(id, true),
    restore: (id) => mark(id, false),
    lastRemoved: async () =>
      (await db.read(({ list }) => list('ledgers', []))).find(({ isRemoved }) => isRemoved) ?? null,
  }
}

function headOf({ title, edition, synthetic }: Ledger): Pick<OwnLedger, 'title' | 'edition' | 'synthetic'> {
  return { title, edition, synthetic }
}

/** `x-2`, or the next number that is neither published nor kept here. A file of the same id that came before is the same ledger: it gets the same number. */
function freeId(db: DeskDb, id: string, published: readonly string[]): Promise<string> {
  return db.read(async (reader) => numbered(reader, id, published, true))
}

async function numbered(
  { get }: DeskReader,
  id: string,
  published: readonly string[],
  mayReplace: boolean,
): Promise<string> {
  for (let number = 2; ; number += 1) {
    const end = `-${number}`
    const tried = id.slice(0, LONGEST_ID - end.length) + end
    if (!published.includes(tried) && (mayReplace || !(await get('ledgers', [tried])))) return tried
  }
}

/* A ledger that was an own one is now published: it opens under its id, with the drafts; the own file keeps a number. */
function makeWay(db: DeskDb, published: readonly string[]): Promise<void> {
  return db.write(async (writer) => {
    for (const own of await writer.list('ledgers', [])) {
      if (!published.includes(own.id)) continue
      const [file, id] = [await writer.get('files', [own.id]), await numbered(writer, own.id, published, false)]
      await Promise.all([
        writer.drop('ledgers', [own.id]),
        writer.drop('files', [own.id]),
        writer.put('ledgers', { ...own, id }),
        file ? writer.put('files', { ...file, id }) : null,
      ])
    }
  })
}

/** The own ledgers of this browser. */
export const localLedgers = createLocalLedgers(deskDb, readBytes, (id) => tellDesk({ kind: 'ledgers', id }))
