/** Forms as they are being typed, so that a crash takes nothing away. */
import type { DeskFault } from '#src/desk/records/draft.ts'
import { deskDb } from './desk-db.ts'
import { faultOf } from './desk-fault.ts'
import type { DeskDb, KeptForm } from './desk-stores.ts'

/** Forms as they are typed, by name. Faults of keeping are in the results. */
export interface FormStore {
  /** Keeps what a form holds, at most every 300 ms and when the page is left. Resolves once it is kept (or what was typed after it), with the fault where it could not be. */
  readonly saveForm: (form: string, json: string) => Promise<DeskFault | null>
  /** What was last typed into a form, in this tab or one that has crashed or is still open; null: nothing. Rejects with the storage's error. */
  readonly readForm: (form: string) => Promise<string | null>
  /** Forgets what this tab has typed and what it had read: the form was saved, or given up. Another tab's typing after that stays. */
  readonly dropForm: (form: string) => Promise<DeskFault | null>
  /** Keeps at once what is still waiting: for when the page is left. */
  readonly flush: () => Promise<DeskFault | null>
}

const WAIT_MS = 300
const COUNTER = 'forms'

/** The store over a storage. `owner`: a name that no other page load has. */
export function createFormStore(db: DeskDb, owner: string): FormStore {
  const waiting = new Map<string, string>()
  /** What readForm has handed out, which dropForm therefore drops too: the newest number seen of each form. */
  const seen = new Map<string, number>()
  let soon: Promise<DeskFault | null> | null = null

  const write = async (): Promise<DeskFault | null> => {
    soon = null
    const forms = [...waiting]
    if (forms.length === 0) return null
    waiting.clear()
    try {
      await db.write(async ({ get, put }) => {
        const last = (await get('counters', [COUNTER]))?.value ?? 0
        await put('counters', { name: COUNTER, value: last + forms.length })
        await Promise.all(
          forms.map(([form, json], place) => put('forms', { form, owner, json, changed: last + place + 1 })),
        )
      })
      return null
    } catch (error) {
      return faultOf(error)
    }
  }
  return {
    flush: write,
    saveForm(form, json) {
      waiting.set(form, json)
      soon ??= new Promise((resolve) => setTimeout(() => resolve(write()), WAIT_MS))
      return soon
    },
    async readForm(form) {
      const typed = waiting.get(form)
      if (typed !== undefined) return typed
      const kept = (await db.read(({ list }) => list('forms', [form]))).reduce<KeptForm | null>(
        (newest, each) => (newest && newest.changed > each.changed ? newest : each),
        null,
      )
      if (kept) seen.set(form, kept.changed)
      return kept?.json ?? null
    },
    async dropForm(form) {
      waiting.delete(form)
      const newest = seen.get(form) ?? 0
      try {
        await db.write(async ({ list, drop }) => {
          const kept = await list('forms', [form])
          await Promise.all(
            kept
              .filter((each) => each.owner === owner || each.changed <= newest)
              .map((each) => drop('forms', [form, each.owner])),
          )
        })
        return null
      } catch (error) {
        return faultOf(error)
      }
    },
  }
}

const store = createFormStore(deskDb, crypto.getRandomValues(new Uint32Array(2)).join('-'))
// The page is going: there is nobody left to tell of a fault.
window.addEventListener('pagehide', () => void store.flush())
document.addEventListener('visibilitychange', () => void (document.hidden && store.flush()))

export const { saveForm, readForm, dropForm } = store
