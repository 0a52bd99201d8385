import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { select } from '#src/derive/selection/select.ts'
import { aLedger, AS_OF, aView } from '#src/derive/testing/random-ledger.ts'
import { dateOfDay, dayNumber, parseDeadline } from '#src/domain/deadline.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import type { Language } from '#src/domain/terms.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import {
  makeCommitment,
  makeLedger,
  makeMeasure,
  makeMilestone,
  makeReport,
  makeSector,
  makeTarget,
  makeText,
} from '#mocks/make.ts'
import { buildCalendar, type CalendarFile } from './calendar.ts'

const TODAY = '2026-11-23'
const HOME = 'https://example.gov.cn/p/'

interface Told {
  readonly lang?: Language
  readonly view?: View
  readonly asOf?: string
  readonly home?: string | null
}

function fileOf(
  ledger: Ledger,
  { lang = 'zh', view = DEFAULT_VIEW, asOf = TODAY, home = HOME }: Told = {},
): CalendarFile | null {
  const { assessed, items } = select(indexLedger(ledger), view, asOf)
  return buildCalendar({ assessed, items, lang, addressOf: (item) => home && `${home}?item=${item}` })
}

function textOf(ledger: Ledger, told: Told = {}): string {
  return fileOf(ledger, told)?.text ?? ''
}

/** The file as an independent parser reads it. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { calendar, events: calendar.getAllSubcomponents('vevent') }
}

function eventsOf(ledger: Ledger, told: Told = {}) {
  return parsed(textOf(ledger, told)).events.map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
    return {
      uid: value('uid'),
      day: value('dtstart'),
      end: value('dtend'),
      isDay: event.getFirstProperty('dtstart')?.getParameter('value') ?? event.getFirstProperty('dtstart')?.type,
      summary: value('summary'),
      description: value('description'),
      url: value('url'),
      sequence: Number(value('sequence')),
      categories: event.getFirstProperty('categories')?.getValues() ?? [],
      names: event.getAllProperties().map(({ name }) => name),
    }
  })
}

const one = makeLedger({ synthetic: false })

describe('the calendar file', () => {
  it('holds a whole free day with an identity, a version and all that the entry must say', () => {
    const { calendar, events } = parsed(textOf(one))
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('承诺期限 · 测试台账')
    const [event] = events
    expect(event?.toString().split('\r\n').slice(0, 10)).toEqual([
      'BEGIN:VEVENT',
      'UID:c1@mock.duixian',
      'DTSTAMP:20261123T000000Z',
      'LAST-MODIFIED:20261123T000000Z',
      'SEQUENCE:20780',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'TRANSP:TRANSPARENT',
      'CATEGORIES:算力',
      'URL:https://example.gov.cn/p/?item=c1',
    ])
    expect(eventsOf(one)[0]?.summary).toBe('甲市：到2026年底建成标准机架30万架')
    expect(eventsOf(one)[0]?.description.split('\n')).toEqual([
      '目标：30万标准机架',
      '期限：2026年12月31日前',
      '截至：2026年11月23日，规则：差距百分点（10/30）',
      '最近数据：12万标准机架（2026年6月30日）',
      expect.stringMatching(/^判定：.*40%.*个百分点/),
      '责任单位：甲市政府',
      '台账：测试台账，数据版次 2026-11-23',
      '出处：全省大会发言，原文“30万”',
      '在线查看：https://example.gov.cn/p/?item=c1',
    ])
  })

  it('speaks English', () => {
    const [event] = eventsOf(one, { lang: 'en' })
    expect(event?.summary).toBe('Alpha City: 300,000 standard racks by the end of 2026')
    expect(event?.description).toContain('Deadline: by 31 December 2026\n')
    expect(event?.description).toContain('Latest figure: 120,000 standard racks (30 June 2026)\n')
  })

  it('has no address where there is none', () => {
    const [event] = eventsOf(one, { home: null })
    expect(event?.names).not.toContain('url')
    expect(event?.description).not.toContain('在线查看')
  })

  it('enters a range on its last day and says the range', () => {
    const [event] = eventsOf(
      makeLedger({ commitments: [makeCommitment({ targets: [makeTarget({ due: '2029/2031' })] })] }),
    )
    expect(event?.day).toBe('2031-12-31')
    expect(event?.description).toContain('期限：2029至2031年（期限是一段时间，日历记在最后一天 2031年12月31日）')
  })

  it('marks an invented ledger, and what is met or closed, in the summary', () => {
    const commitments = [
      makeCommitment(),
      makeCommitment({ id: 'c2', closed: { date: '2026-09-01', reason: makeText() } }),
    ]
    const summaries = eventsOf(makeLedger({ commitments, reports: [makeReport({ value: 300_000 })] })).map(
      ({ summary }) => summary,
    )
    expect(new Set(summaries)).toEqual(
      new Set([
        '【虚构】甲市：到2026年底建成标准机架30万架（已兑现）',
        '【虚构】甲市：到2026年底建成标准机架30万架（已关闭）',
      ]),
    )
  })

  it('gives steps due on other days entries of their own, under names that cannot meet', () => {
    const steps = [
      makeMilestone(),
      makeMilestone({ id: 'm2', due: '2027', title: makeText('投产') }),
      makeMilestone({ id: 'm3', due: null }),
    ]
    const kind = { kind: 'milestone', measure: undefined, targets: [] } as const
    const commitments = [
      makeCommitment({ ...kind, milestones: steps }),
      makeCommitment({ ...kind, id: 'c1-m1', milestones: [] }),
    ]
    const reports = [makeReport({ milestone: 'm1', stage: 'completed', value: undefined })]
    const events = eventsOf(makeLedger({ commitments, reports, synthetic: false }))
    expect(events.map(({ uid, day }) => [uid, day])).toEqual([
      ['c1@mock.duixian', '2027-12-31'],
      ['c1.m1@mock.duixian', '2026-06-30'],
    ])
    expect(events[0]?.description).toContain('节点：投产，2027年底前，未见完成报告')
    expect(events[1]?.summary).toBe('甲市：节点“开工”（已完成）')
    expect(events[1]?.description).toMatch(
      /^承诺：到2026年底建成标准机架30万架\n节点：开工，2026年6月30日前，已完成\n截至：/,
    )
  })

  it('keeps a dated step of an item whose own target has no deadline', () => {
    const commitments = [makeCommitment({ targets: [makeTarget({ due: null })], milestones: [makeMilestone()] })]
    expect(eventsOf(makeLedger({ commitments })).map(({ uid }) => uid)).toEqual(['c1.m1@mock.duixian'])
  })

  it('is null where nothing has a deadline', () => {
    expect(fileOf(makeLedger({ commitments: [makeCommitment({ targets: [makeTarget({ due: null })] })] }))).toBeNull()
    expect(fileOf(makeLedger({ commitments: [], reports: [] }))).toBeNull()
  })

  it('is the same bytes each time; a later edition or another language keeps the identity, and the edition raises the version', () => {
    expect(textOf(one)).toBe(textOf(one))
    const [before] = eventsOf(one)
    const [after] = eventsOf({ ...one, edition: '2026-12-20' }, { lang: 'en' })
    expect(after?.uid).toBe(before?.uid)
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 27)
  })
})

/** What an event may hold; a text that broke out of its property would show here. */
const NAMES = [
  'uid',
  'dtstamp',
  'last-modified',
  'sequence',
  'dtstart',
  'dtend',
  'transp',
  'categories',
  'url',
  'summary',
  'description',
]

function expectWellFormed(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u)
  const tooLong = text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)
  expect(tooLong).toEqual([])
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        ',',
        ';',
        '\\',
        '\\n',
        ':',
        '"',
        '\u0000',
        '\u202e',
        '\u2028',
        '\t',
        ' ',
        '\r\nBEGIN:VEVENT',
        '\ud800',
        '机架',
        '👨‍👩‍👧‍👦',
        'é',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
)

/** What is to be read back: one line, no controls. */
function readable(text: string): string {
  return text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\p{Cs}]/gu, '')
}

describe('hostile texts', () => {
  it('stay inside their property and come back as written, on lines of at most 75 octets', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, name, step) => {
        const ledger = makeLedger({
          title: makeText(name),
          synthetic: false,
          sectors: [makeSector({ name: makeText(`s${name}e`) })],
          commitments: [
            makeCommitment({
              title: makeText(`s${title}e`),
              milestones: [makeMilestone({ title: makeText(step) })],
              measure: makeMeasure(),
            }),
          ],
        })
        const text = textOf(ledger)
        expectWellFormed(text)
        const events = eventsOf(ledger)
        expect(events).toHaveLength(2)
        for (const event of events) {
          expect(event.names).toEqual(NAMES)
          expect(event.categories).toEqual([readable(`s${name}e`)])
        }
        expect(events[0]?.summary).toBe(`甲市：${readable(`s${title}e`)}`)
        expect(events[1]?.summary).toBe(`甲市：节点“${readable(step)}”`)
        expect(events[1]?.description.split('\n')[0]).toBe(`承诺：${readable(`s${title}e`)}`)
        // ical.js gives an X- property as it stands in the file; RFC 5545 makes it TEXT, so it is escaped there.
        const calendarName = String(parsed(text).calendar.getFirstPropertyValue('x-wr-calname'))
        expect(calendarName.replace(/\\([\\;,])/g, '$1')).toBe(`承诺期限 · ${readable(name)}`.trim())
      }),
    )
  })
})

describe('any selection', () => {
  it('gives an entry to each of its items with a deadline, and to no other', () => {
    fc.assert(
      fc.property(aLedger(), aView, fc.constantFrom<Language>('zh', 'en'), (ledger, view, lang) => {
        const { items } = select(indexLedger(ledger), view, AS_OF)
        const file = fileOf(ledger, { view, lang, asOf: AS_OF })
        const expected = items.flatMap(({ commitment, assessment: { deadline } }) => [
          ...(deadline ? [[commitment.id, deadline.last]] : []),
          ...commitment.milestones.flatMap(({ id, due }) => {
            const last = due === null ? undefined : parseDeadline(due)?.last
            return last && last !== deadline?.last ? [[`${commitment.id}.${id}`, last]] : []
          }),
        ])
        const events = file ? eventsOf(ledger, { view, lang, asOf: AS_OF }) : []
        expect(events.map(({ uid, day }) => [uid.replace(/@mock\.duixian$/, ''), day])).toEqual(expected)
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
        for (const { day, end, isDay } of events) {
          expect(isDay).toBe('date')
          expect(end).toBe(dateOfDay(dayNumber(day) + 1))
        }
        expectWellFormed(file?.text ?? '\r\n')
        expect(file?.dated ?? 0).toBe(new Set(expected.map(([name = '']) => name.split('.')[0])).size)
      }),
    )
  })
})

describe('the shipped ledgers', () => {
  const shipped = (id: string): Ledger => {
    const result = readLedgerText(readFileSync(`public/ledgers/${id}.json`, 'utf8'))
    if (!result.ok) throw new Error(`${id} is not a ledger`)
    return result.ledger
  }

  it('the real one has its eight deadlines', () => {
    const ledger = shipped('guangdong-2026')
    expectWellFormed(textOf(ledger))
    expect(Object.fromEntries(eventsOf(ledger).map(({ uid, day }) => [uid.split('@')[0], day]))).toEqual({
      'shaoguan-10k-clusters': '2026-05-31',
      'guangdong-graduates-2025': '2025-12-31',
      'guangdong-graduates': '2026-12-31',
      'shaoguan-racks': '2026-12-31',
      'shaoguan-firms-upgrade': '2026-12-31',
      'shaoguan-projects-2026': '2026-12-31',
      'shaoguan-bigdata-scale': '2031-12-31',
      'guangdong-economy-2035': '2035-12-31',
    })
  })

  it('every entry of the invented one says so', () => {
    const ledger = shipped('demo')
    expectWellFormed(textOf(ledger, { lang: 'en' }))
    const events = eventsOf(ledger, { lang: 'en' })
    expect(events.length).toBeGreaterThan(250)
    for (const { summary } of events) expect(summary).toMatch(/^\[Fictional\] /)
  })
})
