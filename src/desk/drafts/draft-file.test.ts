import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeText } from '#mocks/make.ts'
import type { Draft } from '#src/desk/records/draft.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { readDraftFile, writeDraftFile } from './draft-file.ts'

const ledger = makeLedger({ commitments: [makeCommitment()] })
const drafts = Array.from({ length: 450 }, (_, place): Draft => {
  const record = makeCommitment({ id: `c${place}`, title: makeText(`第${place}项\n“引号”`) })
  return {
    ledger: ledger.id,
    table: 'commitments',
    id: record.id,
    base: place % 2 === 0 ? null : record,
    value: place % 3 === 0 && place % 2 === 1 ? null : record,
    note: '来函',
    changed: place,
  }
})
const text = runSteps(writeDraftFile(ledger, drafts)).join('')

function read(content: string, id = ledger.id) {
  return runSteps(readDraftFile(content, id))
}

describe('drafts as a file', () => {
  it('come back as they went out', () => {
    const proposals = drafts.map(({ table, id, base, value, note }) => ({ table, id, base, value, note }))
    expect(read(text)).toEqual({ ok: true, proposals })
    expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, proposals })
  })

  it('are refused where the file is something else, of another ledger, cut off or broken', () => {
    expect(read('')).toEqual({ ok: false, why: 'not-drafts' })
    expect(read('{"id":"x"}')).toEqual({ ok: false, why: 'not-drafts' })
    expect(read(text, 'another')).toEqual({ ok: false, why: 'other', ledger: ledger.id })
    expect(read(text.slice(0, -10))).toEqual({ ok: false, why: 'line', line: 451 })
    const lines = text.split('\n')
    expect(read(lines.slice(0, 100).join('\n'))).toEqual({ ok: false, why: 'line', line: 101 })
    expect(read(lines.with(7, '{"table":"nothing","id":"c1","base":null,"value":null}').join('\n'))).toEqual({
      ok: false,
      why: 'line',
      line: 8,
    })
  })
})
