/** The answering server of tests that run in Node (Vitest). */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { handlersFor } from './handlers.ts'
import type { Scenario } from './scenarios.ts'

/** The file from public/ledgers as it lies on disk; 404 where there is none. */
function serveFile(file: string): Response {
  const path = join(import.meta.dirname, '../public/ledgers', basename(file))
  if (!existsSync(path)) return new HttpResponse('Not found', { status: 404 })
  return new HttpResponse(readFileSync(path, 'utf8'), { headers: { 'Content-Type': 'application/json' } })
}

/** Listen with `{ onUnhandledRequest: 'error' }`, `resetHandlers()` after each test, close at the end. Answers as scenario `ok`. */
export const server = setupServer(...handlersFor('ok', serveFile))

/** Answers as that scenario until the next `server.resetHandlers()`. */
export function playScenario(scenario: Scenario): void {
  server.use(...handlersFor(scenario, serveFile))
}
