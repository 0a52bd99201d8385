/** Tables as an independent tester made them to break the import, and the part of a ledger that they speak of. */
import { makeLedger, makeOrganisation, makeRegion, makeSector, makeText, makeUnit } from '#mocks/make.ts'
import type { SheetRow, SheetTable } from '../workbook.ts'

const PLACES = [
  ['440000', '广东省', 'Guangdong', null],
  ['440200', '韶关市', 'Shaoguan', '440000'],
  ['440300', '深圳市', 'Shenzhen', '440000'],
  ['440600', '佛山市', 'Foshan', '440000'],
  ['440100', '广州市', 'Guangzhou', '440000'],
  ['440400', '珠海市', 'Zhuhai', '440000'],
  ['440500', '汕头市', 'Shantou', '440000'],
  ['441900', '东莞市', 'Dongguan', '440000'],
  ['442000', '中山市', 'Zhongshan', '440000'],
] as const

/** A ledger of cities without a commitment. */
export const EMPTY_LEDGER = makeLedger({
  regions: PLACES.map(([code, zh, en, parent]) => makeRegion({ code, name: makeText(zh, en), parent })),
  organisations: PLACES.map(([code, zh, en]) =>
    makeOrganisation({ id: `o${code}`, name: makeText(zh, en), region: code }),
  ),
  sectors: [makeSector({ id: 'park', name: makeText('重大项目与园区', 'Projects') })],
  units: [
    makeUnit(),
    makeUnit({ id: 'yuan', name: makeText('元', 'yuan') }),
    makeUnit({ id: 'firm', name: makeText('家', 'firms') }),
    makeUnit({ id: 'percent', name: makeText('%', '%') }),
  ],
  commitments: [],
  reports: [],
  facts: [],
})

const CITIES = ['韶关市', '深圳市', '佛山市']
const sameTask = (day: string, values: readonly number[]): SheetTable => ({
  name: 'Sheet',
  rows: [
    ['序号', '任务', '指标', '目标值', '单位', '责任单位', '地区', '领域', '完成时限', '完成值', '数据截至日期'],
    ...values.map((value, at): SheetRow => [
      at + 1,
      '完成固定资产投资',
      '投资额',
      100 + at,
      '亿元',
      CITIES[at] ?? null,
      CITIES[at] ?? null,
      '重大项目与园区',
      '2026年底',
      value,
      day,
    ]),
  ],
})

/** One task of three cities, and the same a month later. */
export const SAME_TASK = sameTask('2026-09-30', [10, 20, 30])
export const SAME_TASK_LATER = sameTask('2026-10-31', [11, 22, 33])

/** Two rows of headings, a unit for each row, foreign ids, a row twice, one task for two cities. */
export const MANY_UNITS: SheetTable = {
  name: 'Sheet1',
  rows: [
    ['编号', '任务', '目标', null, null, '责任分工', null, '时限', '区域', '进展情况', null, '备注'],
    [null, null, '指标名称', '目标值', '计量单位', '责任单位', '配合单位', null, null, '完成值', '数据截至日期', null],
    ['a1', '绿电占比提升', '绿电占比', 0.8, '%', '韶关市', null, '2026年三季度', '韶关市', 0.55, '2026-10-31', null],
    [
      'a2',
      '机架建设',
      '标准机架',
      30,
      '万标准机架',
      '韶关市',
      '深圳市',
      '2026年上半年',
      '韶关市',
      12,
      '2026年10月',
      null,
    ],
    [
      'a3',
      '培育企业',
      '企业数',
      '超100家',
      '家',
      '广州市',
      '广州市、深圳市',
      '到2027年',
      '广州市',
      '近80家',
      '2026年9月',
      null,
    ],
    [
      'a3',
      '培育企业',
      '企业数',
      '超100家',
      '家',
      '广州市',
      '广州市、深圳市',
      '到2027年',
      '广州市',
      '近80家',
      '2026年9月',
      null,
    ],
    [
      'a3',
      '培育企业重复编号',
      '企业数',
      '200家',
      '家',
      '广州市',
      null,
      '“十五五”末',
      '广州市',
      '30多家',
      '2026-02-29',
      null,
    ],
    ['a4', '能耗下降', '能耗', '控制在5%以内', '%', '深圳市', null, '未来3年', '深圳市', '6.2%', '2026-13-01', null],
    ['a5', '规模', '产值', '1810多亿元', '亿元', '珠海市', null, '用3-5年时间', '珠海市', '千亿级', '2027-05-01', null],
    ['a6', '规模', '产值', '翻一番', '亿元', '汕头市', null, '明年', '汕头市', '若干', '0001-01-01', null],
    ['a7', '数量', '项目数', '三千', '个', '佛山市', null, '长期', '佛山市', '两百余个', '昨天', null],
    ['a8', '就业', '人数', '100万人次', '万人', '东莞市', null, '2026.12', '东莞市', '1.5', '20261031', null],
    ['a9', '面积', '绿化面积', '5000', '公顷', '东莞市', null, '12月31日', '东莞市', '1e3', '2026-10', null],
    ['a10', '区间', '项目', '20-30', '个', '中山市', null, '2026-12-31前', '中山市', '10~15', '2026.10.1', null],
  ],
  merges: [
    ...[0, 1, 7, 8, 11].map((column) => ({ top: 0, left: column, bottom: 1, right: column })),
    { top: 0, left: 2, bottom: 0, right: 4 },
    { top: 0, left: 5, bottom: 0, right: 6 },
    { top: 0, left: 9, bottom: 0, right: 10 },
  ],
}

/** Common headings in other words, a period in the heading, a title that names the year. */
export const YEAR_TARGETS: SheetTable = {
  name: 'Sheet',
  rows: [
    ['附件1'],
    ['韶关市2026年重点工作任务分解表'],
    ['单位：亿元、%'],
    ['序号', '工作任务', '主要指标', '全年目标', '1—9月完成', '完成年度目标%', '责任单位', '完成时限'],
    ['一、经济发展'],
    [1, '扩大有效投资', '固定资产投资（亿元）', 320, 210.5, 65.8, '韶关市', '2026年12月'],
    [null, null, '固定资产投资增长（%）', 6, 4.2, null, '韶关市', '2026年12月'],
    [2, '壮大工业', '规上工业增加值增速（%）', '6%以上', '5.1%', null, '韶关市', '2026年12月'],
    ['二、民生'],
    [3, '新增就业', '城镇新增就业人数（万人）', 2.3, '1.8万人', '78%', '韶关市、深圳市', '2026年12月'],
    ['小计', null, null, 99],
    ['备注：完成情况为快报数'],
  ],
  merges: [
    { top: 1, left: 0, bottom: 1, right: 7 },
    { top: 4, left: 0, bottom: 4, right: 7 },
    { top: 8, left: 0, bottom: 8, right: 7 },
    { top: 5, left: 0, bottom: 6, right: 0 },
    { top: 5, left: 1, bottom: 6, right: 1 },
  ],
}
