import { describe, expect, it } from 'vitest'
import { readTable, tableOf } from './testing/read-table.ts'

const of = (target: string, words: string) =>
  readTable(
    tableOf([
      ['任务', '年度目标', '目前进展', '责任单位', '完成时限'],
      ['甲项', target, words, '韶关市', '2026-12-31'],
    ]),
  )

describe('the figure in words of progress', () => {
  it.each([
    ['120亿元', '总投资300亿元，已完成85.3亿元，占71.1%', 85.3e8],
    ['80个', '累计新开工66个，完成年度目标82.5%', 66],
    ['20个', '已建成11个，在建9个', 11],
    ['12亿元', '本月完成1.2亿元，累计完成8.5亿元', 8.5e8],
    ['12亿元', '1—10月完成8.5亿元，同比增加2.1亿元', 8.5e8],
    ['12亿元', '已完成8.5亿元，尚有3.5亿元未完成', 8.5e8],
    ['12亿元', '还需3.5亿元，目前完成8.5亿元', 8.5e8],
    ['12亿元', '年度计划12亿元，已完成8.5亿元', 8.5e8],
    ['12亿元', '已完成8.5亿元，其中财政资金2亿元', 8.5e8],
    ['12亿元', '截至10月底完成投资8.5亿元，10月完成1.1亿元', 8.5e8],
    ['12亿元', '已完成8.5亿元，预计年底完成12亿元', 8.5e8],
    ['12亿元', '已完成8.5亿元，占年度计划的70.8%', 8.5e8],
    ['6000个', '已新增学位6120个，提前完成', 6120],
  ])('of %s in “%s” is %s', (target, words, value) => {
    const read = of(target, words)
    expect(read.items).toMatchObject([{ latest: value, words }])
    expect(read.codes).toContain('figure-from-text')
    expect(read.codes).not.toContain('completion-differs')
  })

  it.each([
    ['12亿元', '总投资300亿元'],
    ['12亿元', '10月完成1.2亿元'],
    ['12亿元', '本月完成1.2亿元'],
    ['12亿元', '计划完成12亿元'],
    ['12亿元', '尚有3.5亿元未到位'],
    ['12亿元', '同比增加2.1亿元'],
    ['12亿元', '正在推进'],
  ])('of %s is none in “%s”', (target, words) => {
    expect(of(target, words).items).toMatchObject([{ latest: null }])
  })

  it('is not taken where several may be meant, which is said', () => {
    const read = of('12亿元', '一标段完成3亿元，二标段完成2亿元')
    expect(read.items).toMatchObject([{ latest: null }])
    expect(read.codes).toContain('figures-in-text')
  })

  it('that the share beside it contradicts is said', () => {
    expect(of('12亿元', '已完成8.5亿元，占年度计划的91%').codes).toContain('completion-differs')
    expect(of('300亿元', '已完成85.3亿元，占71.1%').codes).toContain('completion-differs')
    expect(of('300亿元', '已完成85.3亿元，占总投资的28.4%').codes).not.toContain('completion-differs')
  })

  it('of a yearly rate is its growth', () => {
    expect(of('增长6%', '1—10月增长5.2%，低于年度目标0.8个百分点').items).toMatchObject([{ latest: 5.2 }])
  })

  it.each([
    ['15万平方米', '已拆除11.8万㎡', 118_000],
    ['12万平方米', '建成厂房96000m²', 96_000],
    ['12万平方米', '建成厂房96000m2', 96_000],
    ['12万㎡', '建成厂房9.6万平米', 96_000],
    ['45公里', '完成36km', 36],
    ['45km', '完成36千米', 36],
    ['33微克/立方米以下', '31μg/m3', 31],
    ['33μg/m³以下', '31微克/立方米', 31],
    ['33微克/立方米以下', '31ug/m3', 31],
    ['2.5万吨', '完成2.3万t', 23_000],
    ['不少于50间', '47間', 47],
    ['200兆瓦', '并网180MW', 180],
  ])('of %s in “%s” is %s, the unit written otherwise', (target, words, value) => {
    expect(of(target, words).items).toMatchObject([{ latest: value }])
  })

  it.each([
    ['3万亩', '完成造林2000公顷', 30_000],
    ['200兆瓦', '并网18万千瓦', 180],
    ['25亿斤', '128.4万吨', 2_568_000_000],
    ['10公里', '完成2600米', 2.6],
    ['3公顷', '完成12亩', 0.8],
  ])('of %s in “%s” is converted to %s, and said', (target, words, value) => {
    const read = of(target, words)
    expect(read.items).toMatchObject([{ latest: value }])
    expect(read.codes).toContain('unit-converted')
  })

  it.each([
    ['5万吨', '日供水4.2万立方米', 'unit-differs'],
    ['42件', '剩余3件未化解', 'figure-not-taken'],
    ['12亿元', '10月完成1.2亿元', 'figure-not-taken'],
    ['5个', '均已完成', 'figure-not-taken'],
    ['600台', '完成年度目标的95%', 'completion-unused'],
    ['50个', '已签约项目62个，落地38个', 'figures-in-text'],
    ['200万人', '城区已达98万人，农村91万人', 'figures-in-text'],
    ['6亿元', '一标段已完成3亿元，二标段2亿元', 'figures-in-text'],
  ])('of %s in “%s” is not taken: %s', (target, words, code) => {
    const read = of(target, words)
    expect(read.items).toMatchObject([{ latest: null }])
    expect(read.codes).toContain(code)
  })

  it.each(['正在推进', '前期工作'])('is not looked for in “%s”', (words) => {
    expect(of('12亿元', words).codes).not.toContain('figure-not-taken')
  })

  it.each([
    ['56个', '已开工56个，已完工41个', 41],
    ['30亿元', '授信45亿元，实际发放26.4亿元', 26.4e8],
    ['4000人', '全市困难人员6200人，已帮扶3510人', 3510],
    ['6亿元', '1-9月4.8亿元，10月0.6亿元，累计5.4亿元', 5.4e8],
    ['80公里', '计划10月底建成70公里，实际建成66公里', 66],
    ['增长6%', '完成790.5亿元，同比增长5.1%，较上月回落0.3个百分点', 5.1],
    ['下降6%', '1—10月同比下降6.3%', -6.3],
  ])('of %s in “%s” is the one that is plainly meant, %s', (target, words, value) => {
    expect(of(target, words).items).toMatchObject([{ latest: value }])
  })
})
