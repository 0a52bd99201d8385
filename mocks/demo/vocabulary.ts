/** Sectors (the ids of the real ledger, so that links and tests carry over) and units of the demonstration ledger. */
import type { Sector, Unit } from '#src/domain/ledger.ts'

const sector = (id: string, zh: string, en: string): Sector => ({ id, name: { zh, en } })

export const SECTORS: readonly Sector[] = [
  sector('computing', '算力', 'Computing'),
  sector('ai-robotics', '人工智能与机器人', 'AI and robotics'),
  sector('traditional-upgrade', '传统产业改造', 'Upgrading of established industries'),
  sector('emerging', '新兴产业', 'Emerging industries'),
  sector('manufacturing', '制造业', 'Manufacturing'),
  sector('services', '服务业', 'Services'),
  sector('integration', '两业融合', 'Integration of manufacturing and services'),
  sector('cross-border', '跨境电商', 'Cross-border e-commerce'),
  sector('supply-chain', '供应链', 'Supply chain'),
  sector('logistics', '物流', 'Logistics'),
  sector('major-projects', '重大项目', 'Major projects'),
  sector('science', '科技创新', 'Science and innovation'),
  sector('talent', '人才', 'Talent'),
  sector('rural', '乡村振兴', 'Rural development'),
  sector('culture', '文化旅游', 'Culture and tourism'),
  sector('city', '城市建设', 'Urban development'),
  sector('opening', '对外开放', 'Opening up'),
]

const unit = (id: string, zh: string, en: string, additive = true): Unit => ({ id, name: { zh, en }, additive })

/** Amounts add up across commitments; shares, ratios and intensities do not. */
export const UNITS: readonly Unit[] = [
  unit('yuan', '元', 'yuan'),
  {
    ...unit('rack', '标准机架', 'standard racks'),
    definition: {
      zh: '按2.5千瓦折算的机架承载能力，不等于在用机架。',
      en: 'Carrying capacity at 2.5 kW a rack; not racks in use.',
    },
  },
  unit('square-metre', '平方米', 'square metres'),
  unit('enterprise', '家', 'enterprises'),
  unit('project', '个', 'projects'),
  unit('person', '人', 'people'),
  unit('visit', '人次', 'visits'),
  unit('percent', '%', '%', false),
  unit('pue', 'PUE值', 'PUE', false),
  unit('kwh', '千瓦时', 'kWh'),
  unit('kilowatt', '千瓦', 'kW'),
  unit('pflops', 'PFLOPS', 'PFLOPS'),
  unit('device', '台', 'units'),
  unit('parcel', '件', 'parcels'),
  unit('tonne', '吨', 'tonnes'),
  unit('mu', '亩', 'mu'),
  unit('bed', '张', 'beds'),
  unit('flat', '套', 'flats'),
  unit('charger', '个', 'chargers'),
  unit('route', '条', 'routes'),
  unit('hour', '小时', 'hours', false),
  unit('cubic-metre', '立方米', 'cubic metres', false),
  unit('microgram', '微克/立方米', 'µg/m³', false),
]
