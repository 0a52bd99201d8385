import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeReport, makeText } from '#mocks/make.ts'
import { writeXlsx } from '#src/desk/files/xlsx-write.ts'
import { ledgerToWorkbook } from '#src/desk/sheet/ledger-to-workbook.ts'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { openFile, type OpenContext } from './open-file.ts'
import { emptied } from './read-content.ts'

const TODAY = '2026-11-23'
const base = makeLedger({ commitments: [makeCommitment()], reports: [makeReport()] })
const context: OpenContext = {
  lang: 'zh',
  today: TODAY,
  base,
  isAlone: false,
  mapping: null,
  announced: TODAY,
  figureDate: null,
}
const alone: OpenContext = { ...context, base: emptied(base, 'own', '表.csv', TODAY), isAlone: true }
const utf8 = (text: string) => new TextEncoder().encode(text).buffer
const json = (value: unknown) => utf8(JSON.stringify(value))
const utf16 = (text: string) => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer

describe('a ledger’s JSON', () => {
  const text = JSON.stringify(base)

  it('is opened in UTF-8 and UTF-16, with a mark or without, and says which', async () => {
    for (const [bytes, encoding, notices] of [
      [utf8(text), 'UTF-8', []],
      [utf8(`\uFEFF${text}`), 'UTF-8', []],
      [utf16(`\uFEFF${text}`), 'UTF-16', []],
      [utf16(text), 'UTF-16', [{ code: 'encoding-guessed', detail: 'UTF-16' }]],
    ] as const)
      expect(await openFile(bytes, 'x.json', context)).toEqual({
        nature: 'ledger',
        encoding,
        fault: null,
        ledger: base,
        setAside: [],
        issues: [],
        complaints: [],
        doubts: [],
        notices,
      })
  })

  it('in GB18030 is opened, and says that this is a guess', async () => {
    const named = JSON.stringify({ ...JSON.parse(text.replaceAll(/[^ -~]/g, 'x')), title: { zh: '测', en: 'x' } })
    const bytes = Uint8Array.from(
      Array.from(named).flatMap((sign) => (sign === '测' ? [0xb2, 0xe2] : [sign.charCodeAt(0)])),
    )
    expect(await openFile(bytes.buffer, 'x.json', context)).toMatchObject({
      encoding: 'GB18030',
      ledger: { title: { zh: '测' } },
      notices: [{ code: 'encoding-guessed', detail: 'GB18030' }],
    })
  })

  it('in no encoding that is known is refused, never read with signs that stand for others', async () => {
    const bytes = Uint8Array.from([...utf8Bytes('{"id": "'), 0xff, 0x80, ...utf8Bytes('"}')])
    expect(await openFile(bytes.buffer, 'x.json', context)).toMatchObject({
      nature: 'ledger',
      encoding: 'unknown',
      ledger: null,
      fault: { code: 'unknown-encoding' },
    })
  })

  it('counts by its first sign, whatever its name; a text only by its name', async () => {
    expect(await openFile(json(base), '台账.csv', context)).toMatchObject({ nature: 'ledger', ledger: base })
    expect(await openFile(utf8('[]'), 'x.json', context)).toMatchObject({ nature: 'ledger', ledger: null, fault: null })
    expect(await openFile(utf8('[]'), 'x.csv', context)).toMatchObject({ nature: 'table', encoding: null })
  })

  it('with faults says all of them, and sets records aside by name', async () => {
    const refused = await openFile(json({ ...base, edition: 'x', units: 0 }), 'x.json', context)
    expect(refused).toMatchObject({ ledger: null, fault: null })
    expect(refused.issues.map(({ issue }) => issue.path)).toEqual([['edition'], ['units']])
    const half = { ...base, commitments: [...base.commitments, makeCommitment({ id: 'c2', lead: 'nobody' })] }
    expect(await openFile(json(half), 'x.json', context)).toMatchObject({
      ledger: { commitments: [{ id: 'c1' }] },
      setAside: [{ table: 'commitments', id: 'c2' }],
      issues: [{ place: null }],
    })
  })
})

describe('a file that is no ledger and no table', () => {
  it.each([
    ['empty', '', 'empty-file'],
    ['a PDF', '%PDF-1.7', 'not-a-table'],
    ['a web page', '<html><table>', 'web-page'],
    ['half a zip', 'PK', 'damaged'],
  ])('%s is refused with its own fault', async (_name, content, code) => {
    expect(await openFile(utf8(content), 'x.xlsx', context)).toMatchObject({
      encoding: null,
      ledger: null,
      fault: { code },
    })
  })
})

describe('our own workbook', () => {
  const workbookOf = (ledger: Ledger) => {
    const assessed = assessAll(indexLedger(ledger), TODAY, ledger.defaultRule)
    return runSteps(
      ledgerToWorkbook({ assessed, items: assessed.items, sentence: '', link: null, lang: 'zh', records: 'all' }),
    )
  }

  it('gives its ledger back', async () => {
    const opened = await openFile(await writeXlsx(workbookOf(base)), 'x.xlsx', context)
    expect(opened).toMatchObject({ nature: 'workbook', fault: null, ledger: base, setAside: [], complaints: [] })
  })

  it('has still to pass once the sheet that people work in was edited', async () => {
    const [human, ...rest] = workbookOf(base)
    if (!human) throw new Error('no sheet')
    const baseline = human.rows[0]?.indexOf('基准值') ?? -1
    const edited = { ...human, rows: human.rows.map((row, at) => (at === 1 ? row.with(baseline, 300_000) : row)) }
    const opened = await openFile(await writeXlsx([edited, ...rest]), 'x.xlsx', context)
    // It begins where it is to end.
    expect(opened.nature).toBe('workbook')
    expect(opened.ledger?.commitments ?? []).toEqual([])
    expect(opened.issues.length).toBeGreaterThan(0)
  })
})

describe('a table', () => {
  const rows = '任务,责任单位,目标值,单位\n新任务,市发改委,5,个\n'

  it('joins the ledger that it is given, or makes one of its own', async () => {
    const joined = await openFile(utf8(rows), '表.csv', context)
    expect(joined).toMatchObject({ nature: 'table', fault: null })
    expect(joined.ledger?.commitments.map(({ title }) => title.zh)).toEqual([
      ...base.commitments.map(({ title }) => title.zh),
      '新任务',
    ])
    const own = await openFile(utf8(rows), '表.csv', alone)
    expect(own.ledger).toMatchObject({ id: 'own', title: makeText('表'), commitments: [{ title: { zh: '新任务' } }] })
  })

  it('of which nothing can be read makes no ledger of its own, and leaves another as it is', async () => {
    for (const nothing of ['今天开会\n明天开会\n', '任务,责任单位\n,\n']) {
      expect(await openFile(utf8(nothing), '表.csv', alone)).toMatchObject({ nature: 'table', ledger: null })
    }
    expect((await openFile(utf8('任务,责任单位\n,\n'), '表.csv', context)).ledger).toEqual(base)
    expect((await openFile(utf8('今天开会\n'), '表.csv', context)).ledger).toBeNull()
  })

  it('says what was guessed of its encoding', async () => {
    const gb18030 = readFileSync('tests/fixtures/sheets/messy-gb18030.csv')
    expect((await openFile(new Uint8Array(gb18030).buffer, '表.csv', alone)).notices).toContainEqual({
      code: 'encoding-guessed',
      detail: 'GB18030',
    })
  })
})

function utf8Bytes(text: string): readonly number[] {
  return [...new TextEncoder().encode(text)]
}
