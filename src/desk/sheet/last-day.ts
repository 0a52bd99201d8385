/** Spells out the last day of what a deadline cell writes short, so that the first of two days is never taken for it. */

const DAYS = /(\d{1,2})月(\d{1,2})[日号]?\s*[-—–~～至到]\s*(?:(\d{1,2})月)?(\d{1,2})[日号]/
const SHORT_YEAR = /^['’]?([23]\d)年(?=[底末]|年[底末]|\d{1,2}月|[上下]半年|第?[一二三四1-4]季度)/
/* 2026/27 alone may be a school year, or two plans. */
const FINANCIAL = /^(FY ?)?(20\d{2})[/／-](\d{2}) ?(年?度?财政年度|财年|(?:financial|fiscal) year)?$/i

/* 2027年首季, 2026年第三季, as Hong Kong writes its quarters. */
const SEASONS: readonly (readonly [RegExp, string])[] = [
  [/首季度?(?!末|底)/, '第一季度'],
  [/(?<=年|^)末季度?(?!末|底)/, '第四季度'],
  [/(第[一二三四1-4])季(?!度)/, '$1季度'],
]

/** 8月20日—25日 is 8月25日, 26年底 is 2026年底, 2026/27财政年度 ends in March 2027. Days that go back stay as they are. */
export function lastDaySaid(text: string): string {
  const [, lead, from = '', to = '', name] = FINANCIAL.exec(text) ?? []
  if ((lead ?? name) !== undefined && (Number(from) + 1) % 100 === Number(to)) return `${Number(from) + 1}-03-31`
  return SEASONS.reduce((said, [season, quarter]) => said.replace(season, quarter), endOfRange(text))
    .replace(SHORT_YEAR, '20$1年')
    .replace(DAYS, (whole, month: string, day: string, to?: string, last = '') => {
      const [first, end] = [Number(month) * 100 + Number(day), Number(to ?? month) * 100 + Number(last)]
      return end > first ? `${to ?? month}月${last}日` : whole
    })
}

const DAY = '(?:20\\d{2}|[23]\\d)(?:[.年/-]\\d{1,2}(?:[.月/-]\\d{1,2}日?|月)?|年?Q[1-4]|年?[一二三四]季度)'
const RANGE = new RegExp(`^(${DAY})\\s*[-—–~～至到]+\\s*(${DAY})$`, 'i')

/* 2026.01-2026.06, 2026Q1-2026Q3, 26.1.1-26.12.31: from a day to a later one; 至2026年9月. */
function endOfRange(text: string): string {
  const [, from = '', to = ''] = RANGE.exec(text) ?? []
  if (to === '') return text.replace(/^[至到](?=20\d{2}年)/, '')
  const [start, end] = [from, to].map((day) => day.replace(/^(?=\d{2}(?!\d))/, '20').replace(/Q(\d)$/i, '年第$1季度'))
  return start !== undefined && end !== undefined && start.slice(0, 4) <= end.slice(0, 4) ? end : text
}
