/** Words without a number, steps with and without days, and what was given up. */
import { row, steps, words, type OfficialTarget } from './official-targets.ts'

/** Words that leave nothing to be checked: with or without a report there is no verdict. */
const WITHOUT_NUMBER: readonly (readonly [string, string])[] = [
  ['经济增速高于全国平均水平', 'growth above the national average'],
  ['与全国同步基本实现现代化', 'modernised in step with the nation'],
  ['居民收入与经济增长基本同步', 'incomes broadly in step with the economy'],
  ['物价总水平保持基本稳定', 'prices broadly stable'],
  ['主要指标走在全国前列', 'among the first in the nation'],
  ['规上工业利润降幅收窄', 'profits to fall by less'],
  ['固定资产投资提质提效', 'better investment'],
  ['大力发展低空经济', 'the low-altitude economy to be developed with vigour'],
  ['生态环境质量稳步提升', 'the environment steadily better'],
  ['加快推进新型工业化', 'new industrialisation to be sped up'],
]

export const WORD_TARGETS: readonly OfficialTarget[] = [
  ...WITHOUT_NUMBER.map(([zh, en]) =>
    row(
      zh,
      en,
      words(),
      ['', '2025-06-30', 'no-number', '没有可核对的数'],
      ['2025-06-30 under-way', '2025-07-20', 'no-number', '有进展，仍无数可核'],
    ),
  ),
  row(
    '建设跨江通道（后终止）',
    'a crossing of the river, given up later',
    { ...words(), closed: { date: '2025-09-01', reason: { zh: '终止', en: 'Ended' } } },
    ['', '2025-06-30', 'no-number', '尚未终止'],
    ['', '2025-10-01', 'closed', '已终止，不再跟踪'],
  ),
  row(
    '年底前全线通车',
    'open to traffic before the end of the year',
    steps('open 2025'),
    ['', '2025-06-30', 'no-report', '没有进展报告'],
    ['2025-11-20 done:open', '2025-12-01', 'met', '已通车'],
    ['2025-09-30 under-way', '2026-01-20', 'overdue-unverified', '年底是否通车，未见报告'],
    ['2025-12-31 under-way', '2026-01-20', 'overdue', '年底仍在施工'],
  ),
  row(
    '6月底前开工、年底前主体完工、2026年建成',
    'begun by June, the shell by December, finished in 2026',
    steps('begun 2025-06', 'shell 2025', 'finished 2026'),
    ['2025-07-10 done:begun', '2025-08-01', 'on-track', '该开工的开了工'],
    ['2025-07-10 preparing', '2025-08-01', 'far-behind', '该开工的还在筹备'],
    ['2025-06-20 done:begun; 2025-12-31 done:shell', '2026-01-20', 'on-track', '两步都按期'],
    ['2025-06-20 done:begun; 2025-12-31 done:shell; 2026-11-30 done:finished', '2026-12-01', 'met', '提前建成'],
  ),
  row(
    '出台数据条例',
    'a regulation on data, without a day',
    steps('issued'),
    ['', '2025-06-30', 'no-report', '没有进展报告'],
    ['2025-06-01 under-way', '2025-06-30', 'no-deadline', '起草中，没有说何时'],
    ['2025-06-01 done:issued', '2025-06-30', 'met', '已出台'],
  ),
  row(
    '三季度前完成三项改革',
    'three reforms by the end of the third quarter',
    steps('one 2025-09', 'two 2025-09', 'three 2025-09'),
    ['2025-08-31 done:one', '2025-09-10', 'too-early', '都还没有到期'],
    ['2025-08-31 done:one; 2025-10-10 done:two', '2025-10-20', 'overdue', '期满还差一项'],
  ),
]
