import { useMemo } from 'react'
import { useSteps } from '#src/data/use-steps.ts'
import { candidateKey, type ArticleWork } from './article-work.ts'
import { twinSteps, type Twin } from './twins.ts'
import { candidateByHand, extractSteps } from '#src/desk/extract/extract-candidates.ts'
import type { Candidate, ExtractContext, Extraction } from '#src/desk/extract/extraction.ts'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'
import { blockSteps, type Block } from '#src/desk/extract/split-article.ts'
import type { Ledger } from '#src/domain/ledger.ts'

/** An article that was read: its blocks, and its candidates in the order of the text, those marked by hand among them. */
export interface ReadArticle extends Extraction {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** reading: the text could not be read through, or what was marked in it · comparing: it was read, but not compared with the ledger. */
export type ExtractionFailure = 'reading' | 'comparing'

/** `article` is null until the text was read the first time, and stays while it is read anew; `percent`: how far that is. */
export interface ExtractionState {
  readonly article: ReadArticle | null
  readonly percent: number
  readonly twins: ReadonlyMap<string, Twin>
  /** What went wrong; null: nothing. Work that was given up for other work is not among it. */
  readonly failure: ExtractionFailure | null
}

const NO_TWINS: ReadonlyMap<string, Twin> = new Map()

/** Passes the steps on, and tells after each hundredth of the sentences, of which there are about `total`. */
function* told<Result>(
  steps: Generator<void, Result>,
  total: number,
  tell: (percent: number) => void,
): Generator<void, Result> {
  for (let [count, said] = [0, 0]; ; count += 1) {
    const step = steps.next()
    if (step.done === true) return step.value
    const percent = Math.min(99, Math.floor((100 * count) / total))
    if (percent > said) {
      said = percent
      tell(percent)
    }
    yield
  }
}

function* readSteps(
  text: string,
  context: ExtractContext,
  tell: (percent: number) => void,
): Generator<void, ReadArticle> {
  const blocks = yield* blockSteps(text, context.readAs)
  yield
  const sentences = text.split(/[。！？!?\n]+/).length
  const extraction = yield* told(extractSteps(text, context), sentences, tell)
  return { ...extraction, text, blocks }
}

/** What was found, with what was marked: each once, in order. */
function* markedSteps(
  article: ReadArticle,
  marked: ArticleWork['marked'],
  context: ExtractContext,
): Generator<void, ReadArticle> {
  const added: Candidate[] = []
  for (const span of marked) {
    const candidate = candidateByHand(article.text, span, context)
    if (candidate) added.push(candidate)
    yield
  }
  const known = new Map([...article.candidates, ...added].map((candidate) => [candidateKey(candidate), candidate]))
  const candidates = [...known.values()].sort(
    (a, b) => a.place.span.start - b.place.span.start || (a.figure?.span.start ?? 0) - (b.figure?.span.start ?? 0),
  )
  return { ...article, candidates }
}

/** Reads the text of the work, without blocking the page. `ledger`: with its drafts. */
export function useExtraction({ text, about, isRead, marked, readAs }: ArticleWork, ledger: Ledger): ExtractionState {
  const { regions, sectors, organisations, units } = ledger
  const context = useMemo(
    () => ({
      announced: about.published,
      gazetteer: gazetteerOf({ regions, sectors, organisations, units }),
      readAs: new Map(Object.entries(readAs).map(([start, kind]) => [Number(start), kind])),
    }),
    [about.published, regions, sectors, organisations, units, readAs],
  )
  const reading = useSteps(
    useMemo(
      () => (isRead ? (tell: (percent: number) => void) => readSteps(text, context, tell) : null),
      [isRead, text, context],
    ),
  )
  const found = isRead && reading.result?.text === text ? reading.result : null
  const whole = useSteps(
    useMemo(() => (found ? () => markedSteps(found, marked, context) : null), [found, marked, context]),
  )
  const article = whole.result?.text === text && found ? whole.result : null
  const twins = useSteps(
    useMemo(() => (article ? () => twinSteps(ledger, article.candidates) : null), [article, ledger]),
  )
  const isUnread = reading.failure !== null || whole.failure !== null
  return {
    article,
    percent: reading.percent,
    twins: article ? (twins.result ?? NO_TWINS) : NO_TWINS,
    failure: isUnread ? 'reading' : twins.failure ? 'comparing' : null,
  }
}
