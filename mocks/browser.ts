/**
 * Fault scenarios in development: `?mock=slow` in the address starts one,
 * `?mock=off` ends it. The app drops the unknown key at its next navigation,
 * so the choice is kept for the tab's session.
 */
import { passthrough } from 'msw'
import { setupWorker } from 'msw/browser'
import { handlersFor } from './handlers.ts'
import { parseScenario } from './scenarios.ts'
import type { Scenario } from './scenarios.ts'

const KEY = 'duixian-mock'

function chosenScenario(search: string): Scenario | null {
  const named = new URLSearchParams(search).get('mock')
  if (named === null) return parseScenario(sessionStorage.getItem(KEY))
  const scenario = parseScenario(named)
  if (scenario === null) sessionStorage.removeItem(KEY)
  else sessionStorage.setItem(KEY, scenario)
  return scenario
}

/** Starts the mock worker where `search` or this session names a scenario, and resolves once it answers; else does nothing. */
export async function startMocks(search: string): Promise<void> {
  const scenario = chosenScenario(search)
  if (scenario === null) return
  const worker = setupWorker(...handlersFor(scenario, () => passthrough()))
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true, serviceWorker: { url: '/mockServiceWorker.js' } })
}
