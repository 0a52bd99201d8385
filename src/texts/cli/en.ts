import { formatCount, formatPlural } from '#src/numbers/number.ts'
import type { cliZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

const plural = (count: number, one: string, many = `${one}s`) => formatPlural(count, one, many)

const ANSWERS = [
  "  --answer 'KEY=CHOICE'  answer what the table leaves open; may be given again; copy it as it is listed",
  '  --answers FILE      the same as a JSON file: {"KEY": "CHOICE"}',
]
const OVERWRITE = '  --force             write over a file that is there'

/** What the command line says, in English. */
export const cliEn: typeof cliZh = {
  usage: [
    'Usage: npm run ledger -- <command> [FILE…] [options]',
    '  check FILE…         check ledgers and list every fault',
    '  convert IN OUT      convert between JSON, Excel (.xlsx) and CSV',
    '  diff A B            compare two ledgers: records, fields, and which verdicts flip',
    '  new FILE            begin an empty ledger',
    '  fill LEDGER IN OUT  fill the latest figures of a ledger into an office’s own .xlsx and touch nothing else',
    '  sheets LEDGER FOLDER  make a reporting sheet for each responsible unit',
    '  merge-sheets LEDGER OUT FILE…  take reporting sheets back into a ledger, and list who has not filed',
    '  fill-schema         write public/ledgers/ledger.schema.json',
    '  extract ARTICLE     find what may be commitments and figures in an article',
    'Options of each: npm run ledger -- <command> --help; --lang en or zh',
  ],
  help: {
    check: [
      'Usage: npm run ledger -- check FILE… [--lang zh|en]',
      '  Checks JSON ledgers, and Excel or CSV files that are to be brought in: where, what was found, what was expected',
      '  Lines marked Note only explain; they are no faults. What hangs on a Question is taken once it is answered',
      ...ANSWERS,
    ],
    convert: [
      'Usage: npm run ledger -- convert IN OUT [options]',
      '  Writes .json, .xlsx or .csv by the end of the name; reads by what is in the file, whatever its name, tables of .xls, .ods and .docx too',
      '  A whole workbook exported by this program is read back as it was; other tables are read by their headings, and each cell that is not understood is named',
      '  A CSV holds the Ledger sheet alone; for the records in full take Excel or JSON',
      '  --ledger LEDGER     join the rows of a table to this ledger, matched by id and name; without it they make one of their own',
      '  --announced DAY     when rows were announced that do not say; without it, today',
      '  --figures-of DAY    the day of figures that come without one; without it they are not taken',
      '  --as-of DAY         the day of the verdicts in a table; without it, today',
      ...ANSWERS,
      OVERWRITE,
    ],
    diff: [
      'Usage: npm run ledger -- diff A B [options]',
      '  + added, - removed, ~ changed; A and B are JSON, or whole workbooks exported by this program',
      '  --json              as JSON: ledger, records, verdicts',
      '  --as-of DAY         the day whose verdicts are compared; without it, today',
      '  --rule ID           the rule to judge by; without it, the default of each ledger',
    ],
    new: [
      'Usage: npm run ledger -- new FILE [options]',
      '  --id ID             lower-case letters, digits and hyphens; without it, from the file name',
      '  --title NAME        the name in Chinese; without it, the file name',
      '  --title-en NAME     the name in English; without it, the same as in Chinese',
      '  --place PLACE       a province, city or county: its region tree goes in, with the usual sectors and units',
      '  --bodies FILE       the responsible bodies, one a line or set apart by commas; with --place',
      OVERWRITE,
    ],
    fill: [
      'Usage: npm run ledger -- fill LEDGER TABLE.xlsx OUT.xlsx [options]',
      '  Fills the columns of the latest figure and its day alone, in the unit and format of each cell; formulas, merged cells, styles and other sheets stay as they are',
      '  Says row by row what was filled and what was not matched; what is written is read again as an import reads it, and what does not say just the figure is not written',
      '  --as-of DAY         the figures known on this day; without it, today',
      '  --words             fill the words of progress too',
      ...ANSWERS,
      OVERWRITE,
    ],
    sheets: [
      'Usage: npm run ledger -- sheets LEDGER FOLDER [options]',
      '  an .xlsx for each responsible unit that owes a figure: open commitments with a number to reach and no figure of the day',
      '  --figures-of DATE   the day that the figures describe; otherwise the last of the month that is over',
      OVERWRITE,
    ],
    'merge-sheets': [
      'Usage: npm run ledger -- merge-sheets LEDGER OUT.json FILE… [options]',
      '  reads all reporting sheets that came back, takes the figures that are sure and changes nothing else; lists who has filed and who has not, and which cells and files were not taken, and why',
      '  exits 1 where something was not taken; that a unit has not filed is no fault',
      OVERWRITE,
    ],
    'fill-schema': [
      'Usage: npm run ledger -- fill-schema [--check]',
      '  --check             only tell whether the file is current',
    ],
    extract: [
      'Usage: npm run ledger -- extract ARTICLE [options]',
      '  The article is plain text (UTF-8, UTF-16 or GB18030); the reasons are numbered in src/desk/extract/extract-rules.ts',
      '  --ledger LEDGER     know regions, sectors, organisations and units by the names in this ledger',
      '  --announced DAY     the day of the article, from which “by year end” counts; without it, today',
      '  --json              as JSON, with the place of everything in the text',
      '  --to TABLE          the commitments as .xlsx or .csv: check and complete it, then bring it in with convert',
      OVERWRITE,
    ],
  },
  codes: 'Exit code: 0 fine; 1 faults or differences; 2 wrong use, or a file that cannot be read or written',

  noCommand: 'Say what to do.',
  unknownCommand: (command) => `There is no command "${command}".`,
  unknownOption: (command, option) => `${command} has no option ${option}.`,
  needsValue: (option) => `${option} needs a value.`,
  takesNoValue: (option) => `${option} takes no value.`,
  badDay: (option, found) => `${option} wants a day like 2026-12-31, not "${found}".`,
  onlyOnce: (option) => `${option} may be given once.`,
  badAnswer: (found) => `--answer is written 'KEY=CHOICE', not “${found}”.`,
  notAnswers: 'these are no answers; write one JSON object: {"KEY": "CHOICE"}',
  noQuestion: (key, known) =>
    `There is no question “${key}”. ${known.length === 0 ? 'This table leaves nothing open.' : `There are: ${known.join(', ')}`}`,
  noChoice: (key, value, known) => `“${key}” has no choice “${value}”. There are: ${known.join(', ')}`,
  badLanguage: '--lang is zh or en.',
  files: (command, least, found) =>
    `${command} needs ${command === 'check' || command === 'merge-sheets' ? 'at least ' : ''}${plural(least, 'file')}, not ${n(found)}.`,
  noRule: (rule, known) => `There is no rule ${rule}. There are: ${known.join(', ')}`,
  fileFaults: {
    unread: (detail) => `cannot be read (${detail})`,
    unwritten: (detail) => `cannot be written (${detail})`,
    refused: (detail) => `cannot be read: ${detail}`,
    exists: () => 'is there already and was left as it is; --force writes over it',
    form: () => 'the name must end in .json, .xlsx or .csv',
  },
  notUtf8: 'not UTF-8 text; save it as UTF-8',
  notText: 'not plain text; save the article as .txt',
  noLedger: 'a table, not a ledger; convert it first',
  ownLedger: 'This file is a ledger of its own; --ledger is for tables.',
  tableOf: (file) => `Converted from the table ${file}.`,
  describe: 'Say here what this ledger covers, since when, and on what grounds.',

  line: (place, sentence) => `${place}: ${sentence}`,
  note: (sentence) => `Note: ${sentence}`,
  question: (sentence, hint) => `Question: ${sentence} ${hint}`,
  choice: (word, flag) => `    ${word}: ${flag}`,
  choiceOf: (value, word) => `${value} (${word})`,
  answered: (sentence, word) => `${sentence} As you answered: ${word}`,
  asUsual: (sentence, word) => `${sentence} Nothing else was answered: ${word}. To change it, add to the command:`,
  toAnswer: (questions, cells) =>
    `${plural(questions, 'question')} open, and ${plural(cells, 'cell')} not taken for that. Choose a line under each, add what begins with --answer to the command, and run it again.`,
  counts: ({ commitments, reports, facts }) =>
    `${plural(commitments, 'commitment')}, ${plural(reports, 'report')}, ${plural(facts, 'fact')}`,
  ok: (counts) => `ok: ${counts}`,
  setAside: (count, counts) => `${plural(count, 'record')} set aside; usable: ${counts}`,
  withFaults: (count, counts) => `${plural(count, 'place')} not taken; usable: ${counts}`,
  refused: (count) => `not a valid ledger, ${plural(count, 'error')}`,
  nothingTaken: 'nothing usable was found, and no file was written',
  extracted: ({ rows, doubtful, repeated, achieved }) =>
    `written: ${n(rows)} commitments, ${n(doubtful)} of them to be checked (see the notes); left out: ${n(repeated)} said twice, ${n(achieved)} achieved`,
  written: (counts) => `written: ${counts}`,
  writtenSheet: (rows) =>
    `wrote the Ledger sheet alone: ${plural(rows, 'commitment')}, one a row, each with its latest report`,
  notInSheet: (counts) =>
    `a CSV cannot hold the whole ledger (${counts}): earlier reports and targets, facts, and the sources in full are not in it. For all of it, write .xlsx or .json`,
  started: (id) => `an empty ledger with the id ${id}`,
  startedAt: (id, place, regions, bodies) =>
    `a ledger of ${place} with the id ${id}: regions ${n(regions)}, bodies ${n(bodies)}`,
  noPlace: (place) => `No place goes by “${place}”.`,
  severalPlaces: (place, found) => `“${place}” may be any of these; give the code: ${found.join(', ')}`,
  bodiesWantPlace: '--bodies goes with --place.',
  schemaWritten: (file) => `wrote ${file}`,
  schemaCurrent: (file) => `${file} is current`,
  schemaStale: (file) => `${file} is not current; run npm run ledger -- fill-schema`,

  sheetWritten: (rows) => `${plural(rows, 'row', 'rows')} due`,
  noSheets: (day) => `nothing is due as of ${day}, and no file was written`,
  dayAhead: (day) => `${day} is still to come`,

  filled: (summary) => `written: ${summary}`,
  onlyJson: 'only .json is written',
  onlyXlsx: 'only .xlsx files can be filled',

  record: (table, id, title) => `${table} ${id}${title === '' ? '' : `: ${title}`}`,
  flips: (count) => `${plural(count, 'verdict')} ${count === 1 ? 'flips' : 'flip'}:`,

  candidates: (commitments, achievements) =>
    `Found what may be ${plural(commitments, 'commitment')} and ${plural(achievements, 'reported figure')}; check each.`,
  candidate: { commitment: 'Commitment', achievement: 'Figure' },
  place: (heading, paragraph, sentence) =>
    `${heading === '' ? '' : `“${heading}”, `}paragraph ${n(paragraph)}, sentence ${n(sentence)}`,
  parts: {
    figure: 'figure',
    basis: 'basis',
    deadline: 'deadline',
    date: 'as of',
    regions: 'region',
    sectors: 'sector',
    lead: 'organisation',
    speaker: 'speaker',
    because: 'reasons',
  },
  basisOpen: 'a rate or a yearly rate, nothing says which',
  comma: ', ',
  semicolon: '; ',
}
