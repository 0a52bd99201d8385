/** Tasks with invented names, and the figures that are true of them. */
import type { Random } from '#mocks/random.ts'
import type { Comparator } from '#src/domain/terms.ts'
import type { TableKind } from './habits.ts'
import type { Task, Unit } from './truth.ts'

const PLACES = [
  '青禾',
  '白鹭湖',
  '松岭',
  '云溪',
  '石桥',
  '东塘',
  '柳湾',
  '望江',
  '枫林',
  '梅坪',
  '鹤山口',
  '清水',
  '长堤',
  '竹园',
  '沙洲',
  '杏花',
  '龙潭',
  '凤岗',
] as const
const WORKS = [
  '大道改造工程',
  '清淤工程',
  '污水处理厂扩建',
  '标准厂房',
  '现代物流园',
  '体育中心',
  '人民医院新院区',
  '水厂迁建',
  '高端装备产业园',
  '冷链基地',
  '跨线桥',
  '智能终端产线',
  '老旧管网更新',
  '文化馆',
] as const
const ORDERS = [
  '印发托育服务实施方案',
  '召开项目推进会',
  '制定补偿方案',
  '开展燃气安全排查',
  '出台人才新政',
  '编制国土空间详细规划',
  '建立河湖长巡查制度',
  '完成政务服务事项梳理',
  '清理拖欠账款',
  '修订应急预案',
  '开展校园食堂检查',
  '建成基层治理平台',
  '推进闲置土地处置',
  '落实减税降费政策',
] as const
const SECTIONS = ['产业项目', '基础设施', '民生实事', '生态环保'] as const
export const OFFICES = [
  '市水务局',
  '市交通运输局',
  '市教育局',
  '市民政局',
  '市住房城乡建设局',
  '市工业和信息化局',
  '市发展改革委',
  '市财政局',
  '市农业农村局',
  '市卫生健康委',
  '市生态环境局',
  '市文广旅体局',
] as const
export const COUNTIES = ['青山县', '临河县', '东湖区', '西岭区', '望江市'] as const

const per = (word: string, scale = 1, also?: readonly number[]): Unit => ({ word, scale, ...(also ? { also } : {}) })
const WAN_YUAN = per('万元', 1e4)
const YI_YUAN = per('亿元', 1e8)

interface Kind {
  readonly metric: string
  readonly unit: Unit
  readonly low: number
  readonly high: number
  readonly digits: number
  readonly isLower?: boolean
}
const counted = (metric: string, unit: Unit, low: number, high: number, digits = 0): Kind => ({
  metric,
  unit,
  low,
  high,
  digits,
})
const limited = (metric: string, unit: Unit, low: number, high: number, digits = 0): Kind => ({
  metric,
  unit,
  low,
  high,
  digits,
  isLower: true,
})

const LIVELIHOOD: readonly Kind[] = [
  counted('改造老旧小区', per('个'), 8, 60),
  counted('新增普惠托位', per('个'), 300, 4000),
  counted('新建农村公路', per('公里', 1, [1000]), 40, 300),
  counted('加装电梯', per('部'), 20, 300),
  counted('改造困难老年人家庭', per('户'), 200, 3000),
  counted('新增公办学位', per('个'), 1000, 20000),
  counted('新建口袋公园', per('处'), 5, 40),
  counted('开展职业技能培训', per('人次'), 2000, 30000),
  counted('更新供水管网', per('公里', 1, [1000]), 20, 200),
  counted('新增公共停车泊位', per('个'), 500, 6000),
]
const RISING: readonly Kind[] = [
  counted('城镇新增就业', per('万人', 1e4), 2, 12, 2),
  counted('一般公共预算收入', YI_YUAN, 60, 400, 1),
  counted('社会消费品零售总额', YI_YUAN, 300, 2000, 1),
  counted('污水集中处理率', per('%'), 85, 98, 1),
  counted('生活垃圾分类覆盖率', per('%'), 70, 98, 1),
  counted('森林覆盖率', per('%'), 30, 60, 2),
  counted('高新技术企业数', per('家'), 200, 2000),
  counted('技术合同成交额', YI_YUAN, 20, 200, 1),
  counted('新增高标准农田', per('万亩', 1e4, [666.67, 1e4 * 666.67, 1e4 * (2000 / 3)]), 2, 20, 1),
]
const FALLING: readonly Kind[] = [
  limited('PM2.5平均浓度', per('微克/立方米'), 22, 34),
  limited('城镇调查失业率', per('%'), 4, 6, 1),
  limited('工程建设项目审批时限', per('工作日'), 20, 60),
  limited('不良贷款率', per('%'), 1, 3, 2),
  limited('万元GDP用水量', per('立方米'), 20, 60, 1),
  limited('信访投诉量', per('件'), 200, 900),
]

const rounded = (value: number, digits: number) => Number(value.toFixed(digits))

const PLAIN: Pick<Task, 'isLowerBetter' | 'isFinished' | 'region' | 'supporting' | 'comparators' | 'whole'> = {
  isLowerBetter: false,
  isFinished: null,
  region: null,
  supporting: [],
  comparators: ['at-least', 'exactly'],
  whole: 0,
}

function measured(
  kind: Kind,
  random: Random,
): Pick<Task, 'metric' | 'unit' | 'target' | 'latest' | 'isLowerBetter' | 'comparators'> {
  const target = rounded(random.between(kind.low, kind.high), kind.digits)
  const isLower = kind.isLower === true
  const share = isLower ? random.between(0.9, 1.3) : random.between(0.35, 1.02)
  const latest =
    kind.unit.word === '%' && !isLower
      ? rounded(Math.min(99.4, target * random.between(0.93, 1.01)), kind.digits)
      : rounded(target * share, kind.digits)
  const comparators: readonly Comparator[] = isLower ? ['at-most', 'exactly', 'less-than'] : ['at-least', 'exactly']
  return { metric: kind.metric, unit: kind.unit, target, latest, isLowerBetter: isLower, comparators }
}

/** So many tasks of a kind of table. `unit`: of money, where the table has one for all. */
export function makeTasks(
  kind: TableKind,
  count: number,
  random: Random,
  has: (habit: 'lower-is-better') => boolean,
): readonly Task[] {
  const isInYi = random.chance(0.4)
  const taken = new Set<string>()
  const tasks: Task[] = []
  for (let at = 0; at < count; at += 1) {
    const task = makeTask(kind, at, random, { unit: isInYi ? YI_YUAN : WAN_YUAN, hasLower: has('lower-is-better') })
    // Names are met once a table, as in life; what would repeat is named after its place.
    const place = kind === 'tracker' ? `Ward ${String.fromCodePoint(65 + at)}: ` : (PLACES[at % PLACES.length] ?? '')
    const title = taken.has(task.title) ? `${place}${task.title}` : task.title
    if (taken.has(title)) continue
    taken.add(title)
    tasks.push({ ...task, title, section: SECTIONS[Math.floor((at * 2) / count)] ?? '' })
  }
  return tasks
}

function makeTask(
  kind: TableKind,
  at: number,
  random: Random,
  { unit, hasLower }: { readonly unit: Unit; readonly hasLower: boolean },
): Task {
  const frame = {
    ...PLAIN,
    dues: [random.pick(['2026-12-31', '2026-11-30', '2026-12-20', '2026-09-30'])],
    lead: random.pick(OFFICES),
    section: '',
  }
  const place = random.pick(PLACES)
  switch (kind) {
    case 'investment': {
      const plan = random.whole(8, 90) * 1e7
      const done = Math.round((plan * random.between(0.3, 1)) / 1e6) * 1e6
      const whole = plan * random.whole(2, 6)
      return {
        ...frame,
        title: `${place}${random.pick(WORKS)}`,
        metric: null,
        unit,
        target: plan / unit.scale,
        latest: done / unit.scale,
        whole: whole / unit.scale,
      }
    }
    case 'supervision':
      return {
        ...frame,
        title: random.pick(ORDERS),
        metric: null,
        unit: per(''),
        target: null,
        latest: null,
        isFinished: random.chance(0.5),
      }
    case 'livelihood': {
      const figure = measured(random.pick(LIVELIHOOD), random)
      return { ...frame, ...figure, title: figure.metric ?? '' }
    }
    case 'indicators':
    case 'monthly':
    case 'matrix': {
      const isLower = kind !== 'matrix' && hasLower && at % 3 === 1
      const figure = measured(random.pick(isLower ? FALLING : RISING), random)
      return { ...frame, ...figure, title: figure.metric ?? '', dues: ['2026', '2026-12-31', '2026-12'] }
    }
    case 'breakdown': {
      if (random.chance(0.4))
        return {
          ...frame,
          title: random.pick(ORDERS),
          metric: null,
          unit: per(''),
          target: null,
          latest: null,
          isFinished: random.chance(0.5),
        }
      const figure = measured(random.pick(LIVELIHOOD), random)
      return { ...frame, ...figure, title: figure.metric ?? '' }
    }
    case 'tracker':
      return { ...frame, ...english(random, hasLower && at % 3 === 1) }
  }
}

const ENGLISH: readonly Kind[] = [
  counted('New affordable homes completed', per('homes'), 80, 900),
  counted('Trees planted', per('trees'), 500, 9000),
  counted('Household waste recycled', per('%'), 38, 60, 1),
  counted('Apprenticeships started', per('apprenticeships'), 20, 300),
  counted('Street lights converted to LED', per('lights'), 800, 9000),
  counted('Capital invested in school buildings', per('£m', 1e6, [1]), 4, 60, 1),
]
const ENGLISH_FALLING: readonly Kind[] = [
  limited('Households in temporary accommodation', per('households'), 120, 700),
  limited('Average days to decide a planning application', per('days'), 30, 80),
  limited('Missed bin collections', per('collections'), 100, 600),
]
const TEAMS = [
  'Housing Services',
  'Environment and Climate',
  'Highways',
  'Education and Skills',
  'Planning and Regeneration',
] as const

function english(
  random: Random,
  isLower: boolean,
): Partial<Task> & Pick<Task, 'title' | 'metric' | 'unit' | 'target' | 'latest'> {
  const figure = measured(random.pick(isLower ? ENGLISH_FALLING : ENGLISH), random)
  return { ...figure, title: figure.metric ?? '', lead: random.pick(TEAMS) }
}
