/** What the coverage view says, in Chinese. en.ts has the same shape. */
import type { Field } from '#src/derive/coverage/fields.ts'
import type { Silence } from '#src/derive/coverage/radar.ts'
import { formatCount } from '#src/numbers/number.ts'

const n = (count: number) => formatCount(count, 'zh')

export const coverageZh = {
  judged: {
    title: (judged: number, total: number) =>
      judged === 0 ? `${n(total)}项承诺，进展都还无法判断` : `${n(total)}项承诺，${n(judged)}项的进展可以判断`,
    lead: '缺什么，就写明什么；补上以后即可判断。',
    caption: '可以判断的项数，以及其余各项的第一个原因',
    outcome: '判定或原因',
    count: '项数',
    row: '可以判断',
    rowMeaning: '已有判定：正常推进、滞后、已兑现或逾期未达。',
    list: (word: string, count: number) => `${word}：列出${n(count)}项`,
    remedy: (text: string) => `怎样补上：${text}`,
    total: '合计',
  },
  restRemedies: {
    'overdue-unverified': '公布期满时的数据后，即可判断是否兑现。',
    'too-early': '时序进度满10%左右即可判断，暂不需补充。',
    closed: '已终止，不再判定。',
  },
  completeness: {
    title: '各项缺什么',
    lead: '每格为“有的项数／适用的项数”。点列名排序，默认最差的在前。',
    by: '分组',
    caption: (by: string) => `数据完整程度，${by}`,
    byRegion: '按地区',
    byUnit: '按责任单位',
    name: { region: '地区', unit: '责任单位' },
    count: '项数',
    all: '全部',
    regionNote: '县区也计入所在市和省；涉及几个地区的承诺各计一次，所以各行相加会多于全部。',
    notApplicable: '不适用',
    of: (has: number, of: number) => `${n(has)}／${n(of)}`,
    sort: (name: string) => `按“${name}”排序`,
    scroll: '数据完整程度表，可左右滚动',
    more: (count: number) => `再显示${n(count)}行`,
    fields: {
      judged: { word: '可判断', meaning: '进展有判定。' },
      number: { word: '有数字', meaning: '有目标数字，或有可逐项核对的节点。' },
      deadline: { word: '有期限', meaning: '来源写明了何时完成。' },
      baseline: { word: '有基数', meaning: '只算需要基数的项：时点数、比率和要降低的指标。' },
      report: { word: '有报告', meaning: '至少查到一次进展报告。' },
      fresh: { word: '按期更新', meaning: '只算尚未兑现也未关闭的项：最近一次数据在约定的报告周期之内。' },
    } satisfies Record<Field, { word: string; meaning: string }>,
  },
  sources: {
    title: '来源有多可靠',
    lead: '一项承诺的出处和进展报告往往引用几个来源。“最强”取其中最可靠的一个，“最弱”取最不可靠的一个：最强也只是B的，有待核对。',
    strengthCaption: '按来源可信度的项数',
    strength: '可信度',
    strongest: '最强来源（项）',
    weakest: '最弱来源（项）',
    kindCaption: '按来源类型的项数',
    kind: '来源类型',
    cited: '来源数',
    items: '引用的项数',
    only: '只有这一类',
  },
  radar: {
    title: (items: number, units: number) => `请${n(units)}个单位说明${n(items)}项的进展`,
    none: '应报的都按期报了，没有要追问的。',
    lead: '尚未兑现，且久未更新、应予更新，或有数字、有期限却从未见报告的承诺。最急的在前：先是逾期的，再是一季度内到期的，然后是往年待核实的，其余在后。没有查到，不等于没有进展。',
    silences: { never: '从未报告', silent: '久未更新', due: '应予更新' } satisfies Record<Silence, string>,
    unit: (name: string, count: number) => `${name}（${n(count)}项）`,
    copyAll: '复制全部',
    copyOther: '复制英文版（English）',
    copyUnit: '复制',
    copyUnitLabel: (name: string) => `复制对${name}的提问`,
    copied: '已复制',
    copyFailed: '浏览器不允许自动复制，请选中下面的文字手动复制。',
    moreItems: (count: number) => `再显示${n(count)}项`,
    moreUnits: (count: number) => `再显示${n(count)}个单位`,
    heading: (asOf: string, items: number, units: number) =>
      `关于承诺进展的提问（截至${asOf}，${n(items)}项，${n(units)}个单位）`,
    synthetic: '虚构数据，仅供演示。',
  },
}
