/** Answers to the ledger files, by scenario. Nothing here needs Node: how the real files are had is given from outside. */
import { delay, http, HttpResponse } from 'msw'
import type { HttpHandler } from 'msw'
import type { Ledger } from '#src/domain/ledger.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { makeBigLedger } from './big.ts'
import { makeCitation, makeCommitment, makeLedger, makeReport, makeText } from './make.ts'
import type { Scenario } from './scenarios.ts'

/** How long `slow` waits, in milliseconds. */
const SLOW_MS = 4000

const INDEX = '*/ledgers/index.json'
const LEDGER = '*/ledgers/:file'

/** The answer with a real file of public/ledgers, by its name (`demo.json`). In a browser: passthrough(). */
export type ServeReal = (file: string) => Response

/** A ledger with an edition that is no date and a title without English, both of which refuse the file. */
function makeMalformed(): object {
  return { ...makeLedger(), edition: '2026-02-30', title: { zh: '只有中文' } }
}

/** A usable ledger of four commitments, two of which are set aside (one of a wrong shape, one that makes no sense), and one bad report. */
function makeHalfBad(): object {
  const title = (zh: string, en: string) => ({ title: makeText(zh, en) })
  const [good, other] = [
    makeCommitment(title('正常承诺', 'Sound commitment')),
    makeCommitment({ id: 'c2', ...title('另一承诺', 'Another commitment') }),
  ]
  const shapeless = {
    ...makeCommitment({ id: 'bad-shape', ...title('结构有误', 'Wrong shape') }),
    announced: '去年春天',
    kind: 'wish',
  }
  const senseless = makeCommitment({
    id: 'bad-sense',
    ...title('单位不存在', 'Unknown unit'),
    lead: 'nobody',
    citations: [makeCitation({ source: 'hearsay' })],
  })
  const early = makeReport({ id: 'r2', commitment: 'c2', date: '2026-06-30', recorded: '2026-06-01' })
  return { ...makeLedger(), commitments: [good, shapeless, other, senseless], reports: [makeReport(), early] }
}

/** A valid ledger with no commitment. */
function makeEmpty(): Ledger {
  return makeLedger({ commitments: [], reports: [], facts: [] })
}

function made(scenario: 'malformed' | 'half-bad' | 'empty' | 'huge'): object {
  switch (scenario) {
    case 'malformed':
      return makeMalformed()
    case 'half-bad':
      return makeHalfBad()
    case 'empty':
      return makeEmpty()
    case 'huge':
      return makeBigLedger()
    default:
      return assertNever(scenario)
  }
}

/** The list of ledgers stays real where only a ledger is at fault, so that the page gets as far as asking for it. */
function answerLedger(scenario: Scenario, file: string, serveReal: ServeReal): Response | Promise<Response> {
  switch (scenario) {
    case 'ok':
      return serveReal(file)
    case 'slow':
      return delay(SLOW_MS).then(() => serveReal(file))
    case 'missing':
      return new HttpResponse('Not found', { status: 404 })
    case 'broken':
      return new HttpResponse('Internal error', { status: 500 })
    case 'not-json':
      return HttpResponse.html('<!doctype html><title>Sign in</title><p>Please sign in to the network.</p>')
    case 'malformed':
    case 'half-bad':
    case 'empty':
    case 'huge':
      return HttpResponse.json(made(scenario))
    default:
      return assertNever(scenario)
  }
}

/** Handlers for the list of ledgers and for every other file of that folder. Any ledger id gets the scenario's answer. */
export function handlersFor(scenario: Scenario, serveReal: ServeReal): HttpHandler[] {
  return [
    http.get(INDEX, () => serveReal('index.json')),
    http.get(LEDGER, ({ params }) => answerLedger(scenario, String(params['file']), serveReal)),
  ]
}
