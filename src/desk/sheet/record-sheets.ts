/** The closed table of record sheets: every field of a ledger has one column in one of them, so that a workbook holds all. */
import {
  about,
  bands,
  editions,
  organisations,
  regions,
  rules,
  sectors,
  sources,
  units,
} from './record-frame-sheets.ts'
import { both, citationFields, field, idField, laterField, set, title, type RecordSheet } from './record-sheet.ts'

const commitments: RecordSheet = {
  zh: '承诺明细',
  en: 'Commitments',
  table: 'commitments',
  list: null,
  nullable: [['measure', 'baseline']],
  fields: [
    ...title,
    ...both('summary', '摘要', 'Summary'),
    field('kind', '类型', 'Kind', set('kind')),
    field('firmness', '约束程度', 'Firmness', set('firmness')),
    field('announced', '提出日期', 'Announced', 'date'),
    ...both('speaker.name', '发言人', 'Speaker'),
    ...both('speaker.role', '发言人职务', 'Speaker’s role'),
    ...both('measure.metric', '指标', 'Metric'),
    field('measure.basis', '口径', 'Basis', set('basis')),
    field('measure.direction', '方向', 'Direction', set('direction')),
    field('measure.reportEveryMonths', '报告周期（月）', 'Reports every (months)', 'number'),
    field('measure.baseline.value', '基数', 'Baseline', 'number'),
    field('measure.baseline.comparator', '基数比较方式', 'Baseline: comparison', set('comparator')),
    field('measure.baseline.date', '基数日期', 'Baseline: date', 'date'),
    ...citationFields('measure.baseline.citation.', '基数', 'Baseline'),
    field('closed.date', '关闭日期', 'Closed', 'date'),
    ...both('closed.reason', '关闭原因', 'Reason for closing'),
    ...citationFields('closed.citation.', '关闭', 'Closing'),
    field('measure.unit', '计量单位编号', 'Unit id', 'id'),
    field('lead', '责任单位编号', 'Lead id', 'id'),
    field('supporting[]', '配合单位编号', 'Supporting ids', 'ids'),
    field('regions[]', '地区代码', 'Region codes', 'ids'),
    field('sectors[]', '领域编号', 'Sector ids', 'ids'),
    field('restates[]', '重申的承诺编号', 'Restates ids', 'ids'),
    field('related', '相关承诺编号', 'Related ids', 'ids'),
    laterField('series', '系列编号', 'Series id', 'id'),
    idField,
  ],
}

const targets: RecordSheet = {
  zh: '目标',
  en: 'Targets',
  table: 'commitments',
  list: 'targets',
  fields: [
    field('comparator', '比较方式', 'Comparison', set('target-comparator')),
    field('value', '目标值', 'Target', 'number'),
    laterField('upTo', '目标上限', 'Target up to', 'number'),
    field('due|null', '完成时限', 'Deadline', 'due'),
    field('hedged', '力争', 'Hedged', 'yes-no'),
    field('since', '提出日期', 'Set on', 'date'),
    field('path', '分期预期值', 'Expected by date', 'path'),
    ...citationFields('citation.', '', 'Citation'),
  ],
}

const milestones: RecordSheet = {
  zh: '节点',
  en: 'Milestones',
  table: 'commitments',
  list: 'milestones',
  fields: [
    ...title,
    field('due|null', '完成时限', 'Deadline', 'due'),
    { ...laterField('earlier', '原定期限', 'Earlier deadlines', 'dues'), isNewest: true },
    ...citationFields('citation.', '', 'Citation'),
    idField,
  ],
}

const reports: RecordSheet = {
  zh: '进展报告',
  en: 'Reports',
  table: 'reports',
  list: null,
  fields: [
    field('date', '数据截至日期', 'As of', 'date'),
    field('recorded', '公布日期', 'Published on', 'date'),
    field('comparator', '比较方式', 'Comparison', set('comparator')),
    field('value', '数值', 'Value', 'number'),
    field('stage', '阶段', 'Stage', set('stage')),
    ...both('note', '说明', 'Note'),
    field('standing', '数据性质', 'Standing', set('standing')),
    ...citationFields('citation.', '', 'Citation'),
    field('milestone', '节点编号', 'Milestone id', 'id'),
    field('corrects', '更正的报告编号', 'Corrects id', 'id'),
    field('commitment', '承诺编号', 'Commitment id', 'id'),
    idField,
  ],
}

const facts: RecordSheet = {
  zh: '事实',
  en: 'Facts',
  table: 'facts',
  list: null,
  fields: [
    ...both('metric', '指标', 'Metric'),
    field('comparator', '比较方式', 'Comparison', set('comparator')),
    field('value', '数值', 'Value', 'number'),
    field('date|null', '日期', 'Date', 'due'),
    ...citationFields('citation.', '', 'Citation'),
    field('unit', '计量单位编号', 'Unit id', 'id'),
    field('organisation', '单位编号', 'Organisation id', 'id'),
    field('regions[]', '地区代码', 'Region codes', 'ids'),
    field('sectors[]', '领域编号', 'Sector ids', 'ids'),
    field('commitments', '相关承诺编号', 'Commitment ids', 'ids'),
    idField,
  ],
}

const citations: RecordSheet = {
  zh: '引用',
  en: 'Citations',
  table: 'commitments',
  list: 'citations',
  fields: citationFields('', '', 'Citation'),
}
const notes: RecordSheet = {
  zh: '备注',
  en: 'Notes',
  table: 'commitments',
  list: 'notes',
  fields: [field('zh', '备注（中文）', 'Note (Chinese)'), field('en', '备注（英文）', 'Note (English)')],
}
/** All record sheets, in the order of the tabs: a sheet stands after that of its records. */
export const RECORD_SHEETS: readonly RecordSheet[] = [
  commitments,
  targets,
  milestones,
  citations,
  notes,
  reports,
  facts,
  sources,
  regions,
  sectors,
  organisations,
  units,
  rules,
  bands,
  editions,
  about,
]
