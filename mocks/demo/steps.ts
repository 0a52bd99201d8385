/** Projects with dated steps, and directions without a number, by sector. Data tables. */
import type { Text } from '#src/domain/ledger.ts'

const SERIES = {
  build: [
    ['完成立项审批', 'Approval granted'],
    ['开工建设', 'Construction started'],
    ['主体结构封顶', 'Main structure topped out'],
    ['通过竣工验收', 'Completion accepted'],
    ['投入运行', 'In operation'],
  ],
  rule: [
    ['形成草案', 'Draft written'],
    ['公开征求意见', 'Public consultation held'],
    ['会议审议通过', 'Adopted in session'],
    ['正式施行', 'In force'],
  ],
  platform: [
    ['完成总体方案', 'Overall design finished'],
    ['一期上线', 'First phase online'],
    ['覆盖半数地市', 'Half of the cities covered'],
    ['覆盖全部地市', 'All cities covered'],
  ],
  batch: [
    ['第一批交付', 'First batch delivered'],
    ['第二批交付', 'Second batch delivered'],
    ['第三批交付', 'Third batch delivered'],
    ['第四批交付', 'Fourth batch delivered'],
    ['第五批交付', 'Fifth batch delivered'],
    ['第六批交付', 'Sixth batch delivered'],
  ],
} as const

/** A project whose delivery is told by steps. */
export interface Project {
  readonly sector: string
  readonly name: Text
  readonly steps: readonly Text[]
}

const project = (sector: string, series: keyof typeof SERIES, zh: string, en: string): Project => ({
  sector,
  name: { zh, en },
  steps: SERIES[series].map(([stepZh, stepEn]) => ({ zh: stepZh, en: stepEn })),
})

export const PROJECTS: readonly Project[] = [
  project('computing', 'build', '智算中心二期', 'second phase of the computing centre'),
  project('computing', 'platform', '算力调度平台', 'computing dispatch platform'),
  project('ai-robotics', 'build', '机器人中试基地', 'pilot plant for robots'),
  project('traditional-upgrade', 'batch', '印染园区集中改造', 'renewal of the dyeing parks'),
  project('emerging', 'build', '海上储能示范站', 'offshore storage demonstration'),
  project('manufacturing', 'build', '精密装备产业园', 'precision equipment park'),
  project('services', 'rule', '养老服务条例', 'ordinance on care for the elderly'),
  project('integration', 'platform', '共享工厂服务平台', 'shared-factory platform'),
  project('cross-border', 'build', '跨境分拨中心', 'cross-border sorting centre'),
  project('supply-chain', 'platform', '供应链预警系统', 'supply-chain early warning system'),
  project('logistics', 'build', '铁水联运枢纽', 'rail and water freight hub'),
  project('major-projects', 'build', '环湾快线一期', 'first phase of the bay express line'),
  project('science', 'build', '深海观测装置', 'deep-sea observatory'),
  project('talent', 'batch', '青年人才社区', 'housing for young talent'),
  project('rural', 'batch', '灌区节水改造', 'water-saving renewal of irrigation districts'),
  project('culture', 'build', '海丝文献馆', 'maritime archive'),
  project('city', 'batch', '滨河步道贯通', 'riverside walkway'),
  project('opening', 'rule', '口岸便利化规定', 'rules on easier port clearance'),
]

/** A direction: what is to be done, with no number and often no date. */
export interface Aim {
  readonly sector: string
  readonly text: Text
}

const aim = (sector: string, zh: string, en: string): Aim => ({ sector, text: { zh, en } })

export const AIMS: readonly Aim[] = [
  aim('computing', '推动算力与绿电协同布局', 'site computing where green power is'),
  aim('ai-robotics', '支持机器人进入更多公共服务场景', 'bring robots into more public services'),
  aim('traditional-upgrade', '引导纺织建材向高端转型', 'lead textiles and building materials upmarket'),
  aim('emerging', '前瞻布局深海与低空产业', 'prepare for deep-sea and low-altitude industries'),
  aim('manufacturing', '稳住制造业基本盘', 'keep manufacturing steady'),
  aim('services', '培育检测认证等专业服务', 'foster testing and certification services'),
  aim('integration', '鼓励制造企业延伸售后服务', 'encourage makers to extend their after-sales service'),
  aim('cross-border', '完善跨境售后与退货体系', 'improve cross-border returns'),
  aim('supply-chain', '增强关键零部件保供能力', 'secure the supply of key parts'),
  aim('logistics', '优化城市末端配送', 'improve last-mile delivery'),
  aim('major-projects', '强化项目用地用能保障', 'secure land and energy for projects'),
  aim('science', '加强基础研究长期支持', 'support basic research for the long term'),
  aim('talent', '改进技能人才评价办法', 'improve how skills are assessed'),
  aim('rural', '壮大县域特色产业', 'strengthen the counties’ own industries'),
  aim('culture', '活化利用传统村落', 'bring old villages back to life'),
  aim('city', '推进安静街区与林荫道建设', 'make quiet and shaded streets'),
  aim('opening', '对接更高标准经贸规则', 'align with higher trade standards'),
]
