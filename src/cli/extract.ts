/** `extract ARTICLE`: the commitments and figures that an article seems to hold, with the reasons for each. */
import { extname } from 'node:path'
import { USUAL_TIME_ZONE } from '#src/domain/empty-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate, formatDeadline } from '#src/format/date.ts'
import { formatFigure } from '#src/format/figure.ts'
import type { Call, ExitCode } from './call.ts'
import { FileError, readFrom, writeOut } from './files.ts'
import { openLedgerFile } from './open-ledger-file.ts'
import { sayFindings } from './say.ts'
import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import type { Candidate, Extraction } from '#src/desk/door.ts'
import { tools } from './desk.ts'

const { candidatesTable, extractCandidates, formatCsv, gazetteerOf, readText, writeXlsx } = tools

type Names = Pick<Ledger, 'regions' | 'sectors' | 'organisations' | 'units'>

const NO_NAMES: Names = { regions: [], sectors: [], organisations: [], units: [] }

/** Prints the candidates in the order of the text; with --json as the page's own extraction gives them; with --to as a table that convert reads. */
export async function extract(call: Call): Promise<ExitCode> {
  const { files, options, lang, print } = call
  const [file = ''] = files
  const names = await openNames(call)
  const announced = options.get('announced') ?? call.todayIn(USUAL_TIME_ZONE)
  const to = options.get('to')
  const write = to === undefined ? null : writerOf(to)
  const extraction = extractCandidates(await textFrom(file, lang), { announced, gazetteer: gazetteerOf(names) })
  if (to !== undefined && write) {
    const { table, ...counts } = candidatesTable(extraction, names, announced, lang)
    await writeOut(to, await write(table), options.has('force'))
    print(cliTexts(lang).line(to, cliTexts(lang).extracted({ rows: table.rows.length - 1, ...counts })))
    return 0
  }
  if (options.has('json')) print(JSON.stringify({ announced, ...extraction }, null, 2))
  else for (const line of asText(extraction, names, lang)) print(line)
  return 0
}

type Table = ReturnType<typeof candidatesTable>['table']

function writerOf(file: string): (table: Table) => Promise<string | ArrayBuffer> {
  switch (extname(file).toLowerCase()) {
    case '.xlsx':
      return (table) => writeXlsx([table])
    case '.csv':
      return ({ rows }) => Promise.resolve(formatCsv(rows))
    default:
      throw new FileError('form', file)
  }
}

async function openNames({ options, lang, todayIn, warn }: Call): Promise<Names> {
  const file = options.get('ledger')
  if (file === undefined) return NO_NAMES
  const today = todayIn(USUAL_TIME_ZONE)
  const { ledger, findings } = await openLedgerFile(file, {
    lang,
    today,
    base: null,
    announced: today,
    figureDate: null,
  })
  const faults = sayFindings(file, findings, lang, warn)
  if (!ledger) throw new FileError('refused', file, cliTexts(lang).refused(faults))
  return ledger
}

async function textFrom(file: string, lang: Language): Promise<string> {
  const read = readText(new Uint8Array(await readFrom(file)))
  if (!read.ok) throw new FileError('refused', file, cliTexts(lang).notText)
  return read.text
}

function* asText({ sections, candidates }: Extraction, names: Names, lang: Language): Generator<string> {
  const words = cliTexts(lang)
  yield words.candidates(
    candidates.filter(({ kind }) => kind === 'commitment').length,
    candidates.filter(({ kind }) => kind === 'achievement').length,
  )
  for (const [at, candidate] of candidates.entries()) {
    const { kind, text, place } = candidate
    yield `${at + 1}. ${words.candidate[kind]} · ${words.place(sections[place.section]?.heading ?? '', place.paragraph, place.sentence)}`
    yield `   ${text.replaceAll(/\s+/g, ' ')}`
    yield `   ${details(candidate, names, lang).join(words.semicolon)}`
  }
}

/* What the figure of a commitment counts, or that nothing says. */
function basisWord({ kind, basis, figure }: Candidate, lang: Language): string | null {
  if (basis !== null) return recordWordTexts(lang).bases[basis].word
  return kind === 'commitment' && figure !== null ? cliTexts(lang).basisOpen : null
}

function details(
  candidate: Candidate,
  { regions, sectors, organisations, units }: Names,
  lang: Language,
): readonly string[] {
  const { figure, deadline, date, speaker, lead, because } = candidate
  const words = cliTexts(lang)
  const nameIn = (
    things: readonly { readonly id: string; readonly name: Readonly<Record<Language, string>> }[],
    id: string,
  ) => things.find((thing) => thing.id === id)?.name[lang] ?? id
  const unit = units.find(({ id }) => id === figure?.unit) ?? null
  const amount = figure?.range
    ? { value: figure.range.low, upTo: figure.range.high }
    : { value: figure?.value ?? null, upTo: undefined }
  const value =
    figure === null || amount.value === null
      ? null
      : formatFigure(
          {
            ...amount,
            value: amount.value,
            unit,
            comparator: candidate.comparator ?? figure.comparator,
            hedged: figure.hedged,
          },
          lang,
        )
  const parts = [
    [words.parts.figure, figure && (value === null ? figure.text : `${value}${unit ? '' : figure.unitText}`)],
    [words.parts.basis, basisWord(candidate, lang)],
    [words.parts.deadline, deadline && formatDeadline(deadline.deadline, lang)],
    [words.parts.date, date && formatDate(date.date, lang)],
    [
      words.parts.regions,
      candidate.regions
        .map((code) =>
          nameIn(
            regions.map((region) => ({ ...region, id: region.code })),
            code,
          ),
        )
        .join(words.comma),
    ],
    [words.parts.sectors, candidate.sectors.map((id) => nameIn(sectors, id)).join(words.comma)],
    [words.parts.lead, lead && nameIn(organisations, lead)],
    [words.parts.speaker, speaker && [speaker.role, speaker.name].filter(Boolean).join(' ')],
    [words.parts.because, because.join(' ')],
  ] as const
  return parts.flatMap(([name, said]) => (said ? [words.line(name, said)] : []))
}
