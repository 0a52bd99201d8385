import { formatCount, formatItems, formatPlural } from '#src/numbers/number.ts'
import type { Said } from './said.ts'
import type { findingZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')
const items = (count: number): string => formatItems(count, 'en')
const said = (before: string, key = '', after = ''): Said => ({ before, key, after })
const unless0 = (count: number, text: (count: string) => string): readonly string[] =>
  count > 0 ? [text(n(count))] : []
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const lacked = {
  number: 'no number to check',
  deadline: 'no deadline',
  baseline: 'no baseline',
  report: 'no report at all',
}

/** What each view finds, in English. */
export const findingEn: typeof findingZh = {
  sorted: ({ total, order, title, value, unknown }) =>
    said(
      `${items(total)}, ${'usual' in order ? order.usual.toLowerCase() : `sorted by ${order.by.toLowerCase()}${order.reversed ? ', reversed' : ''}`}; at the top ${title}${value === '' ? '' : ', '}`,
      value,
      'by' in order && unknown > 0 ? `; last come ${n(unknown)} for which that is not known` : '',
    ),
  grouped: ({ total, by, groups, name, count, tied }) =>
    groups === 1
      ? said(`${items(total)}, all in one group by ${by.toLowerCase()}: `, name)
      : said(
          `${items(total)} in ${n(groups)} groups by ${by.toLowerCase()}, the largest ${name} with `,
          n(count),
          tied > 0 ? `, and ${formatPlural(tied, 'other', 'others')} as large` : '',
        ),
  timeline: ({ total, stretch, later, unverified, missed, none }) => {
    const rest = [
      ...unless0(later, (count) => `${count} later`),
      ...unless0(missed, (count) => `${count} missed`),
      ...unless0(unverified, (count) => `${count} overdue, unverified`),
      ...unless0(none, (count) => `${count} without a deadline`),
    ].join('; ')
    const start = `${items(total)}: `
    if (!stretch) return said(`${start}none is still to fall due${rest === '' ? '' : `; ${rest}`}`)
    const due = `${n(stretch.count)} ${stretch.now ? 'still ' : ''}${stretch.count === 1 ? 'falls' : 'fall'} due in ${stretch.year}`
    return said(start, due, rest === '' ? '' : `; ${rest}`)
  },
  next: (title, others, left) => `Next: ${title}${others > 0 ? ` and ${n(others)} more` : ''}, ${left}`,
  across: { sector: 'sector', year: 'year', status: 'status' },
  matrix: ({ total, by, row, column, count, share, tied }) =>
    count === 1
      ? said(`${items(total)} by region and ${by}: no cell holds more than one`)
      : said(
          `${items(total)} by region and ${by}: the fullest cell is ${row}, “${column}”, with `,
          n(count),
          `, ${share} of all${tied > 0 ? `; ${formatPlural(tied, 'other is', 'others are')} as full` : ''}`,
        ),
  nothingCompared: 'Nothing to compare yet: choose two to four commitments, regions or responsible units',
  group: (name, count) => `${name} (${items(count)})`,
  groups: (names) => `${names.join(' against ')}: `,
  share: (has, of) => (of === 0 ? '—' : `${n(has)}/${n(of)}`),
  step: (word, shares) => `${word} ${shares.join(' to ')}`,
  ends: ({ total, best, bestGap, worst, worstGap, rest }) =>
    said(
      `${items(total)} compared: the furthest ahead is ${best}, ${bestGap}; the furthest behind is ${worst}, `,
      worstGap,
      rest > 0 ? `; ${n(rest)} cannot be compared` : '',
    ),
  noEnds: (total, statuses) => said(`${items(total)} compared, and no telling which is ahead: `, statuses),
  status: (word, count) => `${n(count)} ${word.toLowerCase()}`,
  series: (name, counts) => `${name}: ${counts}`,
  coverage: ({ total, missing, judged }) => {
    const [most = '', ...rest] = missing.map(({ field, count }, at) =>
      at === 0 ? `${n(count)} ${count === 1 ? 'has' : 'have'} ${lacked[field]}` : `${n(count)} ${lacked[field]}`,
    )
    const known = `progress can be judged for ${judged === 0 ? 'none' : n(judged)}`
    return most === ''
      ? said(`${items(total)}: no number, deadline, baseline or report is missing; `, known)
      : said(`${items(total)}: `, most, `${rest.map((each) => `, ${each}`).join('')}; ${known}`)
  },
  method: ({ total, rule, others }) => {
    const [most = '', ...rest] = others.flatMap(({ name, count }) => (count > 0 ? [`${n(count)} under “${name}”`] : []))
    const start = `${items(total)} under “${rule}”; `
    if (others.length === 0) return said(`${start}the ledger has no other rule`)
    return most === ''
      ? said(`${start}none would be judged otherwise under any of the ${n(others.length)} other rules`)
      : said(`${start}judged otherwise: `, most, rest.length > 0 ? `, ${listed(rest)}` : '')
  },
  desk: (drafts) =>
    drafts === 0
      ? said('No drafts at the desk: what is seen is the published ledger')
      : said(
          'At the desk: ',
          formatPlural(drafts, 'draft', 'drafts'),
          ', in this browser only; others see them once a new edition is published',
        ),
}
