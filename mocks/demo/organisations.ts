/** Invented organisations: departments of the province, city and county governments, enterprises, research bodies. */
import type { Organisation } from '#src/domain/ledger.ts'
import { PROVINCE, REGIONS } from './places.ts'

/** Department id, Chinese and English name, the sectors it leads. */
const DEPARTMENTS = [
  ['prov-data', '数据管理局', 'Data Bureau', ['computing', 'ai-robotics']],
  ['prov-industry', '工业厅', 'Department of Industry', ['traditional-upgrade', 'manufacturing', 'integration']],
  ['prov-planning', '发展规划厅', 'Department of Planning', ['emerging', 'major-projects', 'services']],
  ['prov-trade', '商贸厅', 'Department of Trade', ['cross-border', 'opening']],
  ['prov-transport', '交通物流厅', 'Department of Transport', ['logistics', 'supply-chain']],
  ['prov-science', '科学技术厅', 'Department of Science', ['science']],
  ['prov-labour', '人力社保厅', 'Department of Labour', ['talent']],
  ['prov-rural', '农村工作厅', 'Department of Rural Affairs', ['rural']],
  ['prov-culture', '文旅厅', 'Department of Culture and Tourism', ['culture']],
  ['prov-housing', '城乡建设厅', 'Department of Urban Development', ['city']],
] as const

/** Company id, Chinese and English name, home region, sectors. */
const ENTERPRISES = [
  ['co-yaoyan', '曜檐数据', 'Yaoyan Data', '990700', ['computing', 'ai-robotics']],
  ['co-yunwu', '云庑算力', 'Yunwu Compute', '990100', ['computing', 'science']],
  ['co-duyuan', '渡鸢机器人', 'Duyuan Robotics', '990300', ['ai-robotics', 'manufacturing']],
  ['co-motan', '墨檀芯片', 'Motan Chips', '990400', ['emerging', 'science']],
  ['co-jiukou', '九筘制造', 'Jiukou Works', '990600', ['manufacturing', 'traditional-upgrade']],
  ['co-jiangsha', '绛砂新材', 'Jiangsha Materials', '991100', ['emerging', 'major-projects']],
  ['co-lansuo', '岚梭服饰', 'Lansuo Apparel', '991200', ['cross-border', 'supply-chain']],
  ['co-chaojian', '潮简跨境', 'Chaojian Cross-border', '991600', ['cross-border', 'opening']],
  ['co-chenggui', '澄轨物流', 'Chenggui Logistics', '990500', ['logistics', 'supply-chain']],
  ['co-hejian', '禾笺农业', 'Hejian Farms', '991700', ['rural']],
  ['co-qingge', '青舸文旅', 'Qingge Tourism', '991000', ['culture', 'services']],
  ['co-duoan', '铎岸能源', 'Duo’an Energy', '992000', ['emerging', 'city']],
] as const

const RESEARCH = [
  ['lab-lantai', '澜台实验室', 'Lantai Laboratory', '990100'],
  ['lab-xuanjian', '玄简研究院', 'Xuanjian Research Institute', '990200'],
  ['lab-shenyu', '蜃屿海洋研究所', 'Shenyu Institute of Oceanography', '991900'],
] as const

function governments(): Organisation[] {
  return REGIONS.filter((region) => region.parent !== null).map((region) => ({
    id: `gov-${region.code}`,
    name: { zh: `${region.name.zh}政府`, en: `${region.name.en} Government` },
    kind: region.parent === PROVINCE ? ('city' as const) : ('county' as const),
    region: region.code,
  }))
}

export const ORGANISATIONS: readonly Organisation[] = [
  {
    id: 'nat-computing',
    name: { zh: '国家算力调度中心（虚构）', en: 'National Computing Dispatch Centre (fictional)' },
    kind: 'national',
  },
  ...DEPARTMENTS.map(([id, zh, en]) => ({
    id,
    name: { zh: `霁川省${zh}`, en: `Jichuan ${en}` },
    kind: 'province' as const,
    region: PROVINCE,
  })),
  ...governments(),
  ...ENTERPRISES.map(([id, zh, en, region]) => ({ id, name: { zh, en }, kind: 'enterprise' as const, region })),
  ...RESEARCH.map(([id, zh, en, region]) => ({ id, name: { zh, en }, kind: 'research' as const, region })),
]

const DEPARTMENT_OF = new Map<string, string>(
  DEPARTMENTS.flatMap(([id, , , sectors]) => sectors.map((sector) => [sector, id] as const)),
)

/** The department of the province that leads a sector. */
export function departmentFor(sector: string): string {
  return DEPARTMENT_OF.get(sector) ?? 'prov-planning'
}

/** The enterprises of a sector, as id and home region. Empty where there is none. */
export function enterprisesIn(sector: string): readonly { readonly id: string; readonly region: string }[] {
  return ENTERPRISES.filter(([, , , , sectors]) => sectors.some((of) => of === sector)).map(([id, , , region]) => ({
    id,
    region,
  }))
}

/** The government of a city or county; for the province itself, its planning department. */
export function governmentOf(region: string): string {
  return region === PROVINCE ? 'prov-planning' : `gov-${region}`
}

/** Invented speakers: name and office. */
export const SPEAKERS = [
  ['闻霁白', 'Wen Jibai', '市长', 'mayor'],
  ['祁听砚', 'Qi Tingyan', '市委书记', 'city party secretary'],
  ['阮栖岑', 'Ruan Qicen', '厅长', 'head of department'],
  ['戚观澜', 'Qi Guanlan', '董事长', 'chair of the board'],
  ['郁怀屿', 'Yu Huaiyu', '县长', 'county head'],
  ['邬知蘅', 'Wu Zhiheng', '副市长', 'vice mayor'],
  ['裴序川', 'Pei Xuchuan', '局长', 'head of bureau'],
  ['商鹤汀', 'Shang Heting', '总经理', 'general manager'],
] as const
