/**
 * Articles about provinces that do not exist, in the manner of a government's
 * work report, of a newspaper after a meeting, and of a plan of action. They and
 * their keys were written before any rule was tried on them: they say how well
 * the rules do on texts they were not made for. On the first try the report
 * gave 32 of 34 figures and 3 of 6 steps with 4 unwanted proposals, the news
 * 18 of 21 and 4 of 8 with 3. The rules were then mended, and the plan was
 * written after that.
 */
import type { Ledger } from '#src/domain/ledger.ts'

/** A figure that a careful reader would take: where (section from 0, paragraph from 1), what, by when or of when. `value` of a factor (翻一番): the factor. */
export type FigureKey = readonly [
  section: number,
  paragraph: number,
  kind: 'commitment' | 'achievement',
  value: number,
  unit: string | null,
  time: string | null,
]

/** A step without a figure that a careful reader would take: its place, and words that its passage must hold. */
export type StepKey = readonly [section: number, paragraph: number, words: string]

export interface UnseenArticle {
  readonly text: string
  readonly announced: string
  readonly figures: readonly FigureKey[]
  readonly steps: readonly StepKey[]
}

const name = (zh: string, en: string) => ({ zh, en })

/** The names that a ledger of such a province would have. */
export const unseenNames: Pick<Ledger, 'regions' | 'sectors' | 'organisations' | 'units'> = {
  regions: [
    { code: '970000', name: name('青岚省', 'Qinglan Province'), parent: null },
    { code: '970100', name: name('白鹭市', 'Bailu'), parent: '970000' },
    { code: '970200', name: name('石桥市', 'Shiqiao'), parent: '970000' },
    { code: '970221', name: name('柳津县', 'Liujin County'), parent: '970200' },
    { code: '960000', name: name('泽原省', 'Zeyuan Province'), parent: null },
    { code: '960100', name: name('云栖市', 'Yunqi'), parent: '960000' },
    { code: '960200', name: name('平禾市', 'Pinghe'), parent: '960000' },
    { code: '960221', name: name('河阴县', 'Heyin County'), parent: '960200' },
  ],
  sectors: [
    { id: 'ai-robotics', name: name('人工智能与机器人', 'AI and robotics') },
    { id: 'logistics', name: name('物流', 'Logistics') },
    { id: 'major-projects', name: name('重大项目', 'Major projects') },
    { id: 'science', name: name('科技', 'Science') },
    { id: 'talent', name: name('人才', 'Talent') },
    { id: 'rural', name: name('乡村振兴', 'Rural development') },
    { id: 'city', name: name('城市建设', 'Urban development') },
    { id: 'manufacturing', name: name('制造业', 'Manufacturing') },
    { id: 'opening', name: name('营商环境', 'Business environment') },
  ],
  organisations: [
    { id: 'qinglan', name: name('青岚省', 'Qinglan province'), kind: 'province', region: '970000' },
    { id: 'yunqi', name: name('云栖市', 'Yunqi city'), kind: 'city', region: '960100' },
    { id: 'pinghe', name: name('平禾市', 'Pinghe city'), kind: 'city', region: '960200' },
    { id: 'zeyuan-heavy', name: name('泽原重工集团', 'Zeyuan Heavy Industries'), kind: 'enterprise', region: '960100' },
    { id: 'zeyuan', name: name('泽原省', 'Zeyuan province'), kind: 'province', region: '960000' },
  ],
  units: [
    { id: 'yuan', name: name('元', 'yuan'), additive: true },
    { id: 'percent', name: name('%', '%'), additive: false },
    { id: 'person', name: name('人', 'people'), additive: true },
    { id: 'enterprise', name: name('家企业', 'firms'), additive: true },
    { id: 'project', name: name('个项目', 'projects'), additive: true },
    { id: 'flat', name: name('套', 'flats'), additive: true },
    { id: 'mu', name: name('亩', 'mu'), additive: true },
    { id: 'kilometre', name: name('公里', 'kilometres'), additive: true },
    { id: 'tonne', name: name('吨', 'tonnes'), additive: true },
    { id: 'household', name: name('户', 'households'), additive: true },
    { id: 'kilowatt', name: name('千瓦', 'kilowatts'), additive: true },
    { id: 'charger', name: name('个充电桩', 'chargers'), additive: true },
    { id: 'bed', name: name('张床位', 'beds'), additive: true },
    { id: 'nursery-place', name: name('个托位', 'nursery places'), additive: true },
    { id: 'cubic-metre', name: name('立方米', 'cubic metres'), additive: true },
  ],
}

/** A government's work report: no speaker, numbered parts, the year in the heading alone. */
export const workReport: UnseenArticle = {
  announced: '2026-01-26',
  text: `青岚省政府工作报告（摘要）

一、2025年工作回顾

过去一年，全省地区生产总值达到3.86万亿元，比上年增长5.4%。一般公共预算收入2915亿元，增长3.2%；粮食总产量稳定在1850万吨以上。城镇新增就业72.3万人，居民人均可支配收入增长5.7%。

我们坚持创新驱动，全社会研发经费投入强度提高到2.4%，新增高新技术企业1300余家，建成省级重点实验室12家。白鹭至石桥高速铁路开通运营，全省高铁里程突破1600公里。累计改造城镇老旧小区2100个，惠及居民36万户。

在看到成绩的同时，我们也清醒认识到，产业结构偏重，民间投资信心仍然不足，基层治理还有短板。

二、2026年工作安排

今年发展的主要预期目标是：地区生产总值增长5%左右，城镇调查失业率控制在5.5%以内，居民消费价格涨幅2%左右，单位地区生产总值能耗下降3%以上。

（一）加快培育新质生产力。实施重点技术攻关项目150项，力争全社会研发投入突破900亿元。开工建设青岚湖实验室二期，支持白鹭市创建国家人工智能创新应用先导区。到2027年，全省智能工厂达到500家，工业机器人装机量翻一番。

（二）着力扩大有效投资。安排省级重点项目680个，年度完成投资4200亿元以上。加快推进石桥港深水航道工程，年底前建成3个10万吨级泊位。新开工高速公路240公里，新增新能源装机800万千瓦。

（三）扎实推进乡村全面振兴。新建和改造提升高标准农田210万亩，粮食产量保持在1850万吨以上。推动柳津县蚕桑全产业链发展，用三年时间打造5个产值超50亿元的县域特色产业集群。

（四）切实保障和改善民生。筹集建设保障性住房4.5万套，新增托位2.8万个，新增养老床位不少于6000张。把城乡居民基础养老金最低标准提高20元。开展青年就业启航行动，帮助不少于15万名高校毕业生在本省就业。整合组建省级医疗集团，完善分级诊疗制度。

各位代表，让我们坚定信心、实干争先，奋力谱写青岚高质量发展新篇章！`,
  figures: [
    [0, 1, 'achievement', 3.86e12, 'yuan', '2025'],
    [0, 1, 'achievement', 5.4, 'percent', '2025'],
    [0, 1, 'achievement', 291.5e9, 'yuan', '2025'],
    [0, 1, 'achievement', 3.2, 'percent', '2025'],
    [0, 1, 'achievement', 18.5e6, 'tonne', '2025'],
    [0, 1, 'achievement', 723_000, 'person', '2025'],
    [0, 1, 'achievement', 5.7, 'percent', '2025'],
    [0, 2, 'achievement', 2.4, 'percent', '2025'],
    [0, 2, 'achievement', 1300, 'enterprise', '2025'],
    [0, 2, 'achievement', 12, null, '2025'],
    [0, 2, 'achievement', 1600, 'kilometre', '2025'],
    [0, 2, 'achievement', 2100, null, '2025'],
    [0, 2, 'achievement', 360_000, 'household', '2025'],
    [1, 1, 'commitment', 5, 'percent', '2026'],
    [1, 1, 'commitment', 5.5, 'percent', '2026'],
    [1, 1, 'commitment', 2, 'percent', '2026'],
    [1, 1, 'commitment', 3, 'percent', '2026'],
    [1, 2, 'commitment', 150, 'project', '2026'],
    [1, 2, 'commitment', 90e9, 'yuan', '2026'],
    [1, 2, 'commitment', 500, null, '2027'],
    [1, 2, 'commitment', 2, null, '2027'],
    [1, 3, 'commitment', 680, 'project', '2026'],
    [1, 3, 'commitment', 420e9, 'yuan', '2026'],
    [1, 3, 'commitment', 3, null, '2026'],
    [1, 3, 'commitment', 240, 'kilometre', '2026'],
    [1, 3, 'commitment', 8e6, 'kilowatt', '2026'],
    [1, 4, 'commitment', 2.1e6, 'mu', '2026'],
    [1, 4, 'commitment', 18.5e6, 'tonne', '2026'],
    [1, 4, 'commitment', 5, null, '2029'],
    [1, 5, 'commitment', 45_000, 'flat', '2026'],
    [1, 5, 'commitment', 28_000, 'nursery-place', '2026'],
    [1, 5, 'commitment', 6000, 'bed', '2026'],
    [1, 5, 'commitment', 20, 'yuan', '2026'],
    [1, 5, 'commitment', 150_000, 'person', '2026'],
  ],
  steps: [
    [1, 2, '青岚湖实验室二期'],
    [1, 2, '人工智能创新应用先导区'],
    [1, 3, '深水航道工程'],
    [1, 4, '蚕桑全产业链'],
    [1, 5, '省级医疗集团'],
    [1, 5, '分级诊疗制度'],
  ],
}

/** A newspaper after a meeting: speakers in headings, speech in quotation marks, advice at the end. */
export const meetingNews: UnseenArticle = {
  announced: '2026-02-10',
  text: `泽原省推进现代化产业体系建设 多地多企发言

本报讯 2月9日，泽原省召开现代化产业体系建设推进会。会上，市、县和企业负责人先后发言，既晒成绩，也亮目标。

●云栖市市长 林墨然：让“光谷”亮起来

“去年，云栖光电产业实现营收860亿元，同比增长17.8%，规上光电企业达到142家。”云栖市市长林墨然表示，云栖已集聚各类研发平台58个，但关键材料对外依存度还比较高。

林墨然说，今年云栖将启动光电材料中试基地建设，引进上下游企业不少于40家，全年光电产业营收力争突破1000亿元。到2028年，建成3条以上百亿级特色产业链，并设立总规模200亿元的产业母基金。

●平禾市委书记 苏晚晴：把“粮仓”变“厨房”

苏晚晴介绍，平禾市粮食年加工能力达1200万吨，拥有省级以上农业龙头企业近百家，预制菜出口额三年翻了两番。

“下一步，平禾要把冷链物流短板补上。”苏晚晴表示，平禾计划用两年时间新建冷库容量50万立方米，2026年上半年建成投用平禾国际农产品交易中心；支持河阴县申报国家级优质小麦示范区，带动5万户农民增收。

●泽原重工集团董事长 韩牧野：装备要“走出去”

泽原重工目前在海外设有服务网点36个，产品出口68个国家和地区。2025年公司研发投入占营收比重为6.3%。

韩牧野表示，未来五年公司将累计投入研发资金不低于120亿元，建设全球研发中心，海外收入占比提高到45%以上。公司还将在云栖市布局氢能装备生产基地，一期投资约35亿元，2027年底前投产。

韩牧野建议，省里应当设立首台（套）重大装备风险补偿资金，规模不少于10亿元。

●省发展改革委主任 顾青川：给项目“开绿灯”

顾青川说，省级层面将建立重大产业项目“周调度”机制，实行“一项目一专班”，今年审批时限再压缩30%。全年新增工业用地供应不少于3万亩，向先进制造业倾斜。

他还表示，年内将出台支持民营经济发展的若干措施，修订政府投资管理办法，加快推动产业数字化转型，努力营造一流营商环境。`,
  figures: [
    [1, 1, 'achievement', 86e9, 'yuan', '2025'],
    [1, 1, 'achievement', 17.8, 'percent', '2025'],
    [1, 1, 'achievement', 142, 'enterprise', '2025'],
    [1, 1, 'achievement', 58, null, '2026-02-10'],
    [1, 2, 'commitment', 40, 'enterprise', '2026'],
    [1, 2, 'commitment', 100e9, 'yuan', '2026'],
    [1, 2, 'commitment', 3, null, '2028'],
    [1, 2, 'commitment', 20e9, 'yuan', '2028'],
    [2, 1, 'achievement', 12e6, 'tonne', null],
    [2, 1, 'achievement', 100, 'enterprise', null],
    [2, 1, 'achievement', 4, null, null],
    [2, 2, 'commitment', 500_000, 'cubic-metre', '2028'],
    [2, 2, 'commitment', 50_000, 'household', null],
    [3, 1, 'achievement', 36, null, '2026-02-10'],
    [3, 1, 'achievement', 68, null, '2026-02-10'],
    [3, 1, 'achievement', 6.3, 'percent', '2025'],
    [3, 2, 'commitment', 12e9, 'yuan', '2031'],
    [3, 2, 'commitment', 45, 'percent', '2031'],
    [3, 2, 'commitment', 3.5e9, 'yuan', '2027'],
    [4, 1, 'commitment', 30, 'percent', '2026'],
    [4, 1, 'commitment', 30_000, 'mu', '2026'],
  ],
  steps: [
    [1, 2, '中试基地'],
    [2, 2, '农产品交易中心'],
    [2, 2, '优质小麦示范区'],
    [3, 2, '全球研发中心'],
    [3, 2, '氢能装备生产基地'],
    [4, 1, '“周调度”机制'],
    [4, 2, '支持民营经济发展的若干措施'],
    [4, 2, '政府投资管理办法'],
  ],
}

/** A plan of action: goals for several years, measures by number, no words of intent in most of its sentences. */
export const actionPlan: UnseenArticle = {
  announced: '2026-03-18',
  text: `白鹭市推动新能源汽车产业提质行动方案（2026—2028年）

一、发展基础

截至2025年底，全市新能源汽车产量突破38万辆，产业链规上企业210家，从业人员近9万人，公共充电桩保有量4.6万个。本地配套率由31%提高到44%，仍低于先进地区水平。

二、主要目标

到2028年，全市新能源汽车年产量超过70万辆，产业规模迈上2500亿元台阶，本地配套率达到60%以上，动力电池综合回收率不低于90%。培育国家级专精特新“小巨人”企业50家，形成2至3个具有全国影响力的整车品牌。

三、重点举措

1.强化技术攻关。依托白鹭智能网联创新中心，实施“揭榜挂帅”项目，每年支持不少于20个项目，单个项目最高补助800万元。

2.完善基础设施。优化公共充电网络布局，2026年新增公共充电桩1.5万个，三年累计新增5万个；改造升级高速公路服务区充电设施，实现省内服务区全覆盖。

3.拓展应用场景。公务用车、公交车新增和更新车辆中新能源比例力争达到100%。开展汽车下乡活动，落实以旧换新补贴政策。

4.加强要素保障。设立50亿元产业引导基金，优先保障项目用地3000亩，引进培养高层次人才1200名。

四、组织实施

建立市领导牵头的产业链链长制，由市工业和信息化局会同有关部门按季度调度，重大事项及时报告市政府。`,
  figures: [
    [0, 1, 'achievement', 380_000, null, '2025'],
    [0, 1, 'achievement', 210, 'enterprise', '2025'],
    [0, 1, 'achievement', 90_000, 'person', '2025'],
    [0, 1, 'achievement', 46_000, 'charger', '2025'],
    [0, 1, 'achievement', 44, 'percent', '2025'],
    [1, 1, 'commitment', 700_000, null, '2028'],
    [1, 1, 'commitment', 250e9, 'yuan', '2028'],
    [1, 1, 'commitment', 60, 'percent', '2028'],
    [1, 1, 'commitment', 90, 'percent', '2028'],
    [1, 1, 'commitment', 50, 'enterprise', '2028'],
    [2, 1, 'commitment', 20, 'project', null],
    [2, 1, 'commitment', 8e6, 'yuan', null],
    [2, 2, 'commitment', 15_000, 'charger', '2026'],
    [2, 2, 'commitment', 50_000, 'charger', '2029'],
    [2, 3, 'commitment', 100, 'percent', null],
    [2, 4, 'commitment', 5e9, 'yuan', null],
    [2, 4, 'commitment', 3000, 'mu', null],
    [2, 4, 'commitment', 1200, 'person', null],
  ],
  steps: [
    [2, 1, '“揭榜挂帅”'],
    [2, 2, '公共充电网络布局'],
    [2, 2, '服务区充电设施'],
    [2, 3, '汽车下乡活动'],
    [2, 3, '以旧换新补贴'],
    [3, 1, '链长制'],
  ],
}
