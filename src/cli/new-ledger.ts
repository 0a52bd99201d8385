/** `new FILE`: a ledger in which nothing has been entered yet, or one that knows its place. */
import { basename } from 'node:path'
import { emptyLedger, idOfName, USUAL_TIME_ZONE } from '#src/domain/empty-ledger.ts'
import { inEachLanguage } from '#src/domain/languages.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { formatIssue } from '#src/format/issue.ts'
import type { Call, ExitCode } from './call.ts'
import { FileError, readFrom, writeOut } from './files.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import { tools } from './desk.ts'

const { beginLedger, findPlaces, ledgerText, loadDivisions, loadEnglishNames, proposedTitle, readText } = tools

/** Writes a ledger that passes the check; with an id, title or place that does not, says why and writes nothing. */
export async function newLedger(call: Call): Promise<ExitCode> {
  const { files, options, lang, print, warn } = call
  const [file = ''] = files
  const words = cliTexts(lang)
  const place = options.get('place')
  if (place === undefined && options.has('bodies')) {
    warn(words.bodiesWantPlace)
    return 2
  }
  const name = basename(file).replace(/\.[^.]*$/, '')
  const ledger = place === undefined ? plainLedger(call, name) : await ledgerOf(call, name, place)
  if (typeof ledger === 'string') {
    warn(ledger)
    return 2
  }
  const read = readLedger(ledger)
  if (!read.ok) {
    for (const issue of read.issues) warn(words.line(file, formatIssue(issue, lang)))
    return 2
  }
  await writeOut(file, ledgerText(ledger), options.has('force'))
  const { id, regions, organisations } = ledger
  const [first] = regions
  const said = first ? words.startedAt(id, first.name[lang], regions.length, organisations.length) : words.started(id)
  print(words.line(file, said))
  return 0
}

function plainLedger({ options, todayIn }: Call, name: string): Ledger {
  const zh = options.get('title') ?? name
  return emptyLedger({
    id: options.get('id') ?? idOfName(name),
    title: { zh, en: options.get('title-en') ?? zh },
    description: inEachLanguage((each) => cliTexts(each).describe),
    edition: todayIn(USUAL_TIME_ZONE),
  })
}

/* A sentence where the place is none, or may be several. */
async function ledgerOf({ options, lang, todayIn }: Call, name: string, place: string): Promise<Ledger | string> {
  const words = cliTexts(lang)
  const [divisions, englishName] = await Promise.all([loadDivisions(), loadEnglishNames()])
  const found = findPlaces(divisions, place, englishName)
  const [only, ...more] = found
  if (!only) return words.noPlace(place)
  if (more.length > 0)
    return words.severalPlaces(
      place,
      found.map(({ division, above }) => `${[...above, division.name].join('')} ${division.code}`),
    )
  const list = options.get('bodies')
  const edition = todayIn(USUAL_TIME_ZONE)
  const proposed = proposedTitle(only.division, edition, englishName)
  const zh = options.get('title') ?? proposed.zh
  const en = options.get('title-en') ?? (options.has('title') ? zh : proposed.en)
  return beginLedger({
    id: options.get('id') ?? idOfName(name),
    title: { zh, en },
    edition,
    place: only.division,
    sectors: null,
    bodies: list === undefined ? '' : await textOf(list, words.notText),
    englishName,
  })
}

async function textOf(file: string, notText: string): Promise<string> {
  const read = readText(new Uint8Array(await readFrom(file)))
  if (!read.ok) throw new FileError('refused', file, notText)
  return read.text
}
