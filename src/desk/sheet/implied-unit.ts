/** The unit of a bare number by what its name says: homes of New council homes completed, per cent of 优良天数比例, 家 of 新增规上企业. */
import type { CellFigure, ReadUnit } from './read-figure-cell.ts'

/** Names of what is measured rather than counted. */
const MEASURED =
  /%|[£$€]|\b(?:rates?|ratio|share|percent(?:age)?|per cent|average|avg|mean|median|times?|score|index|rank(?:ing)?|levels?|value|costs?|spend(?:ing)?|income|revenue|budget|price|yield|distance|amount|turnover|surplus|deficit|savings?|reserves?|emissions?|tonnage|energy|consumption|loss(?:es)?|length|area|weight|volume|days|hours|weeks|months|years|concentrations?|losses|debtors?|creditors?|earnings|sales|exports|imports|receipts|payments|arrears|wages|proceeds|returns)\b/i
const NO_NOUN =
  /^(?:its|this|has|was|does|less|across|plus|versus|perhaps|always|towards|goods|[a-z]*(?:ss|us|is|ous))$/i
const COUNTED = /^(?:people|children|staff|men|women)$/i

/* What stands behind is what it is of: Capital invested in school buildings counts no buildings. */
const BEHIND = /\s(?:in|on|for|at|by|to|from|with|under|over|above|below|who|that|of)\s.*$/i
const HOW_MANY = /^(?:total |the )?(?:number|no\.?|count) of /i

/* That word; null: the name counts nothing for certain. */
function countedNoun(name: string): string | null {
  const plain = name
    .replaceAll(/[([][^()[\]]*[)\]]/g, ' ')
    .split(/\bper\b|:|;| – | - /)[0]
    ?.replace(HOW_MANY, '')
    .replace(BEHIND, '')
    .trim()
  if (plain === undefined || MEASURED.test(name) || !/^[\x20-\x7e’]+$/.test(plain)) return null
  const words = plain.split(/[^A-Za-z’'-]+/)
  const noun = words.find((word) => COUNTED.test(word) || (/[a-z]{2}s$/.test(word) && !NO_NOUN.test(word)))
  return noun?.toLowerCase() ?? null
}

const BRACKETED = /[（(][^（()）]*[)）]/g
const SHARE = /(?:(?<!效|功|频|汇|倍|利|产|强|曲|斜|税|费|概|分辨|生产)率|占比|比例|比重|增速|增幅|涨幅)$/
const OF_FIRMS = /(?:企业|公司|机构|医院|门店|商户|商场|酒店|民宿|餐厅|食堂|药店|银行)(?:数|数量|家数|户数|总数)?$/
const OF_THINGS =
  /(?:项目|平台|基地|园区|示范[区点]|社区|站点?|网点|景区|公园|品牌|标准|专利|试点|车位|床位|学位|岗位|案例|案件|事项|产品|充电桩|基站|驿站)(?:数|数量|个数|总数)?$/

/** That unit; null: the name says none for certain. */
export function impliedUnit({ value, upTo }: CellFigure, ...names: readonly string[]): ReadUnit | null {
  const ends = [value, upTo ?? value]
  const isCount = ends.every((each) => Number.isInteger(each) && each >= 0)
  for (const name of names) {
    const plain = name.replaceAll(BRACKETED, '').trim()
    /* 0.85 may be 85 %. */
    const isShare = SHARE.test(plain) && ends.every((each) => Math.abs(each) > 1 && Math.abs(each) <= 100)
    const counted = OF_FIRMS.test(plain) ? '家' : OF_THINGS.test(plain) ? '个' : countedNoun(name)
    const unit = isShare ? '%' : isCount ? counted : null
    if (unit !== null) return { id: null, name: unit, scale: 1, isKnown: true }
  }
  return null
}
