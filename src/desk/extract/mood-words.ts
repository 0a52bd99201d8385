/** The words that tell what is promised from what is reported. Data: lists become one pattern each. */
import { COMING_YEARS, PAST_YEARS } from '#src/desk/grammar/relative-years.ts'

const either = (words: string) => words.trim().split(/\s+/).join('|')

const INTENT_ZH = either(`
  再(?=减|压减|压降|新增|新建|引进|培育|建|改造|提高|降|增|开|投|造|添) 任务(?=[是为]) (?<![项条个的])承诺 (?:不得|不能|不应|不准|不许)(?=低于|少于|超|高于|多于|突破) 必须 务必 一律(?=不|要|达)   (?<![大名老干小现])将(?!近|军|领|士) 力争 (?<!已)争取(?![到了]) 确保 统筹安排 保证(?![金人书险]) (?<=我们|街道|市里|县里|学校|医院|公司)会(?![议场员计同商谈见展所长]) 按照(?:方案|计划|规划|安排|部署)(?=[，,]) 未来 下一步 今后 展望 有望 预计 预期(?=增长|目标) 打算 准备(?=[投建新再引改用在把拿开]) 锚定 ${COMING_YEARS}
  会议(?:明确|要求|提出|决定) (?:预期|主要|总体|年度)目标
  计划(?=[对在于到投建用新引推实完再年上下今明开启总从力把争]) 拟(?![定人态合真音]) 目标(?=[是为增:：])
  (?<![主重需必首紧简总])要(?!看到|承认|认识到|\\d+(?:天|个|小时|分钟|元|万)|[素求点闻害道领塞])`)
const INTENT_EN =
  "will|shall|we[’']ll|going to|(?:is|are|was to be|be) (?:set |due |scheduled |expected |supposed |meant |intended )?to(?= be\\b| [a-z]+\\b)|(?:plan|aim|intend|seek|hope|expect|pledge|promise|commit|vow)(?:s|d|ed|ted|ting|ing|itting)?(?: itself| the [a-z]+| us| ourselves)? (?:to|for)|expects|been promised|must(?= be [a-z]+)|want (?:it|them|every)|(?:commitment|pledge|promise|target|goal|aim)s?:|(?<=\\b(?:(?<!\\b(?:I|we) )said|added|announced|explained|noted|stated|disclosed|confirmed|indicated|told|revealed|promised|pledged|agreed|resolved)\\b[^.;]{3,160})would|shaken hands on|signed up to|undert(?:akes?|ook) to|resolved? to|guarantees?|(?:our|the) (?:aim|goal|ambition)|want to|want [a-z ]{1,30} to(?= [a-z]+)|pledg(?:es|ed|ing)|(?<!\\d |\\(|against an? |against (?:the|our|its) |off |on |above |below |our last |missed (?:its |our |the )?)targets?|(?:has|have|had|needs?|ought) to(?= [a-z]+)|" +
  '(?:plan|programme|program|blueprint|strategy|roadmap|budget|outline)s? (?:calls?|provides?|allows?) for'

const PAST_ZH = either(`
  已(?!故|知|经?定) [一两二三四五六七八九十几多近\\d半]年来(?=[，,\\s]|[^\\u3400-\\u9fff]) ${PAST_YEARS} 截至 截止 以来 如今 现在(?!起|开始) 目前(?!尚未|还未|仍未|未|没有|还没|尚无) 现有 先后 过去 以前是 从前 原先 (?<=[一二两三四五六七八九十百])年前(?=[是为还只的，]) (?:只有|仅有|仅为|[仅只](?:完成|占|达|剩))(?=[不约近]?足?\\d) 曾 此前 近年 前[一二三四五六七八九十\\d]+个月
  (?<=[\u3400-\u9fff])(?<![为除有够罢])了(?=\\d|[一两三四五六七八九十百千近约超]) 实现了 完成了 达到了 突破了 建成了`)
const PAST_EN =
  '(?<=\\b(?:it|he|she|they|we|I|council|city|company|department|county|state|authority|agency|board|team|staff|crews|volunteers|members|residents|students|visitors|passengers|university|government|ministry|group|today|yesterday) )(?!announced|unveiled|launched|published|released|adopted|approved|need|feed|speed|proceed|exceed|succeed|breed|seed|embed|pledged|promised|vowed|committed|agreed|planned|aimed|intended|hoped|expected|targeted|said|want)[a-z]+ed|had(?! to\\b)|went|paid|met|told|gave|brought|won|lost|crept|dropped|published|missed|commended|praised|thanked|congratulated|in the last|asked|lasted|found|died|came|saw|voted|was(?! to)|were(?! to)|took|wrote|baseline(?! of)|last year|so far|to date|already|reached|rose|grew|increased|fell|stood at|totall?ed|since|amounted|exceeded|attracted|completed|built|received|spent|hired|opened|reopened|closed|delivered|created|recycled(?! (?:content|materials?|water|plastics?|paper|steel|aggregate|waste|fibre))|installed|planted|invested|trained|reduced|sourced|used to'

/** Words of intent anywhere in a sentence. */
export const INTENT = new RegExp(`${INTENT_ZH}|\\b(?:${INTENT_EN})\\b`, 'gi')
/** Words of the past anywhere in a sentence. */
export const PAST = new RegExp(
  `${PAST_ZH}|(?<!will |to |shall |who |that |must )\\b(?:has(?! to\\b)\\b|(?<=[A-Za-z,] )have(?! to\\b)\\b)|(?<!\\b(?:be|being|to|will|and|get|are|is|newly|of) )\\b(?:${PAST_EN})\\b`,
  'gi',
)
/** What says how something compares with the year before, and is said of what is past where nothing else says. */
export const COMPARED_WITH_LAST = /同比|环比/
/** Words that make a sentence advice to others. */
export const ADVICE =
  /(?<!目标)建议(?!为[：:]|[^。；，]{0,24}目标(?:为|是|[：:]))|呼吁|(?<!我们?|我市|我县)希望|应当|应该|需要|\b(?:suggest(?:s|ed)?|urge[sd]?|called for|(?<!would )recommend(?:s|ed)?|if\b[^.]*\bwould)\b/i

/** What ought to be so: advice, unless it is dated and by who speaks. */
export const OUGHT = /\bshould\b/i

/** A subject with a word of intent at the head of a clause: 韶关将, The city will. */
export const SUBJECT =
  /^.{0,16}?(?:(?<!现)将(?!近|军)|力争|争取|确保|计划(?=[^，。]{0,12}[建投开启引培])|拟(?![定人态合真音]))|^.{0,60}?\b(?:will|shall|(?:plans?|aims?|intends?|pledged|promised|vowed|commits?|committed|committing)(?: itself| the [a-z]+| us)? to)\b/i

const BEFORE_DOING = either(`
  年均 每年 要 将 同时 此外 其次 首先 另外 还 并 也 再 更 进一步 继续 持续 全面 全力 大力 着力 积极 加紧 深入 稳步 加速`)
/** What may stand before a verb of doing. */
export const CONNECTIVE = new RegExp(`^[\\s“"]*(?:${BEFORE_DOING}|and |also |to )*`, 'i')

const DOING_ZH = either(`
  推动 推进 加快 加强 打造 建设 建成 建好 培育 壮大 发展 深化 扩大 实施 完善 健全 优化 提升 提高 提速 促进 支持 构建 做大 做强 做优
  巩固 强化 增强 增加 引进 招引 谋划 规划(?=建设|布局|新建|实施) 前瞻 布局 探索 统筹 开展 落实 组织 投入 新增 新建 完成 形成 助力 力促
  创建 争创 稳定 制定 出台 修订 编制 建立 设立 组建 整合 启动 让(?!我们) 营造 吸引 吸纳 集聚 改造 保障 拓展 突破 实现 筑牢 开工 投产 塑造 重塑 运用 带动 广泛 推广 支撑 擦亮 办好
  激活 赋能 夯实 破解 新改建 改扩建 新改扩建 扩建 续建 新辟 增辟 新添 添置 布设 翻建 加码 追加 上调 打通 治理 整治 修复 修建 加装 更新 铺设 敷设 安装 配备 培训 招录 发放 帮助 解决 补齐 消除
  淘汰 关停 减少 降低 压减 压降 压缩 缩短 节约 种植 植树 造林 孵化 举办 创成 选派 评选 认定 筹集 筹建 盘活 化解 清理 拆除 置换 免费 资助 开设 开通
  开行 增设 配建 新设 新开 新招 新认定 新培育 新引进 净增 引育 提标 硬化 绿化 植绿 救助 服务 覆盖 全面 基本(?=建成|实现|完成|消除)`)
const VERBS_EN = `
  build create expand develop promote support raise cut reduce open complete launch train attract invest improve strengthen speed upgrade add
  bring double triple halve introduce deepen achieve install recycle plant deliver provide restore protect connect hire recruit increase end
  eliminate ensure phase replace retrofit electrify convert fund establish set roll grow lower decrease lift make source offer extend modernise
  modernize renovate repair insulate power procure purchase buy transition switch divert publish appoint give reach secure cap limit keep
  maintain hold get move generate award distribute house feed save tackle close lay clean equip refurbish employ vaccinate screen treat
  certify retire digitise digitize conserve rehabilitate serve supply store capture offset remove scrap ban accelerate fast-track`
const DOUBLED = /(?:cut|get|cap|set|ban|scrap|equip)$/

function gerundOf(verb: string): string {
  if (DOUBLED.test(verb) && !verb.endsWith('quip')) return `${verb}${verb.at(-1) ?? ''}ing`
  if (verb.endsWith('quip')) return `${verb}ping`
  return `${verb.replace(/(?<!e)e$/, '')}ing`
}

const DOING_EN = VERBS_EN.trim()
  .split(/\s+/)
  .flatMap((verb) => [verb, gerundOf(verb)])
  .join('|')
/** A verb of doing at the head of a clause. */
export const DOING = new RegExp(`^(?:(?:${DOING_ZH})(?!的)|(?:${DOING_EN})\\b)`, 'i')

/** An English verb of doing where one begins what is done: to deliver, and cutting. */
export const DOES_EN = new RegExp(`(?:^|[:,;–—] |\\b(?:to|and|by|then|also|or|not) )(?:${DOING_EN})\\b`, 'i')

const REACHING_ZH = either(`
  达到? 提[至到] 增[至到] 降[至到] 升[至到] 减[至到] 压[至到] 缩[至到] 下降 上升 增长 控制 保持 维持 降低? 增加 撤并 抽查 处置 推出 供应 提供 换上? 装上? 收回
  处理 办结 拆 采购 购置 购 招收 派驻? 争取 力争 超过 突破 配套 投用 竣工 完工 交付 新[增建开设添] 改建 建设? 修 植 种植 发出 出台 回收 转化 流转 复垦 检测 监测 巡查 检查 走访 慰问 资助 安置 转移 招聘 安排 培养 恢复 扩改 缩[到减] 做到 迈上 拉长 砍 压采 铺 开张 落地 送 惠及 拿出 出资 答复 回应 公布 公开 免 让利`)
/** A verb of doing or reaching anywhere in a clause. */
export const DOES = new RegExp(`(?:${DOING_ZH}|${REACHING_ZH})(?!的|筑|制床|档|产能|能力|规模|面积)`)

/** A limit to be kept: 控制在5.5%以内, 保持在5.5%以内. */
export const LIMIT =
  /控制在[^，。；]{1,12}(?:以内|之内|以下|左右)|(?<!近|已|约)不(?:得|应|能|可|准|许|宜|再)?(?:低于|少于|超过|高于|多于|大于)|至少(?!已)|保证(?:在|不低于|达到)|\b(?:at least|no (?:more|fewer|less) than|at most)\b|(?:保持|稳定|维持)在[^，。；]{1,12}(?:以内|之内|以下)/

/** A verb of having or reaching anywhere in a clause. */
export const HAVING =
  /达(?!产)|拥有|现有|覆盖|建有|集聚|共有|位居|突破|超|累计|实现|完成|吸纳|增长|下降|增速|\b(?:has|have|reached|covers?|employs?|serves?|totals?)\b/i
/** What is so of a place, said in passing below a heading of aims: 我区户籍人口71.4万人, 全市有养老机构120家. */
export const IS_SO_ZH =
  /(?<!每[百千十]?万?名?)(?:(?:户籍|常住|总|城镇|农村|流动)人口|人口总[数量]|岁以上(?:老年人|人口))(?:约|共|为)?\d|(?:^|[市县区省州镇乡村校院里])(?:现有|共有|有(?!效|条件|序|关|望|利|机|力|害|毒|色|线|偿|限|组织|所|一定|且))(?:各[类级])?[^，。；的每各\d]{0,10}\d/
/** An English verb in the present that says what is so. */
export const STATES_EN =
  /\b(?:has|handles|covers|maintains|manages|carries|employs|serves|totals|hosts|operates|produces|processes|receives|owns|boasts|accounts for|is home to|comprises|consists of|stands at|costs|remains)\b/i

/** So many are added, said after what they are: 共享单车停放点增设210处. */
export const ADDS_COUNTED =
  /(?:新增|增设|新建|新辟|再建|新开|布设|投放|安装|培训|招录|招聘|发放|改造)[^，。；\d了]{0,4}\d/

/** Headings of what was done. */
export const LOOKS_BACK =
  /回顾|总结|现状|发展基础|成效|成绩|成就|完成情况|工作情况|存在(?:的)?(?:问题|不足)|\b(?:review|achievements|notes to editors|about (?:us|the [a-z]+)|background|contacts?|further information|media enquiries|context|results(?! framework)|progress(?! to)|our record|track record|where we (?:are|stand)|who we are|how we (?:are going|did|developed|got|wrote)|how this|from the mayor|what (?:we|was|has been|have we|the last [a-z]+|they)[a-z ]{0,16}(?:did|done|achieved|delivered)|so far|to date|last year|key facts)\b/i
/** Headings of what is to be done. */
export const LOOKS_AHEAD =
  /大事|目标|任务|安排|打算|计划|规划|重点工作|工作要点|实事|举措|措施|方案|承诺|下一步|展望|\b(?:plans?|goals?|targets?|outlook|priorities|commitments?|pledges?|promises|milestones?|schedule|will|we[’']ll|ambitions?|manifesto|outputs?|outcomes?|actions?|(?:service )?standards|what we are going to do)\b/i
