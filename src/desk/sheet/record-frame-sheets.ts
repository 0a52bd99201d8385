/** The record sheets of a ledger's frame: what commitments, reports and facts rest on. */
import { both, field, idField, name, set, title, type RecordSheet } from './record-sheet.ts'

export const sources: RecordSheet = {
  zh: '来源',
  en: 'Sources',
  table: 'sources',
  list: null,
  fields: [
    ...title,
    ...both('publisher', '发布方', 'Publisher'),
    field('published', '发布日期', 'Published', 'date'),
    field('url', '网址', 'Address', 'id'),
    field('kind', '类型', 'Kind', set('source-kind')),
    field('strength', '可靠程度', 'Strength', set('strength')),
    field('retrieved', '查阅日期', 'Retrieved', 'date'),
    idField,
  ],
}

export const regions: RecordSheet = {
  zh: '地区',
  en: 'Regions',
  table: 'regions',
  list: null,
  fields: [
    ...name,
    field('tile.row', '方格行', 'Tile row', 'number'),
    field('tile.column', '方格列', 'Tile column', 'number'),
    field('parent|null', '上级地区代码', 'Parent code', 'id'),
    field('code', '地区代码', 'Code', 'id'),
  ],
}

export const organisations: RecordSheet = {
  zh: '单位名录',
  en: 'Organisations',
  table: 'organisations',
  list: null,
  fields: [
    ...name,
    field('kind', '类型', 'Kind', set('organisation-kind')),
    field('region', '地区代码', 'Region code', 'id'),
    idField,
  ],
}

export const units: RecordSheet = {
  zh: '计量单位',
  en: 'Units',
  table: 'units',
  list: null,
  fields: [
    ...name,
    ...both('definition', '口径说明', 'Definition'),
    field('additive', '可加总', 'Additive', 'yes-no'),
    idField,
  ],
}

export const rules: RecordSheet = {
  zh: '规则',
  en: 'Rules',
  table: 'rules',
  list: null,
  fields: [
    ...name,
    ...both('summary', '概要', 'Summary'),
    field('basis', '定档依据', 'Basis', set('rule-basis')),
    field('calendar', '计时方式', 'Calendar', set('rule-calendar')),
    field('tooEarlyBelow', '尚早界限（%）', 'Too early below (%)', 'number'),
    field('silentAfter', '漏报几次算静默', 'Silent after (missed reports)', 'number'),
    ...both('source.title', '出处', 'Source'),
    field('source.url', '出处网址', 'Source: address', 'id'),
    idField,
  ],
}

export const bands: RecordSheet = {
  zh: '规则分档',
  en: 'Rule bands',
  table: 'rules',
  list: 'bands',
  fields: [
    field('verdict|null', '结论', 'Verdict', set('verdict')),
    ...both('label', '称谓', 'Label'),
    field('from|null', '下限', 'From', 'number'),
    field('open', '不含下限', 'Open', 'yes-no'),
  ],
}

export const editions: RecordSheet = {
  zh: '版次记录',
  en: 'Editions',
  table: 'changes',
  list: null,
  optional: true,
  fields: [
    field('edition', '版次', 'Edition', 'date'),
    ...both('note', '版次说明', 'Edition note'),
    field('added', '新增', 'Added', 'number'),
    field('changed', '修改', 'Changed', 'number'),
    field('removed', '删去', 'Removed', 'number'),
  ],
}

export const about: RecordSheet = {
  zh: '台账信息',
  en: 'About the ledger',
  table: '',
  list: null,
  fields: [
    ...title,
    ...both('description', '说明', 'Description'),
    field('edition', '版次', 'Edition', 'date'),
    field('timeZone', '时区', 'Time zone', 'id'),
    field('synthetic', '虚构', 'Fictional', 'yes-no'),
    field('defaultRule', '默认规则编号', 'Default rule id', 'id'),
    field('$schema', '格式文件', 'Schema file', 'quoted'),
    field('schemaVersion', '格式版本', 'Format version', 'number'),
    idField,
  ],
}

export const sectors: RecordSheet = {
  zh: '领域',
  en: 'Sectors',
  table: 'sectors',
  list: null,
  fields: [...name, idField],
}
