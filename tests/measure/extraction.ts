/**
 * Measures the extraction of candidates against a ledger made by hand from the
 * same article: `npx tsx tests/measure/extraction.ts ARTICLE LEDGER`. Prints
 * recall and precision with every miss and every false proposal; exits 1 below
 * the targets, 2 where it is called wrongly.
 */
import { readFileSync } from 'node:fs'
import { extractCandidates } from '#src/desk/extract/extract-candidates.ts'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { ledgerSchema } from '#src/domain/schema.ts'
import { measureExtraction } from './measure-extraction.ts'
import type { Measured, Score } from './measure-extraction.ts'

/** The id that the ledger gives the article. */
const SOURCE = 'article'
/** The targets of the issue: nine of ten commitments, four of five facts, two right for each false proposal. */
const TARGETS = { commitments: 0.9, facts: 0.8, falsePerRight: 0.5 } as const

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

function printScore(name: string, { right, truths, missed }: Score): void {
  console.log(`${name}: ${right} of ${truths} proposed with value, unit and place (${percent(right, truths)})`)
  for (const line of missed) console.log(`  missed: ${line}`)
}

function print(measured: Measured): void {
  printScore('Numeric commitments', measured.commitments)
  printScore('Reported figures', measured.facts)
  const right = measured.commitments.right + measured.facts.right
  console.log(
    `False proposals with a figure: ${measured.falseFigures.length} to ${right} right (precision ${percent(right, right + measured.falseFigures.length)})`,
  )
  for (const line of measured.falseFigures) console.log(`  false: ${line}`)
  console.log(
    `Of the right commitments, with the right comparator: ${measured.comparators}, deadline: ${measured.deadlines}, region: ${measured.regions}, a sector: ${measured.sectors}`,
  )
  printScore('Directions without a number (by words and place)', measured.directions)
  console.log(
    `False proposals without a figure: ${measured.falseDirections.length} of ${measured.directionProposals} (precision ${percent(measured.directionProposals - measured.falseDirections.length, measured.directionProposals)})`,
  )
  for (const line of measured.falseDirections) console.log(`  false: ${line}`)
}

/** What is below the targets, as sentences. */
function shortfalls({
  commitments,
  facts,
  falseFigures,
  falseDirections,
  directionProposals,
}: Measured): readonly string[] {
  const rightFigures = commitments.right + facts.right
  const right = rightFigures + directionProposals - falseDirections.length
  return [
    ...(commitments.right < TARGETS.commitments * commitments.truths ? ['too few numeric commitments'] : []),
    ...(facts.right < TARGETS.facts * facts.truths ? ['too few reported figures'] : []),
    ...(falseFigures.length > TARGETS.falsePerRight * rightFigures ? ['too many false figures'] : []),
    ...(falseFigures.length + falseDirections.length > TARGETS.falsePerRight * right
      ? ['too many false proposals in all']
      : []),
  ]
}

function main(article: string | undefined, ledgerPath: string | undefined): number {
  if (article === undefined || ledgerPath === undefined) {
    console.error('Usage: npx tsx tests/measure/extraction.ts ARTICLE LEDGER')
    return 2
  }
  const ledger = ledgerSchema.parse(JSON.parse(readFileSync(ledgerPath, 'utf8')))
  const isCited = ({ citations }: Commitment) => citations.some(({ source }) => source === SOURCE)
  const announced = ledger.commitments.find(isCited)?.announced ?? ledger.edition
  const extraction = extractCandidates(readFileSync(article, 'utf8'), { announced, gazetteer: gazetteerOf(ledger) })
  const measured = measureExtraction(extraction, ledger, SOURCE)
  print(measured)
  const short = shortfalls(measured)
  console.log(short.length === 0 ? 'All targets reached.' : `Below the targets: ${short.join('; ')}.`)
  return short.length === 0 ? 0 : 1
}

process.exitCode = main(process.argv[2], process.argv[3])
