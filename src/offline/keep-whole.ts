/** Keeping the whole page, program and ledgers, for those who need it without a network. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { fetchBytes } from '#src/data/fetch-bytes.ts'
import { orSilent } from '#src/data/or-silent.ts'
import type { LedgerList } from '#src/domain/ledger-list.ts'
import { isKeptFile, openKept } from './kept-caches.ts'
import { newestParts, type PartList, type Size } from './part-list.ts'

/** The worker looks for it (cli/offline-answers.ts); it goes with all else that is kept. */
const MARK = './kept-whole'
/** At a time: a presentation may be under way. */
const TOGETHER = 4

/** unknown: nothing can be kept, or that is not known yet · part: `missing` would still have to be fetched · going · whole · failed: not all of it came. */
export interface Keeping {
  readonly step: 'unknown' | 'part' | 'going' | 'whole' | 'failed'
  readonly missing: Size
}

let listed: LedgerList | null = null
const NOTHING: Size = { bytes: 0, sent: 0 }
const keeping = createStore<Keeping>(() => ({ step: 'unknown', missing: NOTHING }))

/** How far the page is kept on this device. */
export function useKeeping(): Keeping {
  return useStore(keeping)
}

/** Whether the whole page was kept, and is to stay so with every build. */
export async function isWhole(): Promise<boolean> {
  return isKeptFile(MARK)
}

function paths(parts: PartList, list: LedgerList | null): readonly string[] {
  const ledgers = list ? ['index', ...list.ledgers.map(({ id }) => id)].map((name) => `./ledgers/${name}.json`) : []
  return [...[...parts.keys()].filter((path) => path.startsWith('./assets/')), ...ledgers]
}

async function missingOf(all: readonly string[]): Promise<readonly string[]> {
  const kept = await Promise.all(all.map(isKeptFile))
  return all.filter((_, place) => kept[place] !== true)
}

/** Through the worker, which keeps it. What does not come, or is too long in coming, is found missing afterwards. */
async function fetchAll(missing: readonly string[]): Promise<void> {
  const leave = new AbortController()
  for (let start = 0; start < missing.length && !leave.signal.aborted; start += TOGETHER) {
    const coming = missing
      .slice(start, start + TOGETHER)
      .map((path) =>
        orSilent<unknown>(path, fetchBytes(path, leave.signal), null).then((came) => came ?? leave.abort()),
      )
    await Promise.allSettled(coming)
  }
}

function sizeOf(parts: PartList, missing: readonly string[]): Size {
  return missing.reduce((sum, path) => {
    const { bytes, sent } = parts.get(path) ?? NOTHING
    return { bytes: sum.bytes + bytes, sent: sum.sent + sent }
  }, NOTHING)
}

/** Finds out how far the page is kept, and what the rest would take. `list`: the ledgers that belong to it, from now on. */
export async function measureKeeping(list: LedgerList): Promise<Keeping> {
  listed = list
  if (keeping.getState().step === 'going') return keeping.getState()
  const parts = await newestParts()
  const missing = await missingOf(paths(parts, list))
  const step = parts.size === 0 ? 'unknown' : missing.length > 0 || !(await isWhole()) ? 'part' : 'whole'
  keeping.setState({ step, missing: sizeOf(parts, missing) })
  return keeping.getState()
}

/** Keeps all that is missing of the newest build, and the ledgers as far as they are known. What did not come is `missing` afterwards. */
export async function keepWhole(): Promise<void> {
  if (keeping.getState().step === 'going') return
  keeping.setState({ step: 'going' })
  const parts = await newestParts()
  const all = paths(parts, listed)
  await fetchAll(await missingOf(all))
  const missing = await missingOf(all)
  const isAllThere = missing.length === 0 && parts.size > 0
  if (isAllThere) await (await openKept('opened')).put(MARK, new Response(''))
  keeping.setState({ step: isAllThere ? 'whole' : 'failed', missing: sizeOf(parts, missing) })
}

/** From here on only what is opened is kept. */
export async function keepOpenedOnly(): Promise<void> {
  await (await openKept('opened')).delete(MARK)
}
