/** What others reckon, ask for or once promised, and what comes where nothing is done: it is not promised by who speaks. */

const either = (...words: string[]) => `(?:${words.join('|')})`

/** Whose words are no promise of the office: those who look on, or hold or held power elsewhere. */
const WHO_ZH = either(
  '专家(?:组|们)?',
  '学者',
  '教授[\u4e00-\u9fff]{0,4}',
  '社科院',
  '券商',
  '行业协会',
  '分析师',
  '分析人士',
  '业内(?:人士)?',
  '业界',
  '市场人士',
  '观察人士',
  '经济学家',
  '第三方机构',
  '(?:研究|咨询|国际|权威|评级|投资|预测)机构',
  '国际(?:货币基金组织|能源署|组织)',
  '世界(?:银行|卫生组织|贸易组织|气象组织)',
  '联合国',
  '气象(?:部门|台)',
  '研究(?:报告)?',
  '有(?:关)?(?:机构|观点|分析|人士|媒体|声音|人)',
  '白皮书',
  '蓝皮书',
)
const RECKON_ZH = either(
  '预测',
  '预计',
  '预估',
  '估计',
  '估算',
  '测算',
  '认为',
  '判断',
  '指出',
  '显示',
  '表明',
  '警告',
  '提示',
  '分析',
)
const OTHERS_ZH = new RegExp(
  either(
    `${WHO_ZH}[^，。；：]{0,12}${RECKON_ZH}`,
    // 省里一家研究院预测, 报告则预计: no office says so of what it will do itself.
    `预测(?=[，,：:到今明后未20])|报告[则还也]?(?:预计|估计)|国际[^，。；]{0,8}(?:机构|组织|署|行)[^，。；]{0,4}${RECKON_ZH}`,
    `(?:据|根据|按照?)[^，。；]{0,16}${WHO_ZH}[^，。；]{0,8}`,
    // 全球市场规模将超过, 我国老年人口将突破
    `(?:全球|全世界|世界(?:经济|人口)|国际市场|我国|全国)(?:[^，。；将]{0,16})(?:将|预计|有望)(?:突破|超过|达|增|接近|降)`,
    // 国家提出到2030年…
    `(?<![^，。；：\\s“])(?:国家|中央|国务院|党中央、国务院|(?:教育|财政|工信|交通运输|生态环境|住房城乡建设|农业农村)部)(?:有关|相关)?(?:文件|政策|通知|办法)?(?:已|曾|明确)?(?:提出|要求|明确|规定|确定)`,
    `(?:原计划|原定|原先计划)[^，。；]{0,6}(?:去年|上年|前年)|当初(?:计划|承诺|提出)|当时(?:计划|承诺|提出)`,
    // 经会商研判，…预计发送旅客610万人次
    `经[^，。；]{0,4}研判|预计[^，。；]{0,4}(?:发送|出行|到发|客流|旅客|降[雨水]|气温)`,
    `《[^》]{2,30}(?:规范|标准|条例|法|规程|导则)》[^，。；]{0,6}规定`,
    // 照此速度
    // 据测算, 经估算: what comes of it by itself.
    `[据经](?:初步|有关|相关|历史)?(?:测算|估算|预估|推算)`,
    `照此(?:速度|趋势|下去)|按(?:照)?(?:目前|当前|现有|现在)的?(?:速度|趋势|增速)`,
  ),
  'g',
)
const OWN_ZH =
  /(?:我[市县区省州镇乡盟旗司校院局厅委]|我们|本(?:市|县|区|省|州|公司|集团|行|校|院|局)|全(?:市|县|区|省|州|镇|乡|校|院|集团)(?=[^，。；]{0,12}(?:力争|要|计划|确保|拟|必须|争取))|公司(?:将|计划|力争)|为此|对此)(?![^，。；]{0,12}(?:有望|或将))/

const WHO_EN = either(
  'analysts?',
  'economists?',
  'critics?',
  'scientists?',
  'experts?',
  'forecasters?',
  'academics?',
  'researchers?',
  'campaigners?',
  'opponents?',
  'observers?',
  'consultants?',
  'unions?',
  'planners?',
  "[A-Z][a-z]+[’']? Guild",
  'lobbyists?',
  'the opposition',
  'opposition [a-z]+s?',
  'think[- ]tanks?',
  'brokers?',
  'industry (?:bodies|groups|figures)',
  'the (?:IMF|OECD|World Bank|UN|United Nations|IPCC|IEA|WHO|World Health Organization|International [A-Z][a-z]+(?: [A-Z][a-z]+)?)',
  '(?:an?|one|recent|independent|new|the) (?:independent |recent |new |university |academic )*(?:stud(?:y|ies)|survey|poll)',
  'models?|modelling|modeling|projections?|forecasts?',
)
const RECKON_EN =
  '(?:says?|said|tells? us|expect(?:s|ed)?|predict(?:s|ed)?|estimate[sd]?|warn(?:s|ed)?|forecasts?|forecasted|project(?:s|ed)?|suggest(?:s|ed)?|believe[sd]?|argue[sd]?|claim(?:s|ed)?|reckon(?:s|ed)?|show(?:s|ed)?|think|put|points?|found|finds?|promis(?:e|ed|es)|pledge[sd]?|wants?|proposed?|vow(?:s|ed)|demand(?:s|ed))'
const GOES_UP_BY_ITSELF =
  '(?:population|demand|sea levels?|temperatures?|traffic|market|rainfall|global [a-z]+|world [a-z]+|inflation|the economy|passenger numbers|number of (?:older|over|elderly)[a-z -]*)'
const OTHERS_EN = new RegExp(
  either(
    `\\b${WHO_EN}\\b(?:[^.;]{0,60}?[ ,])?${RECKON_EN}\\b`,
    `\\baccording to (?:(?!our|the (?:plan|strategy|programme))[^,.;]){3,60}`,
    `\\b${GOES_UP_BY_ITSELF}\\b[^.;,]{0,40}\\b(?:(?:is|are) (?:forecast|projected|predicted|estimated|expected|set|likely) to|will (?:rise|grow|reach|increase|climb|exceed))\\b`,
    // What would come otherwise.
    `\\b(?:members|businesses|firms|employers|builders|customers|farmers|industry) (?:expect|need|want|hope)\\b|\\bexpects? to need\\b`,
    `\\bthe (?:[A-Z][A-Za-z]+ )+(?:Institute|Foundation|Association|Federation|Alliance|Society|Chamber|University|Bank) (?:says?|said|expects?|predicts?|estimates?|warns?)\\b`,
    `\\b(?:without (?:further |any |urgent |new |this )*(?:action|intervention|investment|change|measures|it)|if (?:nothing|no action|we do nothing|left)|unless\\b|on current trends|at (?:the )?(?:current|present) (?:rate|pace)|left unchecked|otherwise,?|under business as usual)\\b`,
    // What a law or a larger body asks of all.
    `\\b(?:national|federal|EU|European|UN|global|international|statutory) (?:targets?|goals?|laws?|rules?|legislation|regulations?)\\b[^.;]{0,30}\\b(?:requires?|calls? for|obliges?|demands?|mandates?|is|are)\\b`,
    `\\bthe (?:EU|European Union|European Commission|Paris Agreement|federal government|United Nations)\\b[^.;]{0,30}\\b(?:requires?|wants?|aims?|has set|set|targets?|calls? for)\\b`,
    `\\bunder (?:the )?(?:[a-z]+ )?(?:legal|statutory|national|federal) (?:requirements?|rules?|duties)\\b`,
    `\\b(?:the )?(?:state|government|ministry|regulator|treasury|commission) (?:expects?|requires?|wants?|asks?) (?:us|it|them|councils|the (?:council|city|district|company)) to\\b`,
    `\\b(?:companies|firms|employers|developers|investors|enterprises|businesses|operators)\\b,? (?:which |that |who )?(?:expect|plan|hope|intend|aim)\\b`,
    `\\b(?:illustrative|hypothetical|for (?:example|instance)|by way of example)\\b`,
    // Who is no longer in office.
    `\\b(?:previous|former|last|outgoing|earlier) (?:government|administration|council|mayor|plan|strategy|programme|leadership|board|management|ministers?)\\b`,
    `\\b(?:our|my|his|her|their|its) predecessors?\\b`,
  ),
  'gi',
)
const OWN_EN =
  /\b(?:we|our (?:plan|target|goal|aim|city|council)|(?:the|this|her|his) (?:plan|programme|strategy|council|city|county|company|mayor|ministry|group|board|authority|government)) (?:will|shall|aims?|plans?|intends?|expects?|want|are going|is to|are to|has set|have set|commits?|pledges?)\b/i

/** One in three will be over 65, according to the census office. */
const ACCORDING = /^[^.;]*,? according to (?!our|the (?:plan|strategy|programme|council))/i

const PARTS = /[；;]/g

/** The words of the part of a sentence that stand before `at`. */
function partBefore(sentence: string, at: number): string {
  const before = sentence.slice(0, at)
  const cut = [...before.matchAll(PARTS)].at(-1)
  return cut ? before.slice(cut.index + 1) : before
}

/** What is promised for the case that something else comes about, which is not up to who speaks. */
const CONDITION_ZH =
  /(?:如果|若(?!干|有(?:意见|疑问|问题|需要|困难|不便))|倘若|假如|要是|一旦|如(?=获|能获|遇|有必要))[^，。；]{2,30}[，,]|(?:完不成|做不到|达不到|兑现不了)[，,]|(?:视|取决于|根据)[^，。；]{2,16}(?:情况)?而定/
/** $200 million depends on a tax that goes before voters. */
const DEPENDS =
  /^[^,.;]*\b(?:depends?|hinges?|(?:is|are) (?:contingent|conditional|dependent|subject)) (?:on|upon|to)\b/i
const CONDITION_EN =
  /(?:^\s*["“]?|[.;:—–] ?|, |\b(?:and|but) )(?:if|should|were|provided|assuming|in the event)\b(?! (?:re-?)?elected)(?! (?:you|your|we|i|i['’]m|any|a|an|it|anyone|someone)\b)[^.;]{3,80}?,|\bif (?:approved|funded|successful)\b/i

/** True where what stands at `at` comes only if something else does: 如果国家批复…，力争带动出口50亿元. */
export function isConditional(sentence: string, at: number): boolean {
  const before = partBefore(sentence, at)
  if (DEPENDS.test(sentence.slice(at))) return true
  return (/[\u3400-\u9fff]/.test(sentence) ? CONDITION_ZH : CONDITION_EN).test(before)
}

/** True where what stands at `at` is what others reckon, ask or promised, unless who speaks has come in since. */
export function isOfOthers(sentence: string, at: number): boolean {
  const isHan = /[\u3400-\u9fff]/.test(sentence)
  const before = partBefore(sentence, at)
  if (!isHan && ACCORDING.test(sentence.slice(at))) return true
  const last = [...before.matchAll(isHan ? OTHERS_ZH : OTHERS_EN)].at(-1)
  if (!last) return false
  const own = (isHan ? OWN_ZH : OWN_EN).exec(before.slice(last.index + last[0].length))
  return own === null
}
