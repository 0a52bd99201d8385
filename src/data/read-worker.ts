import { readLedgerBytes } from '#src/domain/read-ledger-text.ts'
import { packResult } from './read-messages.ts'

/** The worker's side: bytes of a ledger file in, messages out. */
addEventListener('message', (event: MessageEvent<ArrayBuffer>) => {
  const result = readLedgerBytes(event.data)
  for (const message of packResult(result)) postMessage(message)
})
