import { changesTexts } from '#src/texts/changes/texts.ts'
import { describe, expect, it } from 'vitest'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { buildChanges, CHANGE_SECTIONS, type Changes, type ChangeSection } from '#src/derive/changes/changes.ts'
import { select } from '#src/derive/selection/select.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Report, Target, Unit } from '#src/domain/ledger.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { makeCommitment, makeLedger, makeReport, makeTarget, makeText, makeUnit } from '#mocks/make.ts'
import { changesSentence } from './changes.ts'
import { changeNotes, gapText, progressText, reportNote, type LineContext } from './line.ts'

const unit: Unit = makeUnit({ name: makeText('标准机架', 'standard racks') })
const zh: LineContext = { unit, lang: 'zh' }
const en: LineContext = { unit, lang: 'en' }

const report = (id: string, date: string, value: number, more: Partial<Report> = {}) =>
  makeReport({ id, commitment: 'racks', date, recorded: date, value, ...more })

function changesOf(
  reports: readonly Report[],
  targets: readonly Target[] = [makeTarget({ since: '2026-02-24' })],
  since = '2026-09-01',
): Changes {
  const ledger = makeLedger({ commitments: [makeCommitment({ id: 'racks', targets })], reports })
  const index = indexLedger(ledger)
  return buildChanges({
    before: assessAll(index, since, null),
    selection: select(index, DEFAULT_VIEW, '2026-11-23'),
    view: DEFAULT_VIEW,
  })
}

/** The one change, and the list it is in first. */
function only(changes: Changes) {
  const [section, list] = [...changes.sections][0] ?? []
  const change = list?.[0]
  if (!section || !change) throw new Error('nothing changed')
  return { section, change }
}

describe('changesSentence', () => {
  it('names both days and says that nothing changed', () => {
    const changes = changesOf([report('r1', '2026-08-31', 120_000)])
    expect(changesSentence(changes, 'zh')).toBe(
      '2026年9月1日至2026年11月23日：没有变化，既无新报告和状态变动，也无新列入或退出的承诺。',
    )
    expect(changesSentence(changes, 'en')).toBe(
      '1 September 2026 to 23 November 2026: nothing changed; there was no new report, no change of status, and no commitment joined or left.',
    )
  })

  it('counts movements, reports and moved targets apart', () => {
    const changes = changesOf(
      [report('r1', '2026-10-31', 300_000)],
      [makeTarget({ since: '2026-02-24' }), makeTarget({ since: '2026-10-01', value: 200_000 })],
    )
    expect(changesSentence(changes, 'zh')).toBe(
      '2026年9月1日至2026年11月23日：1项状态有变（兑现1项）；新报告1份；目标调整1项。',
    )
    expect(changesSentence(changes, 'en')).toBe(
      '1 September 2026 to 23 November 2026: 1 changed status (1 met); new reports: 1; targets moved: 1.',
    )
  })
})

describe('the line of a change', () => {
  it('writes the figure of both days, the unit once', () => {
    const { change } = only(changesOf([report('r1', '2026-08-31', 120_000), report('r2', '2026-10-31', 130_000)]))
    expect(progressText(change, zh)).toBe('12万 → 13万标准机架')
    expect(progressText(change, en)).toBe('120,000 → 130,000 standard racks')
  })

  it('says that there was no report before the first', () => {
    const { change } = only(changesOf([report('r1', '2026-10-31', 130_000)]))
    expect(progressText(change, zh)).toBe('未见报告 → 13万标准机架')
    expect(gapText(change, { unit: null, lang: 'zh' })).toBeNull()
    expect(reportNote(change, 'zh')).toBe('新报告1份，最新数据 2026-10-31')
  })

  it('gives a figure that stayed once, and no gap', () => {
    const { change, section } = only(
      changesOf([report('r1', '2026-08-31', 250_000)], [makeTarget({ due: '2026-10-31' })]),
    )
    expect(section).toBe('lapsed')
    expect(progressText(change, zh)).toBe('25万标准机架')
    expect(changeNotes(section, change, zh)).toEqual(['期限：2026年10月31日'])
  })

  it('[V4] gives the gap of both days', () => {
    const baseline = { value: 0, date: '2026-02-24', citation: { source: 'article' } }
    const measured = makeCommitment({ id: 'racks' })
    const ledger = makeLedger({
      commitments: [{ ...measured, ...(measured.measure ? { measure: { ...measured.measure, baseline } } : {}) }],
      reports: [report('r1', '2026-08-31', 120_000), report('r2', '2026-10-31', 130_000)],
    })
    const index = indexLedger(ledger)
    const { change } = only(
      buildChanges({
        before: assessAll(index, '2026-09-01', null),
        selection: select(index, DEFAULT_VIEW, '2026-11-23'),
        view: DEFAULT_VIEW,
      }),
    )
    expect(gapText(change, { unit: null, lang: 'zh' })).toMatch(/^差距 [+−][\d.]+ → −[\d.]+个百分点$/)
    expect(gapText(change, { unit: null, lang: 'en' })).toMatch(/^gap [+−][\d.]+ → −[\d.]+ points$/)
  })

  it('says what was corrected to what', () => {
    const { change, section } = only(
      changesOf([
        report('r1', '2026-08-31', 120_000),
        report('r2', '2026-08-31', 110_000, { recorded: '2026-10-01', corrects: 'r1' }),
      ]),
    )
    expect(changeNotes(section, change, zh)).toContain('更正2026年8月31日的数据：12万 → 11万标准机架')
  })

  it('[V10] says how the target moved', () => {
    const targets = [
      makeTarget({ since: '2026-02-24', value: 500_000, due: '2026' }),
      makeTarget({ since: '2026-10-01', value: 300_000, due: '2027' }),
    ]
    const { change } = only(changesOf([], targets))
    expect(changeNotes('target', change, zh)).toEqual(['目标：50万标准机架，2026年底前 → 30万标准机架，2027年底前'])
    expect(changeNotes('target', change, en)).toEqual([
      'Target: 500,000 standard racks, by the end of 2026 → 300,000 standard racks, by the end of 2027',
    ])
  })
})

describe('the texts', () => {
  it('name every list in both languages, each by another name', () => {
    for (const lang of ['zh', 'en'] as const) {
      const titles = CHANGE_SECTIONS.map((section: ChangeSection) => changesTexts(lang).sections[section].title)
      expect(new Set(titles).size).toBe(titles.length)
    }
  })
})
