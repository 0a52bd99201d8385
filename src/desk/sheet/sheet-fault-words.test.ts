import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPLAINTS, FILE_FAULTS, FILE_NOTICES, type ComplaintCode, type SheetComplaint } from './sheet-fault.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { formatComplaint, formatFileFault, formatFileNotice } from './sheet-fault-words.ts'

const complaint: SheetComplaint = {
  code: 'figure-unclear',
  sheet: '重点任务',
  row: 12,
  column: 'D',
  heading: '目标值',
  found: '数十家',
  expected: '',
}
const codes = Object.keys(COMPLAINTS).filter((code): code is ComplaintCode => code in COMPLAINTS)

describe('faults of a sheet', () => {
  it('say where, what and what to do', () => {
    expect(formatComplaint(complaint, 'zh')).toBe(
      '“重点任务”第 12 行 D 列：“数十家”读不出一个数，没有采用。请写成数字，如 3500 或 30万。',
    )
    expect(formatComplaint(complaint, 'en')).toBe(
      '“重点任务”, row 12, column D: “数十家” gives no single number, so it was not taken. Write a number, such as 3500 or 30万.',
    )
    expect(formatFileFault({ code: 'too-big', sheet: null, found: 62_914_560, limit: 52_428_800 }, 'zh')).toContain(
      '60 MB，超过 50 MB',
    )
  })

  it.each(LANGUAGES)('have a sentence each (%s)', (lang) => {
    const sentences = [
      ...codes.map((code) => formatComplaint({ ...complaint, code }, lang)),
      ...FILE_FAULTS.map((code) => formatFileFault({ code, sheet: null, found: 1, limit: 2 }, lang)),
      ...FILE_NOTICES.map((code) => formatFileNotice({ code, detail: 'x' }, lang)),
    ]
    expect(new Set(sentences).size).toBe(sentences.length)
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN/)
  })

  it.each(LANGUAGES)('stay one short line, whatever the cell holds (%s)', (lang) => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.string({ unit: 'binary', maxLength: 400 }), (code, found) => {
        const sentence = formatComplaint({ ...complaint, code, found, expected: found, heading: found }, lang)
        expect(sentence).not.toMatch(/[\p{Cc}\u202e]/u)
        expect(Array.from(sentence).length).toBeLessThan(400)
      }),
    )
  })
})
