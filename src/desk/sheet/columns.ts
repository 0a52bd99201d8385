/**
 * The columns of the sheet that people work in, one entry each: its headings in both languages, what stands in it, the headings under which
 * offices write the same, and what becomes of a cell that is read back. A column is added here alone: the compiler then asks for its cell (human-row.ts)
 * and, where it is edited, for what a changed cell does (edit-commitment.ts); columns.test.ts asks what a new row makes of it. The sheets
 * that hold every record have their fields in record-sheets.ts.
 */
import type { Language } from '#src/domain/terms.ts'
import '#src/texts/every-language.ts'

/** figure: a number, with or without its unit · names: names of things in the ledger, one or several. */
export type ColumnType = 'text' | 'figure' | 'date' | 'deadline' | 'names' | 'choice' | 'id'

/**
 * What a cell that is read back does. edited: it is part of a new commitment,
 * and changes a known one · noted: the same, but a known one only gains by it,
 * and our own workbook has another sheet to change it in · report: a report on
 * the commitment · new: part of a new commitment only · judged: nothing, the
 * rule says it · shown: nothing, or only which row it is.
 */
export type ColumnBack = 'edited' | 'noted' | 'report' | 'new' | 'judged' | 'shown'

interface ColumnEntry<Type extends ColumnType, Back extends ColumnBack> {
  readonly type: Type
  readonly back: Back
  readonly zh: string
  readonly en: string
  /** Further headings, in both languages, without units and brackets. */
  readonly synonyms: readonly string[]
  /** What stands in it, for the read-me sheet. */
  readonly meaning: Readonly<Record<Language, string>>
}

function column<const Type extends ColumnType, const Back extends ColumnBack>(
  type: Type,
  back: Back,
  [zh, en]: readonly [zh: string, en: string],
  synonyms: string,
  meaning: readonly [zh: string, en: string],
): ColumnEntry<Type, Back> {
  return { type, back, zh, en, synonyms: synonyms.split(' '), meaning: { zh: meaning[0], en: meaning[1] } }
}

/* In the order of our own sheet. A synonym's _ stands for a space. */
const ENTRIES = {
  number: column('text', 'shown', ['序号', 'No.'], '编号序号 项次 序 No # Nr Item_no', [
    '行号，不回读。',
    'Row number; not read back.',
  ]),
  title: column(
    'text',
    'edited',
    ['承诺事项', 'Commitment'],
    '任务 工作任务 目标任务 事项 承诺 承诺内容 工作内容 任务名称 重点任务 主要任务 主要目标任务 工作事项 项目名称 任务内容 目标任务内容 具体任务 重点工作 工作目标 Task Title Item Pledge Goal Action Project',
    ['承诺的名称。', 'What was promised.'],
  ),
  summary: column('text', 'edited', ['摘要', 'Summary'], '简述 内容摘要 承诺摘要 Description', [
    '用自己的话概括。',
    'In our own words.',
  ]),
  metric: column(
    'text',
    'edited',
    ['指标', 'Metric'],
    '指标名称 考核指标 量化指标 主要指标 指标内容 考核内容 具体指标 核心指标 Indicator KPI Measure',
    ['数的是什么。', 'What is counted.'],
  ),
  comparator: column('choice', 'edited', ['比较方式', 'Comparison'], '比较 Comparator', [
    '目标值怎样算达到。',
    'How the target is meant.',
  ]),
  target: column(
    'figure',
    'edited',
    ['目标值', 'Target'],
    '年度目标 目标 年度目标值 全年目标 全年目标值 全年目标数 全年任务 全年计划 目标任务 目标任务数 任务目标 考核目标 预期目标 总目标 目标数 计划数 计划目标 任务数 年度任务 年度计划 规划目标 目标数值 计划投资 计划完成投资 投资额 计划总投资 总投资 Target_value Goal_value Planned',
    ['现行目标，按基本单位。', 'The target in force, in base units.'],
  ),
  upTo: column('figure', 'edited', ['目标上限', 'Target up to'], '目标值上限 区间上限 上限值 Upper_end Upper_limit', [
    '目标是区间时的上限，如 4.5%—5% 的 5。',
    'The upper end where the target is a range: 5 of 4.5%—5%.',
  ]),
  unit: column('names', 'edited', ['计量单位', 'Unit'], '单位 指标单位 数量单位 Unit_of_measure Units', [
    '数字的单位。',
    'What the numbers count.',
  ]),
  basis: column('choice', 'edited', ['计数口径', 'Counted as'], '数值口径 口径类型 Basis_type', [
    '时点数、累计数、年度数、比率，或年度比率（增速、全年平均）。',
    'A level, cumulative, per year, a rate, or a yearly rate (growth on the year, a yearly average).',
  ]),
  due: column(
    'deadline',
    'edited',
    ['完成时限', 'Deadline'],
    '完成时间 时限要求 时限 完成期限 期限 办结时限 计划完成时间 要求完成时间 完成日期 截止时间 Due Due_date Target_date Completion_date By',
    ['年、年月或日期；区间写作 2029/2031。', 'A year, a month or a day; a range as 2029/2031.'],
  ),
  baseline: column(
    'figure',
    'edited',
    ['基准值', 'Baseline'],
    '基数 基期值 基期 上年完成 上年实绩 上年数 起点值 Base Base_value',
    ['起点的数。', 'Where it started.'],
  ),
  'baseline-date': column('date', 'edited', ['基准日期', 'Baseline date'], '基期日期 基数日期 Base_date', [
    '起点的日期。',
    'The day of the baseline.',
  ]),
  latest: column(
    'figure',
    'report',
    ['最新数据', 'Latest figure'],
    '完成值 完成 完成额 完成量 现值 累计完成值 累计完成数 累计完成额 累计 实绩 实际 实际完成 实际完成值 完成数 完成情况数值 累计完成 已完成 实际值 当前值 本期完成 完成投资 已完成投资 累计完成投资 Actual Current Current_value Latest Achieved To_date',
    ['最近一次公布的数。', 'The latest figure.'],
  ),
  'latest-date': column(
    'date',
    'report',
    ['数据截至日期', 'Figure as of'],
    '截至日期 数据日期 统计日期 截至时间 数据截止日期 截止日期 统计时点 更新日期 As_of As_of_date Figure_date Data_date',
    ['最新数据说明的是哪一天。', 'The day the latest figure describes.'],
  ),
  progress: column(
    'text',
    'report',
    ['目前进展', 'Progress'],
    '进展情况 进展 完成情况 工作进展 推进情况 落实情况 目前进展情况 最新进展 Progress_note Status_note Update',
    ['进展的文字。', 'Progress in words.'],
  ),
  stage: column('choice', 'report', ['阶段', 'Stage'], '进展阶段 推进阶段 Phase', [
    '筹备、推进、完成或放弃。',
    'Preparing, under way, completed or dropped.',
  ]),
  status: column('text', 'judged', ['状态', 'Status'], '进度状态 判断 Verdict', [
    '由规则判断，仅供查看。',
    'Judged by the rule; for reading only.',
  ]),
  completion: column(
    'text',
    'judged',
    ['完成率（%）', '% of target'],
    '完成比例 进度 完成率 完成百分比 完成进度 进度比例 完成年度目标 完成全年目标 完成年度目标比例 完成全年目标比例 占年度目标 占全年目标 占年度目标比重 占全年目标比重 年度目标完成率 全年目标完成率 目标完成率 任务完成率 完成年度任务 完成全年任务 完成年度计划 完成全年计划 完成目标比例 Percent_complete Completion Share_of_target',
    ['最新数据除以目标值；仅供查看。', 'Latest figure ÷ target; for reading only.'],
  ),
  increment: column(
    'text',
    'judged',
    ['增量进度（%）', 'Progress from baseline (%)'],
    '增量进度 Progress_from_baseline',
    ['从给出的基数算起；仅供查看。', 'From the stated baseline; for reading only.'],
  ),
  gap: column('text', 'judged', ['差距（百分点）', 'Gap (points)'], '差距 与时序进度之差 Gap', [
    '增量进度（从0起算时即完成率）减时序进度；年度比率则为最新数据与目标相差几个百分点。仅供查看。',
    'Progress from baseline (from 0 the same as % of target) less expected; of a yearly rate, how many points the latest figure lies above or below the target. For reading only.',
  ]),
  lead: column(
    'names',
    'edited',
    ['责任单位', 'Lead'],
    '牵头单位 主要责任单位 主责单位 牵头部门 责任部门 主办单位 承办单位 实施单位 负责单位 牵头责任单位 责任主体 Lead_unit Lead_organisation Owner Responsible Responsible_unit',
    ['谁负责，名称或编号。', 'Who answers for it, by name or id.'],
  ),
  supporting: column(
    'names',
    'edited',
    ['配合单位', 'Supporting'],
    '协办单位 协同单位 参与单位 配合部门 责任配合单位 协助单位 Supporting_units Partners Support',
    ['配合的单位，用、隔开。', 'Who helps, parted by commas.'],
  ),
  region: column(
    'names',
    'edited',
    ['地区', 'Region'],
    '属地 所属地区 所在地 区域 市县 地市 县区 Place Area District',
    ['地区名称或代码，用、隔开。', 'Names or codes, parted by commas.'],
  ),
  sector: column('names', 'edited', ['领域', 'Sector'], '行业 类别 所属领域 分类 工作领域 板块 Category Field', [
    '领域名称或编号，用、隔开。',
    'Names or ids, parted by commas.',
  ]),
  kind: column('choice', 'shown', ['类型', 'Kind'], '承诺类型 Type', [
    '有数字、有节点，或只有方向；仅供查看。',
    'With a number, with steps, or neither; for reading only.',
  ]),
  announced: column('date', 'edited', ['提出日期', 'Announced'], '承诺日期 提出时间 发布日期 承诺时间 Announced_on', [
    '哪天提出的。',
    'The day it was announced.',
  ]),
  series: column('id', 'edited', ['系列编号', 'Series'], '系列承诺编号 Series_id', [
    '同一项承诺逐年提出的，填同一个编号。',
    'One id for the same promise of consecutive years.',
  ]),
  speaker: column('text', 'new', ['发言人', 'Speaker'], '承诺人 责任人 提出人 Said_by', [
    '谁说的，仅供查看。',
    'Who said it; for reading only.',
  ]),
  source: column('text', 'new', ['来源', 'Source'], '依据 出处 文件依据 来源依据 数据来源 任务来源 Reference Basis', [
    '出自哪里，仅供查看。',
    'Where it was read; for reading only.',
  ]),
  notes: column('text', 'noted', ['备注', 'Notes'], '说明 附注 Remarks Note Comment Comments', [
    '口径与疑点；在“备注”表中修改。',
    'Open points; edited in the Notes sheet.',
  ]),
  id: column('id', 'shown', ['编号', 'Id'], '承诺编号 ID Identifier', [
    '回读时据此对应，请勿改动。',
    'Rows are matched by it; leave it as it is.',
  ]),
}

type Entries = typeof ENTRIES
export type ColumnId = keyof Entries

/** The ids of the columns that are read back so. */
export type ColumnThatIs<Back extends ColumnBack> = {
  [Id in ColumnId]: Entries[Id]['back'] extends Back ? Id : never
}[ColumnId]

/** The ids of the columns that hold a number. */
export type FigureColumn = { [Id in ColumnId]: Entries[Id]['type'] extends 'figure' ? Id : never }[ColumnId]

/** A column of the sheet. */
export interface Column extends ColumnEntry<ColumnType, ColumnBack> {
  readonly id: ColumnId
}

function isColumn(id: string): id is ColumnId {
  return Object.hasOwn(ENTRIES, id)
}

/** The ids in the order of the sheet. */
export const COLUMN_IDS: readonly ColumnId[] = Object.keys(ENTRIES).filter(isColumn)

/** The columns in the order of the sheet. */
export const COLUMNS: readonly Column[] = COLUMN_IDS.map((id) => ({ id, ...ENTRIES[id] }))

/** The column of an id. */
export function columnOf(id: ColumnId): Column {
  return { id, ...ENTRIES[id] }
}

/** The ids of the columns that are read back in one of these ways. */
export function columnsThatAre(...wanted: readonly ColumnBack[]): ReadonlySet<ColumnId> {
  return new Set(COLUMN_IDS.filter((id) => wanted.includes(ENTRIES[id].back)))
}

/** Whether what stands in a column is edited where it differs. */
export function isEdited(id: ColumnId): id is ColumnThatIs<'edited'> {
  return ENTRIES[id].back === 'edited'
}
