import { idle } from '#src/lib/when-idle.ts'

const STEP = 250
const LONGEST = 10_000

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Resolves once the view is drawn and the browser has nothing better to do, so that keeping the page costs its first load nothing. A page that does not get that far (its ledger failed) is waited for ten seconds. */
export async function whenDrawn(): Promise<void> {
  for (let waited = 0; waited < LONGEST && document.documentElement.dataset['ready'] !== 'true'; waited += STEP)
    await pause(STEP)
  await idle()
}
