import type { Rule } from './ledger.ts'

/**
 * The rules that come with the app, the default first. Bands run from best to
 * worst; each begins at `from` (points: percentage points of the gap; relative
 * and growth: a ratio), and the last takes all that is left.
 */
export const SHIPPED_RULES: readonly Rule[] = [
  {
    id: 'points-10-30',
    name: { zh: '差距百分点（10/30）', en: 'Gap in points (10/30)' },
    summary: {
      zh: '增量进度减去时序进度：不低于 0 为进度正常，落后 10 个百分点以内为略有滞后，30 个百分点以内为滞后，超过 30 个百分点为严重滞后。',
      en: 'Progress from baseline minus expected progress: zero or more is on track, up to 10 points below is slightly behind, up to 30 is behind, more is far behind.',
    },
    basis: 'points',
    calendar: 'months',
    bands: [
      { verdict: 'on-track', from: 0 },
      { verdict: 'slightly-behind', from: -10 },
      { verdict: 'behind', from: -30 },
      { verdict: 'far-behind', from: null },
    ],
    tooEarlyBelow: 10,
    silentAfter: 2,
    source: { title: { zh: '本站默认规则', en: "Duixian's own default" } },
  },
  {
    id: 'yinchuan-2025',
    name: { zh: '银川（2025）', en: 'Yinchuan (2025)' },
    summary: {
      zh: '落后时序进度 10 至 30 个百分点亮黄牌，超过 30 个百分点亮红牌；落后不到 10 个百分点的情形，该市未作规定。',
      en: '10 to 30 points behind schedule is yellow, more than 30 is red; the city does not define less than 10 points behind.',
    },
    basis: 'points',
    calendar: 'months',
    bands: [
      { verdict: 'on-track', from: 0 },
      { verdict: null, label: { zh: '该市未作规定', en: 'not defined by the city' }, from: -10, open: true },
      { verdict: 'behind', label: { zh: '黄牌', en: 'yellow' }, from: -30 },
      { verdict: 'far-behind', label: { zh: '红牌', en: 'red' }, from: null },
    ],
    tooEarlyBelow: 10,
    silentAfter: 2,
    source: { title: { zh: '银川市督办亮牌标准（2025 年）', en: 'Yinchuan’s card standard for supervision (2025)' } },
  },
  {
    id: 'sanya-2022',
    name: { zh: '三亚（2022）', en: 'Sanya (2022)' },
    summary: {
      zh: '按完成量与应完成量之比：达到应完成量为进度正常，不足但不低于一半亮黄灯，不足一半亮红灯。',
      en: 'By the share of the amount planned by now: all of it is on track, at least half is yellow, less than half is red.',
    },
    basis: 'relative',
    calendar: 'months',
    bands: [
      { verdict: 'on-track', from: 1 },
      { verdict: 'behind', label: { zh: '黄灯', en: 'yellow' }, from: 0.5 },
      { verdict: 'far-behind', label: { zh: '红灯', en: 'red' }, from: null },
    ],
    tooEarlyBelow: 10,
    silentAfter: 2,
    source: { title: { zh: '三亚市督办亮灯标准（2022 年）', en: 'Sanya’s light standard for supervision (2022)' } },
  },
  {
    id: 'un-progress-chart',
    name: { zh: '联合国进展图', en: 'UN progress chart' },
    summary: {
      zh: '把至今的进展按直线外推到期限：达到应有增量的 95% 为进展显著，达到 10% 仍算有所进展，不足 10% 为进展甚微。',
      en: 'Progress so far is drawn on in a straight line to the deadline: 95 % of the planned change is substantial progress, 10 % still counts as some, less as little or none.',
    },
    basis: 'growth',
    calendar: 'months',
    bands: [
      { verdict: 'on-track', label: { zh: '进展显著', en: 'substantial progress' }, from: 0.95 },
      {
        verdict: 'on-track',
        label: { zh: '有所进展，计为成功', en: 'some progress, counted as a success' },
        from: 0.1,
      },
      { verdict: 'far-behind', label: { zh: '进展甚微或没有进展', en: 'little or no progress' }, from: null },
    ],
    tooEarlyBelow: 10,
    silentAfter: 2,
    source: { title: { zh: '联合国可持续发展目标进展图', en: 'United Nations SDG Progress Chart' } },
  },
]
