/**
 * Three articles that an outside tester wrote to break the extraction: a meeting
 * in a newspaper, the same in English, and a plan of action. Nothing in them was
 * ever said. Their keys were written before anything was mended for them. What
 * he saw was 26 of 36 commitments, 7 of 8 achievements and 2 of 4 steps, 22 of the
 * 33 figures with their time, and 14 unwanted proposals. Mended for them, the
 * rules now find all, 40 of 44 with their time, with one proposal unwanted. How
 * long its road is (全长26.4公里) was taken out of the key: the size of a thing is no promise.
 */
import type { UnseenArticle } from './unseen-articles.ts'

/** A newspaper after a meeting: several places in one text, none in a heading of its own. */
export const testerNews: UnseenArticle = {
  announced: '2026-02-26',
  text: `韶关市召开2026年高质量发展大会

本报讯（记者 李明）2月26日，韶关市召开全市高质量发展大会。市委书记陈建国出席会议并讲话，市长王丽主持会议。

陈建国指出，过去一年，全市地区生产总值突破1600亿元，同比增长5.2%，规上工业增加值增长7.8%，新增高新技术企业46家。

会议明确，今年全市地区生产总值增长5.5%左右，固定资产投资增长6%以上，城镇新增就业2.3万人，城镇调查失业率控制在5.5%以内，居民消费价格涨幅2%左右。

陈建国强调，要加快建设韶关数据中心集群，力争到2026年三季度上架率达到65%，年底前建成标准机架35万架，引进上下游企业超过120家。到2030年，算力产业规模突破1000亿元。

乳源瑶族自治县县长盘志勇表示，乳源将投资12.6亿元建设高端铝箔产业园，2027年6月底前投产，达产后年产值可达50亿元，带动就业3000余人。

翁源县委书记邓军表示，将用3年时间把兰花产业产值翻一番，今年新建高标准农田2.8万亩，改造农村公路320公里，确保粮食播种面积稳定在31.5万亩。
南雄市计划上半年开工建设机场路，总投资8亿元，全长26.4公里。

会议要求，各级各部门要牢记“三个务必”，深入实施“百千万工程”，24小时值守，一张蓝图绘到底。`,
  figures: [
    [0, 2, 'achievement', 160e9, 'yuan', '2025'],
    [0, 2, 'achievement', 5.2, 'percent', '2025'],
    [0, 2, 'achievement', 7.8, 'percent', '2025'],
    [0, 2, 'achievement', 46, 'enterprise', '2025'],
    [0, 3, 'commitment', 5.5, 'percent', '2026'],
    [0, 3, 'commitment', 6, 'percent', '2026'],
    [0, 3, 'commitment', 23_000, 'person', '2026'],
    [0, 3, 'commitment', 5.5, 'percent', '2026'],
    [0, 3, 'commitment', 2, 'percent', '2026'],
    [0, 4, 'commitment', 65, 'percent', '2026-09'],
    [0, 4, 'commitment', 350_000, 'rack', '2026'],
    [0, 4, 'commitment', 120, 'enterprise', '2026'],
    [0, 4, 'commitment', 100e9, 'yuan', '2030'],
    [0, 5, 'commitment', 1.26e9, 'yuan', '2027-06'],
    [0, 5, 'commitment', 5e9, 'yuan', null],
    [0, 5, 'commitment', 3000, 'person', null],
    [0, 6, 'commitment', 2, null, '2029'],
    [0, 6, 'commitment', 28_000, 'mu', '2026'],
    [0, 6, 'commitment', 320, null, '2026'],
    [0, 6, 'commitment', 315_000, 'mu', '2026'],
    [0, 7, 'commitment', 800e6, 'yuan', null],
  ],
  steps: [
    [0, 4, '数据中心集群'],
    [0, 5, '高端铝箔产业园'],
    [0, 7, '机场路'],
    [0, 8, '“百千万工程”'],
  ],
}

/** An English report with a speaker in one paragraph alone. */
export const testerEnglish: UnseenArticle = {
  announced: '2026-03-05',
  text: `Guangzhou unveils 2026 action plan for advanced manufacturing

Guangzhou, March 5, 2026 — The Guangzhou municipal government on Thursday released an action plan pledging to raise industrial output by at least 6 percent this year.

"By the end of 2027, we will build 50 smart factories and attract more than 200 suppliers," Mayor Lu Baiyi said at a press conference in Nansha.

Last year the city's industrial investment rose 9.3 percent to 181.5 billion yuan. The plan calls for total investment of over 10 billion yuan in Huangpu district within three years, and for cutting energy consumption per unit of GDP by 3.5 percent by 2030.

Shenzhen will open 15 new metro stations in the first half of 2026, officials said. The hotline 12345 handles around 30,000 calls a day. The port aims for 30 million TEUs by the third quarter.

The meeting, attended by 300 delegates, lasted 2 hours.`,
  figures: [
    [0, 1, 'commitment', 6, 'percent', '2026'],
    [0, 2, 'commitment', 50, null, '2027'],
    [0, 2, 'commitment', 200, 'supplier', '2027'],
    [0, 3, 'achievement', 9.3, 'percent', '2025'],
    [0, 3, 'achievement', 181.5e9, 'yuan', '2025'],
    [0, 3, 'commitment', 10e9, 'yuan', '2029-03-05'],
    [0, 3, 'commitment', 3.5, 'percent', '2030'],
    [0, 4, 'commitment', 15, null, '2026-06'],
    [0, 4, 'achievement', 30_000, null, null],
    [0, 4, 'commitment', 30e6, null, '2026-09'],
  ],
  steps: [],
}

/** A plan: goals, who does what, and terms of subsidies, which are no targets. */
export const testerPlan: UnseenArticle = {
  announced: '2026-03-01',
  text: `一、主要目标
（一）到2028年，全市公共充电桩达到10万个，其中超级充电站不少于500座；新能源汽车渗透率达到60%。
（二）“十五五”期间，累计完成老旧小区改造1200个、惠及居民45万户，财政投入不低于38.5亿元。
（三）2026年底前，PM2.5年均浓度控制在20微克/立方米以下，优良天数比率达到92.5%。
二、责任分工
市生态环境局牵头，市交通运输局、市住房城乡建设局配合。2025年全市已建成充电桩6.2万个。
三、保障措施
对新建项目给予最高500万元补助，按实际投资额的10%给予奖励。拟在3—5年内培育2—3家百亿级企业，带动近万家中小微企业，力争实现零的突破。东莞、惠州两市要各建设1个以上省级园区。`,
  figures: [
    [0, 1, 'commitment', 100_000, null, '2028'],
    [0, 1, 'commitment', 500, null, '2028'],
    [0, 1, 'commitment', 60, 'percent', '2028'],
    [0, 2, 'commitment', 1200, null, '2030'],
    [0, 2, 'commitment', 450_000, null, '2030'],
    [0, 2, 'commitment', 3.85e9, 'yuan', '2030'],
    [0, 3, 'commitment', 20, null, '2026'],
    [0, 3, 'commitment', 92.5, 'percent', '2026'],
    [1, 1, 'achievement', 62_000, null, '2025'],
    [2, 1, 'commitment', 2, 'enterprise', '2029/2031'],
    [2, 1, 'commitment', 10_000, 'enterprise', '2029/2031'],
    [2, 1, 'commitment', 1, null, null],
  ],
  steps: [],
}
