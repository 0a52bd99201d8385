/** The units the grammar knows without a ledger. Data. */

/** One unit and all its names; the first is the one a ledger would most likely use. */
export interface UnitWords {
  readonly id: string
  readonly words: readonly string[]
}

/** The units that the grammar knows by itself, where no ledger gives its own. */
export const UNITS: readonly UnitWords[] = [
  { id: 'yuan', words: ['元', '元人民币', '人民币', '块钱', 'yuan', 'RMB', 'CNY', 'renminbi'] },
  { id: 'usd', words: ['美元', '美金', '元美元', '元美金', 'US dollars', 'USD'] },
  { id: 'hkd', words: ['港元', '港币', '港纸', '元港币', '元港元', 'Hong Kong dollars', 'HKD'] },
  { id: 'eur', words: ['欧元', '元欧元', 'euros', 'EUR'] },
  { id: 'jpy', words: ['日元', 'yen'] },
  { id: 'gbp', words: ['英镑', 'pounds'] },
  { id: 'percent', words: ['%', 'percent', 'per cent', 'pct'] },
  { id: 'per-mille', words: ['‰'] },
  { id: 'percentage-point', words: ['个百分点', '百分点', '个点', 'percentage points'] },
  { id: 'person', words: ['人', '名', 'people', 'persons'] },
  { id: 'square-metre', words: ['平方米', '平米', '㎡', 'm²', 'm2', 'square metres', 'square meters', 'sq m'] },
  { id: 'cubic-metre', words: ['立方米', 'm³', 'm3', 'cubic metres', 'cubic meters'] },
  { id: 'mu', words: ['亩', 'mu'] },
  { id: 'tonne', words: ['吨', 'tonnes', 'metric tons', 't'] },
  { id: 'kilometre', words: ['公里', '千米', 'km', 'kilometres', 'kilometers'] },
  { id: 'kilowatt', words: ['千瓦', 'kW', 'kWp', 'kilowatts'] },
  { id: 'kilowatt-hour', words: ['千瓦时', '度电', 'kWh', 'kilowatt-hours'] },
  { id: 'rack', words: ['标准机架', '个标准机架', '架标准机架', 'standard racks', 'racks'] },
  { id: 'year', words: ['年', 'years'] },
  { id: 'month', words: ['个月', 'months'] },
  { id: 'day', words: ['天', 'days'] },
]

/** Units that are so many of another: converted, since nothing but the size differs. */
export const MULTIPLES: readonly { readonly id: string; readonly factor: number; readonly words: readonly string[] }[] =
  [
    { id: 'kilowatt', factor: 1e3, words: ['兆瓦', 'MW', 'MWp', 'megawatts'] },
    { id: 'kilowatt', factor: 1e6, words: ['吉瓦', 'GW', 'GWp', 'gigawatts'] },
    { id: 'kilowatt-hour', factor: 1e3, words: ['兆瓦时', 'MWh'] },
    { id: 'kilowatt-hour', factor: 1e6, words: ['吉瓦时', 'GWh'] },
    { id: 'square-metre', factor: 1e4, words: ['公顷', 'hectares', 'hm²', 'hm2', 'ha'] },
    {
      id: 'square-metre',
      factor: 1e6,
      words: ['平方公里', '平方千米', 'square kilometres', 'square kilometers', 'square km', 'sq km', 'km²', 'km2'],
    },
  ]

/** Measure words and units that are kept as written. */
export const OTHER_WORDS: readonly string[] = (
  '年一遇 个 家 户 所 项 座 台 部 套 辆 架 艘 列 条 款 种 类 件 单 票 位 人次 人天 户次 车次 架次 批次 场 次 届 期 轮 张 幅 本 篇 只 头 株 棵 ' +
  '千克 公斤 克 米 厘米 毫米 海里 摄氏度 度 小时 个小时 分钟 秒 倍 岁 周年 周 季度 机架 个机架 卡 间 床 张床位 个床位 床位 支 颗 枚 块 处 片 对 组 门 ' +
  '毫秒 尾 羽 起 宗 例 册 斤 口 眼 盏 根 份 笔 工作日 个工作日 学时 课时 学位 个学位 泊位 个泊位 车位 个车位 托位 个托位 ' +
  '班 节 标箱 标准箱 标准煤 吨标准煤 标煤 吨标煤 千克标准煤 千克标煤 立方 升 桶 匹 件套 微克 毫克 分 千伏 千伏安 兆 比特 字节 ' +
  'TEU TEUs EFLOPS PFLOPS P EB PB TB GB MB Gbps Mbps Tbps MPa kg km/h dB °C ℃'
).split(' ')

/** Ways to write one unit that is the grammar's own in none: a ledger's, where it has one of them. */
export const SPELLINGS: readonly (readonly string[])[] = [
  ['微克/立方米', '微克每立方米', 'µg/m³', 'μg/m³', 'µg/m3', 'μg/m3', 'ug/m³', 'ug/m3'],
  ['毫克/升', '毫克每升', 'mg/L'],
]

/** Measure words any countable thing may take: 100项工程 and 100个工程 are the same. */
export const GENERAL_MEASURE_WORDS = '个家项座处'
