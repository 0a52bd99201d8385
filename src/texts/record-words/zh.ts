/** What the closed sets of a record are called, in Chinese: what only an open item, the desk and the method name, apart so that no first view carries it. en.ts has the same shape. */
import type {
  Basis,
  Firmness,
  OrganisationKind,
  RuleBasis,
  RuleCalendar,
  SourceKind,
  Standing,
  Strength,
} from '#src/domain/terms.ts'

/** A word of the domain with its plain meaning, one sentence. */
interface Term {
  word: string
  meaning: string
}

export const recordWordsZh = {
  bases: {
    stock: { word: '时点数', meaning: '某一天的规模或水平。' },
    cumulative: { word: '累计数', meaning: '自起点起逐步累加。' },
    'annual-flow': { word: '年度数', meaning: '每年1月1日起重新计数。' },
    rate: { word: '比率', meaning: '占比、强度等相对数。' },
    'annual-rate': {
      word: '年度比率',
      meaning: '一年的增速或全年平均数，如“增长5%左右”：全年守住即可，不逐月累加；只有全年数据才能说兑现或未达。',
    },
  } satisfies Record<Basis, Term>,
  firmness: {
    stated: { word: '口头表态', meaning: '在讲话或报道中提出。' },
    planned: { word: '列入计划', meaning: '写入公开的规划或方案。' },
    contracted: { word: '已签约', meaning: '有公开的合同或协议。' },
    'in-law': { word: '法定', meaning: '由法规或约束性指标规定。' },
  } satisfies Record<Firmness, Term>,
  standings: {
    'self-reported': { word: '自行公布', meaning: '由责任单位自己公布。' },
    official: { word: '官方公布', meaning: '由政府部门公布。' },
    'third-party': { word: '第三方', meaning: '由独立机构核查或统计。' },
    press: { word: '媒体报道', meaning: '由媒体报道，未注明统计来源。' },
  } satisfies Record<Standing, Term>,
  organisationKinds: {
    national: '国家机关',
    province: '省级单位',
    city: '市级单位',
    county: '县级单位',
    enterprise: '企业',
    research: '科研单位',
  } satisfies Record<OrganisationKind, string>,
  sourceKinds: {
    speech: '讲话',
    press: '媒体报道',
    official: '政府发布',
    company: '企业发布',
    mirror: '转载',
  } satisfies Record<SourceKind, string>,
  strengths: {
    A: { word: '来源可靠', meaning: '见于发布方自己的页面（或其留存副本），或多家来源一致。' },
    B: { word: '有待核对', meaning: '经转载、转述看到，或刊发者没有查明；原文待核对。' },
    C: { word: '仅为线索', meaning: '来源较弱，不作为进展依据。' },
  } satisfies Record<Strength, Term>,
  ruleBases: {
    points: { word: '百分点差', meaning: '按增量进度与时序进度相差的百分点定档。' },
    relative: { word: '相对比例', meaning: '按增量进度相当于时序进度的几成定档。' },
    growth: { word: '推算增长', meaning: '按现有速度推算到期能增长多少来定档。' },
  } satisfies Record<RuleBasis, Term>,
  ruleCalendars: {
    months: '按整月计时',
    days: '按天计时',
  } satisfies Record<RuleCalendar, string>,
  yesNo: { yes: '是', no: '否' },
}
