/** Three short articles about places that do not exist, each with what a reader would enter in a ledger from it. */
import type { Ledger } from '#src/domain/ledger.ts'

/** kind, value (null: a factor), unit, comparator, deadline or date, speaker, paragraph. */
export type ArticleTruth = readonly [
  kind: 'commitment' | 'achievement',
  value: number | null,
  unit: string | null,
  comparator: string,
  time: string | null,
  speaker: string | null,
  paragraph: number,
]

export interface Article {
  readonly text: string
  readonly announced: string
  readonly truths: readonly ArticleTruth[]
}

const name = (zh: string, en: string) => ({ zh, en })

/** The names of the invented province. */
export const names: Pick<Ledger, 'regions' | 'sectors' | 'organisations' | 'units'> = {
  regions: [
    { code: '980000', name: name('云溪省', 'Yunxi Province'), parent: null },
    { code: '980100', name: name('澄江市', 'Chengjiang'), parent: '980000' },
    { code: '980200', name: name('梧岭市', 'Wuling'), parent: '980000' },
    { code: '980221', name: name('兰渡县', 'Landu County'), parent: '980200' },
  ],
  sectors: [
    { id: 'computing', name: name('算力', 'Computing') },
    { id: 'logistics', name: name('物流', 'Logistics') },
    { id: 'major-projects', name: name('重大项目', 'Major projects') },
    { id: 'talent', name: name('人才', 'Talent') },
    { id: 'rural', name: name('乡村振兴', 'Rural development') },
    { id: 'city', name: name('城市建设', 'Urban development') },
    { id: 'manufacturing', name: name('制造业', 'Manufacturing') },
  ],
  organisations: [
    { id: 'chengjiang', name: name('澄江市', 'Chengjiang city'), kind: 'city', region: '980100' },
    { id: 'landu', name: name('兰渡县', 'Landu county'), kind: 'county', region: '980221' },
    { id: 'qingke', name: name('青稞物流有限公司', 'Qingke Logistics'), kind: 'enterprise', region: '980100' },
  ],
  units: [
    { id: 'yuan', name: name('元', 'yuan'), additive: true },
    { id: 'rack', name: name('标准机架', 'standard racks'), additive: true },
    { id: 'enterprise', name: name('家企业', 'firms'), additive: true },
    { id: 'project', name: name('个项目', 'projects'), additive: true },
    { id: 'person', name: name('人', 'people'), additive: true },
    { id: 'percent', name: name('%', '%'), additive: false },
    { id: 'flat', name: name('套', 'flats'), additive: true },
    { id: 'mu', name: name('亩', 'mu'), additive: true },
    { id: 'square-metre', name: name('平方米', 'square metres'), additive: true },
    { id: 'order-per-day', name: name('单/日', 'orders a day'), additive: true },
  ],
}

/** In the manner of a newspaper after a conference. */
export const conference: Article = {
  announced: '2026-03-02',
  text: `云溪省召开产业大会 各地各企业谈打算

●澄江市委书记沈岸舟: 向算力要增量 向项目要后劲

澄江市委书记沈岸舟在会上表示，过去三年，澄江先后引进数字企业260余家，去年数字经济核心产业营收达到1280亿元，同比增长12.5%。这为下一阶段打下了基础。

沈岸舟说，2027年，澄江将加快建设云湖算力基地，上半年建成2万标准机架，年底前达到5万标准机架；全年实施重大项目120个，力争完成投资超600亿元。用三到五年时间，推动算力及相关产业规模突破3000亿元。

●梧岭市兰渡县委书记、县长何未迟: 一片叶子富一方

“十四五”以来，兰渡已建成高标准农田近30万亩，带动就业超8万人。下一步，兰渡将深化“百千万工程”，从三个方面发力，新建一个十亿级茶叶产业园，到2030年村集体收入翻一番。

●青稞物流有限公司董事长顾南枝: 把仓库建到家门口

目前，青稞物流在全省的仓储面积达45万平方米，日均处理订单超120万件。顾南枝认为，行业应当把新能源货车比例提高到60%。

未来三年，公司计划投入不低于20亿元建设冷链网络，吸纳高校毕业生2000人以上。服务热线400-820-1234，5G智慧仓已上线。`,
  truths: [
    ['achievement', 260, 'enterprise', 'more-than', null, '沈岸舟', 1],
    ['achievement', 128e9, 'yuan', 'exactly', '2025', '沈岸舟', 1],
    ['achievement', 12.5, 'percent', 'exactly', '2025', '沈岸舟', 1],
    ['commitment', 20_000, 'rack', 'at-least', '2027-06', '沈岸舟', 2],
    ['commitment', 50_000, 'rack', 'at-least', '2027', '沈岸舟', 2],
    ['commitment', 120, 'project', 'at-least', '2027', '沈岸舟', 2],
    ['commitment', 60e9, 'yuan', 'more-than', '2027', '沈岸舟', 2],
    ['commitment', 300e9, 'yuan', 'more-than', '2029/2031', '沈岸舟', 2],
    ['achievement', 300_000, 'mu', 'nearly', null, '何未迟', 1],
    ['achievement', 80_000, 'person', 'more-than', null, '何未迟', 1],
    ['commitment', 1, null, 'at-least', null, '何未迟', 1],
    ['commitment', null, null, 'at-least', '2030', '何未迟', 1],
    ['achievement', 450_000, 'square-metre', 'exactly', '2026-03-02', '顾南枝', 1],
    ['achievement', 1_200_000, 'order-per-day', 'more-than', '2026-03-02', '顾南枝', 1],
    ['commitment', 2e9, 'yuan', 'at-least', '2029', '顾南枝', 2],
    ['commitment', 2000, 'person', 'at-least', '2029', '顾南枝', 2],
  ],
}

/** In the manner of a work report, with numbered headings and no speaker. */
export const numberedReport: Article = {
  announced: '2026-01-20',
  text: `一、2025年工作回顾
全市地区生产总值突破4200亿元，增长5.6%。固定资产投资完成980亿元。新建保障性住房1.2万套，城镇登记失业率控制在3%以内。
（二）存在的不足
一批项目推进较慢，第一产业占比偏高。
三、2026年主要目标和任务
经济社会发展的主要目标是：地区生产总值增长5%左右，规上工业增加值增长6%以上，城镇调查失业率不高于5.5%。
今年要抓好以下工作：开工重大项目85个，总投资约1500亿元；新增就业6万人；改造老旧小区住房3.5万套。单位能耗降至0.42。`,
  truths: [
    ['achievement', 420e9, 'yuan', 'more-than', '2025', null, 1],
    ['achievement', 5.6, 'percent', 'exactly', '2025', null, 1],
    ['achievement', 98e9, 'yuan', 'exactly', '2025', null, 1],
    ['achievement', 12_000, 'flat', 'exactly', '2025', null, 1],
    ['achievement', 3, 'percent', 'at-most', '2025', null, 1],
    ['commitment', 5, 'percent', 'about', '2026', null, 1],
    ['commitment', 6, 'percent', 'at-least', '2026', null, 1],
    ['commitment', 5.5, 'percent', 'at-most', '2026', null, 1],
    ['commitment', 85, 'project', 'at-least', '2026', null, 2],
    ['commitment', 150e9, 'yuan', 'about', '2026', null, 2],
    ['commitment', 60_000, 'person', 'at-least', '2026', null, 2],
    ['commitment', 35_000, 'flat', 'at-least', '2026', null, 2],
    ['commitment', 0.42, null, 'at-most', '2026', null, 2],
  ],
}

/** In English. */
export const english: Article = {
  announced: '2026-03-02',
  text: `Yunxi sets out its plans for the year

Shen Anzhou, Party secretary of Chengjiang: computing first

Chengjiang attracted more than 260 firms last year, and output of its digital industry rose 12.5% to 128 billion yuan. The 5G network now covers every street.

"We will open 50,000 standard racks by the end of 2026 and invest at least RMB 60 billion in 120 projects," Shen said. Within three years the city aims for over 300 billion yuan.

Housing

Mayor Lu Baiyi said the city will build about 12,000 flats in the first half of 2027. It has already trained nearly 80,000 people. Cities should plant more trees, she added.`,
  truths: [
    ['achievement', 260, 'enterprise', 'more-than', '2025', 'Shen Anzhou', 1],
    ['achievement', 12.5, 'percent', 'exactly', '2025', 'Shen Anzhou', 1],
    ['achievement', 128e9, 'yuan', 'exactly', '2025', 'Shen Anzhou', 1],
    ['commitment', 50_000, 'rack', 'at-least', '2026', 'Shen Anzhou', 2],
    ['commitment', 60e9, 'yuan', 'at-least', '2026', 'Shen Anzhou', 2],
    ['commitment', 120, 'project', 'at-least', '2026', 'Shen Anzhou', 2],
    ['commitment', 300e9, 'yuan', 'more-than', '2029-03-02', 'Shen Anzhou', 2],
    ['commitment', 12_000, 'flat', 'about', '2027-06', 'Lu Baiyi', 1],
    ['achievement', 80_000, 'person', 'nearly', null, 'Lu Baiyi', 1],
  ],
}
