/** Whether a name under 单位 is a body, 市商务局（牵头）, 税务, 商务部门, and not what is counted. */
import { indexNames } from './names.ts'
import { readBodies } from './read-bodies.ts'
import { readUnit } from './read-figure-cell.ts'

const BODY =
  /(?:局|委|厅|办|政府|公司|院|中心|部|处|会|集团|署|站|队|学|校|馆|社|所|银行|部门|单位|机关|省|市|县|区|镇|乡|村|街道|专班|bureau|office|department|ministry|government|committee|council|agency|authority|ltd|inc)\.?$/i
/** What offices are called for short, with or without the place before. */
const SHORT =
  /^[省市县区]?(?:商务|税务|财政|发改|发展改革|工信|经信|教育|教体|科技|公安|民政|司法|人社|资规|自规|自然资源|生态环境|环保|住建|城管|交通|交通运输|水务|水利|农业|农业农村|农牧|文旅|文广旅|文广新旅|卫健|卫生健康|应急|应急管理|审计|国资|市监|市场监管|统计|医保|林业|林草|园林|金融|投促|招商|信访|乡村振兴|体育|供销|气象|消防|海关|大数据|数据|政务服务|行政审批|退役军人|组织|宣传|统战|政法|编办|工会|团|妇联|残联|工商联|海事|邮政|烟草|电力|供电)$/
/** 个社区, 家公司: counted, not named. */
const COUNTED = /^[个家座处条名项]/
const MARKS = /[*＊※#＃†‡①-⑳\s]+$/
const NO_UNITS = indexNames([])

/** Whether the text names one body or several. What the grammar knows as a unit is none. */
export function looksLikeBody(text: string): boolean {
  const name = text.normalize('NFC').trim().replace(MARKS, '')
  if (name.length < 2 || /\d/.test(name) || isKnownUnit(name)) return false
  const { leads, helpers } = readBodies(name)
  const names = [...leads, ...helpers].map((each) => each.replace(/[（(][^（）()]*[)）]$/, '').replace(MARKS, ''))
  return names.some((each) => each.length > 1 && !COUNTED.test(each) && (BODY.test(each) || SHORT.test(each)))
}

/** Whether the grammar knows the text as a unit: 万元, 台（套）. */
export function isKnownUnit(text: string): boolean {
  return readUnit(text, [], NO_UNITS)?.isKnown === true
}
