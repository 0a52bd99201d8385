/** Invented sources. Each quarter's bulletin is published on the 20th of the next month: that day is when its figures were recorded. */
import { dateOfDay, dayNumber } from '#src/domain/deadline.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Source, Text } from '#src/domain/ledger.ts'
import type { SourceKind } from '#src/domain/terms.ts'

/** The bulletins' figures describe these days, oldest first. The last is a two-month bulletin. */
export const BULLETIN_DAYS: readonly CalendarDate[] = [
  ...['2024', '2025', '2026'].flatMap((year) => ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`)),
  '2027-02-28',
]

/** The edition's date: nothing in the ledger was recorded later. */
export const EDITION: CalendarDate = '2027-03-31'

const afterTwentyDays = (date: CalendarDate): CalendarDate => dateOfDay(dayNumber(date) + 20)
const PUBLISHED = new Map(BULLETIN_DAYS.map((date) => [date, afterTwentyDays(date)]))

/** The day on which the figures of a day were published, twenty days later. */
export function recordedOn(date: CalendarDate): CalendarDate {
  return PUBLISHED.get(date) ?? afterTwentyDays(date)
}

/** The id of the bulletin whose figures describe this day. */
export function bulletinOf(date: CalendarDate): string {
  return `bulletin-${date.slice(0, 7)}`
}

/** The conferences at which promises are made. */
const CONFERENCES = [
  { year: 2024, source: 'conference-2024', date: '2024-02-19' },
  { year: 2025, source: 'conference-2025', date: '2025-02-10' },
  { year: 2026, source: 'conference-2026', date: '2026-02-25' },
] as const

/** The days on which promises are made, and in which source. */
export const ANNOUNCEMENTS: readonly { readonly date: CalendarDate; readonly source: string }[] = [
  ...CONFERENCES,
  { source: 'plan-2024', date: '2024-05-15' },
  { source: 'statute-2024', date: '2024-07-25' },
  { source: 'plan-2025', date: '2025-06-18' },
  { source: 'plan-2026', date: '2026-06-16' },
]

const PUBLISHER: Text = { zh: '霁川省督查室', en: 'Jichuan Supervision Office' }

function bulletin(date: CalendarDate): Source {
  const [year, month] = [date.slice(0, 4), Number(date.slice(5, 7))]
  return {
    id: bulletinOf(date),
    title: {
      zh: `霁川省重点承诺进展通报（截至${year}年${month}月）`,
      en: `Jichuan progress bulletin, to ${date.slice(0, 7)}`,
    },
    publisher: PUBLISHER,
    published: recordedOn(date),
    kind: 'official',
    strength: 'A',
    retrieved: recordedOn(date),
  }
}

/* Without a day of publication: a collection, read for the last time on the day of the edition. */
function source(id: string, zh: string, en: string, kind: SourceKind, published?: CalendarDate): Source {
  const strength = kind === 'speech' || kind === 'official' ? 'A' : 'B'
  return { id, title: { zh, en }, ...(published ? { published } : {}), kind, strength, retrieved: published ?? EDITION }
}

export const SOURCES: readonly Source[] = [
  ...CONFERENCES.map(({ year, source: id, date }) =>
    source(
      id,
      `霁川省${year}年高质量发展大会发言汇编`,
      `Speeches at the Jichuan development conference, ${year}`,
      'speech',
      date,
    ),
  ),
  source('plan-2024', '霁川省产业发展三年行动计划', 'Jichuan three-year plan for industry', 'official', '2024-05-15'),
  source(
    'plan-2025',
    '霁川省新型基础设施实施方案',
    'Jichuan implementation plan for new infrastructure',
    'official',
    '2025-06-18',
  ),
  source('plan-2026', '霁川省产业协同倡议', 'Jichuan initiative for industrial cooperation', 'official', '2026-06-16'),
  source('statute-2024', '霁川省数据促进条例', 'Jichuan Data Promotion Ordinance', 'official', '2024-07-25'),
  ...BULLETIN_DAYS.map(bulletin),
  source('yearbook-2024', '霁川统计公报2024', 'Jichuan statistical communiqué 2024', 'official', '2025-03-12'),
  source('yearbook-2025', '霁川统计公报2025', 'Jichuan statistical communiqué 2025', 'official', '2026-03-11'),
  source(
    'audit-2025',
    '霁川省承诺事项第三方评估2025',
    'Independent review of Jichuan commitments 2025',
    'official',
    '2026-01-20',
  ),
  source('daily', '霁川晨报报道', 'Reports in the Jichuan Morning Post', 'press'),
  source('companies', '企业公告汇编', 'Company announcements', 'company'),
  {
    ...source('archive', '网页存档镜像', 'Web archive mirror', 'mirror'),
    url: 'https://archive.example.invalid/jichuan',
  },
]
