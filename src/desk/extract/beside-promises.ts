/** What a Chinese text states beside its promises with a figure: thresholds, standards of others, terms of aid and of contracts, weights, sizes of works, and where something is done. */
import type { UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'

/** 预收费超过5万元的，应当…; 日处理规模20吨以上的年内全部接入: which of them are meant. */
const THRESHOLD =
  /^的?(?:学校|企业|单位|家庭|农户|项目|机构|社区|医院|楼栋)[^，。；]{0,4}(?:实行|应|须|要|必须|全部|一律|按)|^的(?:[，、；]|(?:企业|项目|单位|个人|家庭|机构|农户|学生)?(?:应|须|要|必须|可|年内|一律|按|由|全部|都|均))/
/** （国家标准为90分钟以内）, 根据国家排放标准，…不得超过60毫克/升. */
const STANDARD =
  /(?:国家|国际|国|行业|地方|法定|公认|部颁|省定)[^，。；（）()]{0,10}(?:标准?|规定|红线|警戒线|限值|平均(?:水平|值)?|均值)[^，。；（）()]{0,6}[为是]$/
const BY_STANDARD =
  /(?:根据|按照?|依据|依照)(?:国家|国际|行业|现行|有关|上级|相关|法律|政策)*[^，。；]{0,12}(?:标准|规定|规范|法规)，(?!.*(?:[要将]|今年|力争|确保))[^。；]*$/
/** 总装机120万千瓦的电站, 年营业收入2000万元以上的工业企业: how large the thing is. */
const SIZE =
  /(?:投资|造价|概算|规模|装机|容量|库容|面积|全长|总长|跨[度径]|收入|营收|产值|销售额|交易额|注册资本|金额|功率|存栏|年产|日产|日处理(?:能力)?)(?:约|近|达)?$/
const OF_THING = /^的(?!目标|水平|标准|基础|比例|增速|任务|以上)[“"]?[\u3400-\u9fff\d]/
/** 设立总规模20亿元的基金. */
const SET_UP = /(?:设立|组建|发起|成立)[^，。；]{0,12}$/
/** 上、下水库落差412米. */
const NATURE =
  /(?:可容纳[^，。；\d]{0,6}|可停放[^，。；\d]{0,6}|设站|共设站?|设车站|设计时速|落差|高差|海拔|净高|坝高|主跨|跨径|水深)(?:约|近|达|为)?$/
/** 停车楼项目投资2800万元, which goes on already. */
const COST_OF_ONE =
  /(?<!(?:完成|实现|新增|落实|重点|安排|引进)[^，。；]{0,8})(?:项目|工程|楼|大桥|公路|园区?)(?:概算|计划)?总?(?:投资|投入)(?:约|近)?$/
/** 对未按期完成的，每千瓦时加价0.1元; 对引进的演员，提供120平方米公寓: what becomes of some. */
const OF_SOME = /对[^，。；]{2,30}的[^，。；]{0,12}，[^。；]*(?:扣|加价|差别|取消|奖励|给予|提供|补贴|约谈)[^，。；]*$/
/** 每节课限30人, 点赞前50名. */
const LIMITED = /每[^，。；\d]{1,6}限$|(?:点赞|转发|留言|评论|抢答)[^，。；\d]{0,6}$/
/** “六个百分之百”: a name. */
const NAME_OPENS = /“[^”\d，。；]{0,6}$/
const NAME_ENDS = /^[\u3400-\u9fff]{0,4}”/
/** 4.3米焦炉6座. */
const IS_BIG = /^(?:米|毫米|厘米|千伏|吨级|寸)$/
/** 5个工作日内办结率. */
const OF_RATE = /^[\u3400-\u9fff]{0,6}率/
/** 一年内2次抽检不合格的，依法终止合同. */
const OF_CASE =
  /^[^，。；]{0,14}的，(?:依法|依规|一律|应|须|予以|给予|按|将|取消|终止|不得|可以?|方可|责令|从严|严肃)|^[^，。；]{0,14}方可/
/** 新建机构单床建筑面积应不低于35平方米: how each is to be built. */
const BUILT_SO = /(?:新建|新改扩建|改扩建|新设立?|新开)[^，。；\d]{0,16}(?:应|须|需)(?:当)?$/
/** 服务期不少于8年. */
const OF_CONTRACT =
  /(?:服务|合同|聘|质保|保修|租|试用|公示|有效|合作|经营|特许经营|任|工|缴存|回购|锁定|限售)期(?:限)?(?:为|是|约)?$/
const LESS_OR_MORE = /，比[^，。；\d]{1,8}[多少](?:了|出)?$/
const FINED = /罚款(?:共|合计|约)?$/
const WEIGHT =
  /(?:分值|扣减?|扣除|加)[^，。；\d]{0,4}(?=$)(?<=分值?)|权重(?:为|占|是)?$|占[^，。；\d]{0,10}(?:考核|评价|总分)[^，。；\d]{0,6}$/
/** 匡算总投资212亿元, 概算168亿元. */
const RECKONED_COST = /(?:匡算|概算|估算|测算|预估)(?:总投资|投资|资金|造价)?(?:约|为|是)?$/
/** 建成水库，总库容1.12亿立方米; 开工建设工程，线路全长86公里. */
const SIZE_OF_WORKS =
  /(?:建|修|开工|通车|改造|工程|项目|线路|道路|高速|铁路|公路|桥|隧道|水库)[^。；]*[，、（(](?:其?中)?(?:线路|路线|道路|主线|全线|桥梁?|隧道)?(?:全长|总长|长|总库容|库容|总?建筑面积|占地(?:面积)?|用地面积|总用地)(?:约|近|为)?$/
/** 亩均节水量按60立方米测算. */
const BY_RECKONING = /^(?:左右)?的?(?:标准)?(?:测算|估算|计算|折算|核算)/
/** 在6个区各布局至少2家; 对全市412处隐患点实行. */
const WHERE = /(?:在|对(?:全[市县区省州国]|现有|所有))$/
const OF_EACH = /^[\u3400-\u9fff]{1,8}?(?:各|每|分别|实行|逐)/
const AID = /券|补贴|补助|奖励|奖补|资助|津贴|安家费|启动金|奖金|给予|兑现|处以/
const AID_EACH =
  /每[人户亩家个名位餐次件台辆只头]|单[户个人项]|最高|一次性|每家每年|给予|对[^，。；]{1,18}的|按[^，。；]{1,12}标准/
/** 生活补助由380元涨到500元: the aid itself is raised. */
const RAISED =
  /[由从][^，。；]*(?:提高?|提升|提标|涨|增加?|上调|上浮|调整?)[到至为]$|(?:人均|标准)[^，。；]{0,6}(?:提高|提升|提标|上调)[到至]$/
/** 一般能下降15%至20%, said of what is known elsewhere. */
const GENERALLY = /(?:一般(?=能|可|会|在|都)|通常|往往|大都)[^，。；]{0,30}$|从[^，。；]{0,10}经验看[^。；]*$/

/** True for such a figure, whatever frames its sentence. */
export function isBesidePromises(text: string, { span, unitText, comparator, range }: UnderstoodFigure): boolean {
  const [before, after] = [text.slice(Math.max(0, span.start - 90), span.start), text.slice(span.end, span.end + 24)]
  const part = /[^。；;]*$/.exec(before)?.[0] ?? ''
  if (
    (comparator !== 'exactly' || range) &&
    (THRESHOLD.test(after) || (/对[^，。；]{0,10}$/.test(part) && after.startsWith('的')))
  )
    return true
  if (OF_SOME.test(part) || LIMITED.test(part) || (NAME_OPENS.test(part) && NAME_ENDS.test(after))) return true
  if (comparator === 'exactly' && IS_BIG.test(unitText) && /^[\u3400-\u9fff]{1,8}\d/.test(after)) return true
  if (/按[^，。；]*$/.test(part) && after.startsWith('执行')) return true
  if (SIZE.test(part) && OF_THING.test(after) && !SET_UP.test(part)) return true
  const isLimit = comparator === 'at-most' && /[日时钟天]内$/.test(text.slice(span.start, span.end))
  if (OF_CASE.test(after) || (isLimit && OF_RATE.test(after))) return true
  if (
    STANDARD.test(part) ||
    BY_STANDARD.test(part) ||
    BUILT_SO.test(part) ||
    OF_CONTRACT.test(part) ||
    WEIGHT.test(part) ||
    LESS_OR_MORE.test(part) ||
    FINED.test(part)
  )
    return true
  if (/^的?权重/.test(after) || BY_RECKONING.test(after) || RECKONED_COST.test(part) || GENERALLY.test(part))
    return true
  if (comparator === 'exactly' && (NATURE.test(part) || COST_OF_ONE.test(part.slice(-30)))) return true
  if (comparator === 'exactly' && (SIZE_OF_WORKS.test(part) || (WHERE.test(part) && OF_EACH.test(after)))) return true
  return unitText === '元' && AID.test(part) && AID_EACH.test(part) && !RAISED.test(part)
}
