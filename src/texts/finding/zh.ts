import { formatCount, formatItems } from '#src/numbers/number.ts'
import type {
  CoverageSaid,
  EndsSaid,
  GroupedSaid,
  MatrixSaid,
  MethodSaid,
  Said,
  SortedSaid,
  TimelineSaid,
} from './said.ts'

const n = (count: number): string => formatCount(count, 'zh')
const items = (count: number): string => formatItems(count, 'zh')
const said = (before: string, key = '', after = ''): Said => ({ before, key, after })
const unless0 = (count: number, text: (count: string) => string): readonly string[] =>
  count > 0 ? [text(n(count))] : []

const lacked = {
  number: (count: string) => `${count}项没有可核对的数字`,
  deadline: (count: string) => `${count}项没有期限`,
  baseline: (count: string) => `${count}项缺少基数`,
  report: (count: string) => `${count}项从未有过报告`,
}

/** What each view finds, in Chinese. Every text stands after the filters with their colon and before the stop. */
export const findingZh = {
  sorted: ({ total, order, title, value, unknown }: SortedSaid): Said =>
    said(
      `${items(total)}承诺，${'usual' in order ? order.usual : `按${order.by}排列${order.reversed ? '（倒序）' : ''}`}；排在最前的是${title}${value === '' ? '' : '，'}`,
      value,
      'by' in order && unknown > 0 ? `；${n(unknown)}项的${order.by}未知，排在最后` : '',
    ),
  grouped: ({ total, by, groups, name, count, tied }: GroupedSaid): Said =>
    groups === 1
      ? said(`${items(total)}承诺按${by}只有一组：`, name)
      : said(
          `${items(total)}承诺，按${by}分为${n(groups)}组，最多的是${name}，`,
          `${n(count)}项`,
          tied > 0 ? `，另有${n(tied)}组同样多` : '',
        ),
  timeline: ({ total, stretch, later, unverified, missed, none }: TimelineSaid): Said => {
    const rest = [
      ...unless0(later, (count) => `此后${count}项`),
      ...unless0(missed, (count) => `${count}项逾期未达`),
      ...unless0(unverified, (count) => `${count}项逾期待核实`),
      ...unless0(none, (count) => `${count}项没有期限`),
    ].join('，')
    const start = `${items(total)}承诺中，`
    if (!stretch) return said(`${start}没有还要到期的${rest === '' ? '' : `，${rest}`}`)
    const due = `${stretch.year}年${stretch.now ? '内还' : ''}有${n(stretch.count)}项到期`
    return said(start, due, rest === '' ? '' : `，${rest}`)
  },
  /** The second sentence of the timeline. `left`: 剩31天. */
  next: (title: string, others: number, left: string): string =>
    `最近的是${title}${others > 0 ? `等${n(others + 1)}项` : ''}，${left}`,
  across: { sector: '领域', year: '年份', status: '状态' },
  matrix: ({ total, by, row, column, count, share, tied }: MatrixSaid): Said =>
    count === 1
      ? said(`${items(total)}承诺按地区和${by}分，没有一格超过1项`)
      : said(
          `${items(total)}承诺按地区和${by}分，最满的一格是${row}的“${column}”，`,
          `${n(count)}项`,
          `，占全部的${share}${tied > 0 ? `；另有${n(tied)}格同样多` : ''}`,
        ),
  nothingCompared: '还没有可对比的：请选出两至四项承诺、地区或责任单位',
  group: (name: string, count: number) => `${name}（${items(count)}）`,
  groups: (names: readonly string[]) => `${names.join('与')}相比：`,
  /** Of a group without items, nothing. */
  share: (has: number, of: number) => (of === 0 ? '—' : `${n(has)}/${n(of)}`),
  step: (word: string, shares: readonly string[]) => `${word}${shares.join('对')}`,
  ends: ({ total, best, bestGap, worst, worstGap, rest }: EndsSaid): Said =>
    said(
      `${items(total)}承诺相比：进度最好的是${best}，${bestGap}；最差的是${worst}，`,
      worstGap,
      rest > 0 ? `；${n(rest)}项无法比较` : '',
    ),
  noEnds: (total: number, statuses: string): Said => said(`${items(total)}承诺相比，还比不出进度快慢：`, statuses),
  status: (word: string, count: number) => `${word}${items(count)}`,
  series: (name: string, counts: string) => `${name}：${counts}`,
  coverage: ({ total, missing, judged }: CoverageSaid): Said => {
    const [most = '', ...rest] = missing.map(({ field, count }) => lacked[field](n(count)))
    const known = judged === 0 ? '尚无一项能判断进度' : `能判断进度的有${items(judged)}`
    return most === ''
      ? said(`${items(total)}承诺的数字、期限、基数和报告都不缺；`, known)
      : said(`${items(total)}承诺中，`, most, `${rest.map((each) => `，${each}`).join('')}；${known}`)
  },
  method: ({ total, rule, others }: MethodSaid): Said => {
    const [most = '', ...rest] = others.flatMap(({ name, count }) => (count > 0 ? [`“${name}”${items(count)}`] : []))
    const start = `${items(total)}承诺按“${rule}”评判；`
    if (others.length === 0) return said(`${start}台账没有别的规则`)
    return most === ''
      ? said(`${start}换用其余${n(others.length)}条规则，结论都不变`)
      : said(`${start}换用别的规则，结论会变的：`, most, rest.map((each) => `、${each}`).join(''))
  },
  desk: (drafts: number): Said =>
    drafts === 0
      ? said('工作台上没有草稿：看到的就是已经发布的台账')
      : said('工作台上有', `${n(drafts)}份草稿`, '，只在这个浏览器里；生成新版台账并发布以后，别人才看得到'),
}
