/** What the fictional province measures: three indicators a sector. A data table. */
import type { Basis, Direction } from '#src/domain/terms.ts'

export interface Metric {
  readonly sector: string
  readonly zh: string
  readonly en: string
  readonly unit: string
  readonly basis: Basis
  readonly direction: Direction
  /** Smallest and largest target, in the unit. */
  readonly range: readonly [low: number, high: number]
  /** The baseline as a share of the target, smallest and largest; not used for flows and running totals. */
  readonly base: readonly [low: number, high: number]
  /** The finest step in which it is stated. */
  readonly step: number
}

type Row = readonly [zh: string, en: string, unit: string, low: number, high: number]

type Sort = Pick<Metric, 'basis' | 'direction' | 'base' | 'step'>

const STOCK: Sort = { basis: 'stock', direction: 'increase', base: [0.35, 0.7], step: 1 }
const TOTAL: Sort = { basis: 'cumulative', direction: 'increase', base: [0, 0], step: 1 }
const FLOW: Sort = { basis: 'annual-flow', direction: 'increase', base: [0, 0], step: 1 }
const SHARE: Sort = { basis: 'rate', direction: 'increase', base: [0.55, 0.8], step: 0.1 }
const LOWER: Sort = { basis: 'rate', direction: 'decrease', base: [1.2, 1.5], step: 0.1 }
const HOLD: Sort = { basis: 'rate', direction: 'hold', base: [1, 1.02], step: 0.1 }

function rows(sector: string, sort: Sort, list: readonly Row[]): Metric[] {
  return list.map(([zh, en, unit, low, high]) => ({ sector, zh, en, unit, range: [low, high], ...sort }))
}

const stock = (sector: string, ...list: Row[]): Metric[] => rows(sector, STOCK, list)
const total = (sector: string, ...list: Row[]): Metric[] => rows(sector, TOTAL, list)
const flow = (sector: string, ...list: Row[]): Metric[] => rows(sector, FLOW, list)
const share = (sector: string, ...list: Row[]): Metric[] => rows(sector, SHARE, list)
const lower = (sector: string, step: number, ...list: Row[]): Metric[] => rows(sector, { ...LOWER, step }, list)
const hold = (sector: string, ...list: Row[]): Metric[] => rows(sector, HOLD, list)

export const METRICS: readonly Metric[] = [
  ...stock(
    'computing',
    ['标准机架承载能力', 'rack capacity', 'rack', 6000, 320_000],
    ['智能算力规模', 'AI computing capacity', 'pflops', 800, 24_000],
  ),
  ...lower('computing', 0.01, ['数据中心平均电能利用效率', 'average PUE of data centres', 'pue', 1.12, 1.28]),
  ...lower('computing', 10, ['单机架年耗电量', 'yearly power use per rack', 'kwh', 14_000, 21_000]),
  ...stock('ai-robotics', ['人工智能核心企业', 'core AI enterprises', 'enterprise', 80, 900]),
  ...flow('ai-robotics', ['工业机器人产量', 'output of industrial robots', 'device', 3000, 90_000]),
  ...total('ai-robotics', ['人工智能示范应用', 'AI demonstration applications', 'project', 60, 400]),
  ...flow('traditional-upgrade', ['技术改造投资', 'investment in technical upgrading', 'yuan', 2e9, 6e10]),
  ...share('traditional-upgrade', [
    '规上企业数字化改造覆盖率',
    'share of larger firms with digital upgrades',
    'percent',
    60,
    95,
  ]),
  ...total('traditional-upgrade', ['完成技术改造企业', 'firms with completed upgrades', 'enterprise', 150, 5000]),
  ...flow('emerging', ['新兴产业增加值', 'value added of emerging industries', 'yuan', 5e9, 2e11]),
  ...stock('emerging', ['新型储能装机', 'installed energy storage', 'kilowatt', 2e5, 5e6]),
  ...total('emerging', ['新开低空航线', 'new low-altitude routes', 'route', 50, 260]),
  ...stock('manufacturing', ['专精特新企业', 'specialised small enterprises', 'enterprise', 120, 2600]),
  ...lower('manufacturing', 0.1, [
    '万元工业增加值用水量',
    'water use per 10,000 yuan of industrial output',
    'cubic-metre',
    12,
    30,
  ]),
  ...hold('manufacturing', ['制造业增加值占比', 'share of manufacturing in output', 'percent', 28, 42]),
  ...flow('services', ['生产性服务业营业收入', 'revenue of producer services', 'yuan', 4e9, 1.5e11]),
  ...stock('services', ['护理型养老床位', 'nursing-care beds', 'bed', 900, 26_000]),
  ...share('services', ['政务事项跨城通办率', 'share of services available across cities', 'percent', 70, 98]),
  ...total('integration', ['两业融合试点企业', 'pilot firms for integration', 'enterprise', 50, 320]),
  ...stock('integration', ['工业互联网接入设备', 'devices on industrial platforms', 'device', 4e4, 2.5e6]),
  ...flow('integration', ['服务型制造收入', 'revenue of service-based manufacturing', 'yuan', 1e9, 4e10]),
  ...flow('cross-border', ['跨境电商进出口额', 'cross-border e-commerce trade', 'yuan', 3e9, 1.2e11]),
  ...stock('cross-border', ['海外仓面积', 'overseas warehouse floor space', 'square-metre', 5e4, 1.8e6]),
  ...lower('cross-border', 0.1, ['出口平均通关时长', 'average export clearance time', 'hour', 4, 18]),
  ...share('supply-chain', ['重点产业链本地配套率', 'local supply share in key chains', 'percent', 45, 80]),
  ...stock('supply-chain', ['供应链服务企业', 'supply-chain service firms', 'enterprise', 80, 700]),
  ...hold('supply-chain', ['应急物资保障率', 'coverage of emergency supplies', 'percent', 90, 98]),
  ...stock('logistics', ['高标准仓储面积', 'high-standard warehouse space', 'square-metre', 1e5, 4e6]),
  ...flow('logistics', ['快递业务量', 'parcels handled', 'parcel', 2e7, 1.6e9]),
  ...lower('logistics', 0.1, ['社会物流费用占比', 'logistics costs as a share of output', 'percent', 11, 13.5]),
  ...flow(
    'major-projects',
    ['重点项目完成投资', 'investment completed in key projects', 'yuan', 3e9, 1.8e11],
    ['新开工项目', 'projects started', 'project', 60, 420],
  ),
  ...total('major-projects', ['竣工投产项目', 'projects completed', 'project', 50, 300]),
  ...share('science', ['研发经费投入强度', 'research spending as a share of output', 'percent', 2.4, 4.6]),
  ...stock('science', ['高新技术企业', 'high-technology enterprises', 'enterprise', 300, 9000]),
  ...total('science', ['技术合同成交额', 'technology contracts signed', 'yuan', 1e9, 6e10]),
  ...total(
    'talent',
    ['新增技能人才', 'newly certified skilled workers', 'person', 6000, 400_000],
    ['引进青年博士', 'young doctorates recruited', 'person', 100, 3000],
  ),
  ...stock('talent', ['人才公寓', 'flats for talent', 'flat', 1200, 40_000]),
  ...stock('rural', ['高标准农田', 'high-standard farmland', 'mu', 8e4, 2e6]),
  ...flow('rural', ['村集体经营性收入', 'operating income of village collectives', 'yuan', 2e8, 6e9]),
  ...hold('rural', ['农村自来水普及率', 'rural households with tap water', 'percent', 92, 98]),
  ...flow('culture', ['接待过夜游客', 'overnight visitors', 'visit', 2e6, 6e7]),
  ...total('culture', ['新改建文化场馆', 'cultural venues built or renewed', 'project', 50, 260]),
  ...share('culture', ['文物建筑修缮完成率', 'share of historic buildings repaired', 'percent', 60, 95]),
  ...stock('city', ['公共充电桩', 'public chargers', 'charger', 1500, 60_000]),
  ...total('city', ['改造老旧小区', 'housing estates renewed', 'project', 80, 600]),
  ...lower('city', 0.1, ['细颗粒物平均浓度', 'mean concentration of fine particles', 'microgram', 18, 26]),
  ...flow('opening', ['实际使用外资', 'foreign investment used', 'yuan', 5e8, 3e10]),
  ...stock(
    'opening',
    ['国际货运航线', 'international freight routes', 'route', 50, 150],
    ['有进出口实绩企业', 'firms that trade abroad', 'enterprise', 400, 12_000],
  ),
]
