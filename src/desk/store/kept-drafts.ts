/** The desk's store of drafts in this browser; other tabs hear of every change. Loaded only where there is a desk. */
import { deskDb } from './desk-db.ts'
import { tellDesk } from '#src/data/desk-signal.ts'
import { createDraftStore } from './draft-store.ts'

/** The one store of drafts in this page. */
export const draftStore = createDraftStore(deskDb, (ledger) => tellDesk({ kind: 'drafts', ledger }))
