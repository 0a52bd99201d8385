import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'zh')

/** What is said of the same promise year by year, in Chinese. */
export const seriesZh = {
  title: '历年',
  /** `counts`: those of them that are not 0. */
  summary: (span: string, count: number, counts: string) => `${span}共${n(count)}次承诺：${counts}。`,
  counts: {
    met: (count: number) => `兑现${n(count)}次`,
    missed: (count: number) => `逾期未达${n(count)}次`,
    unverified: (count: number) => `逾期待核实${n(count)}次`,
    open: (count: number) => `尚无结论${n(count)}次`,
    closed: (count: number) => `已关闭${n(count)}次`,
    unsettled: (count: number) => `有数字而不作判定${n(count)}次`,
    noNumber: (count: number) => `没有数字${n(count)}次`,
  },
  /** A number dropped is news. `again` null: not since. */
  dropped: (year: string, before: string, again: string | null) =>
    `${year}没有给出数字，${before}有${again === null ? '' : `，${again}又有`}。`,
  chartNote: '横线是目标，两线之间是区间；图形是结果，形状即判定；虚线连着的只是年内数据。',
  noScale: '没有能画在同一尺度上的数字。',
  scroller: '历年目标与结果，可左右滚动',
  caption: '历年目标、结果与判定',
  columns: { year: '年份', target: '目标', result: '结果', verdict: '判定' },
  noNumber: '没有数字',
  unsettled: (words: string) => `“${words}”，不作判定`,
  unsettledShort: '不作判定',
  absent: '台账未收',
  /** Below a year: its figure is one up to this month. */
  month: (month: number) => `至${n(month)}月`,
  noResult: '未见结果',
  thisItem: '本项',
  only: '只看历年这一项',
  compare: '并排对比历年',
}
