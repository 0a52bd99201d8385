import { describe, expect, it } from 'vitest'
import { readWanted } from './direction.ts'

const wanted = (name: string, unit: string, written = '') => readWanted(name, unit, written)?.wanted ?? 'asked'

describe('which way a metric is good to go', () => {
  it.each([
    ['PM2.5平均浓度', '微克/立方米'],
    ['PM2.5', '微克/立方米'],
    ['细颗粒物（PM2.5）年均浓度', '微克/立方米'],
    ['工程审批时限', '天'],
    ['企业开办时间', '小时'],
    ['投诉处理时限', '个工作日'],
    ['不良贷款率', '%'],
    ['城镇调查失业率', '%'],
    ['居民消费价格涨幅', '%'],
    ['全省排名', '位'],
    ['营商环境评价位次', '名'],
    ['单位GDP能耗', '吨标准煤/万元'],
    ['碳排放总量', '万吨'],
    ['信访投诉件数', '件'],
    ['生产安全事故死亡人数', '人'],
    ['亿元GDP死亡率', '人'],
    ['电信网络诈骗案件发案数', '起'],
    ['交通拥堵指数', ''],
    ['供水管网漏损率', '%'],
    ['资产负债率', '%'],
    ['义务教育辍学率', '%'],
    ['政府债务余额', '亿元'],
    ['城乡居民收入比', ''],
    ['煤炭消费占比', '%'],
    ['儿童青少年总体近视率', '%'],
    ['平均住院日', '天'],
    ['城市黑臭水体数量', '个'],
    ['审批事项平均办理时间压缩至', '个工作日'],
    ['户均停电时间', '小时'],
    ['Unemployment rate', '%'],
    ['CO2 emissions', 'tonnes'],
    ['Average waiting time', 'days'],
    ['Infant mortality', ''],
    ['Complaints received', ''],
    ['Recorded crime', ''],
    ['PM2.5 concentration', 'µg/m3'],
    ['Planning application processing time', 'weeks'],
  ])('%s (%s): down', (name, unit) => expect(wanted(name, unit)).toBe('lower'))

  it.each([
    ['空气质量优良天数', '天'],
    ['空气质量优良天数比例', '%'],
    ['森林覆盖率', '%'],
    ['污水处理率', '%'],
    ['垃圾分类覆盖率', '%'],
    ['投诉办结率', '%'],
    ['事故隐患整改率', '%'],
    ['拥堵点治理', '处'],
    ['化解隐性债务', '亿元'],
    ['失业人员再就业', '人'],
    ['固定资产投资', '亿元'],
    ['规上工业增加值增速', '%'],
    ['一般公共预算收入', '亿元'],
    ['新建学校', '所'],
    ['新增养老床位', '张'],
    ['粮食产量', '万吨'],
    ['常住人口城镇化率', '%'],
    ['研发经费投入强度', '%'],
    ['高新技术产业增加值占规上工业增加值比重', '%'],
    ['非化石能源占比', '%'],
    ['群众满意度', '%'],
    ['深化改革', '%'],
    ['图书馆开放时间', '小时'],
    ['人均预期寿命', '岁'],
    ['漏损管网改造', '公里'],
    ['单位GDP能耗下降率', '%'],
    ['Forest coverage', '%'],
    ['Investment', 'bn'],
    ['New homes built', ''],
    ['Complaints resolved', ''],
    ['Patient satisfaction', '%'],
    ['Emissions reduction', '%'],
    ['Employment rate', '%'],
  ])('%s (%s): up', (name, unit) => expect(wanted(name, unit)).toBe('higher'))

  it.each([
    ['降低失业率', '%'],
    ['压缩审批时限', '天'],
    ['单位GDP能耗', '%'],
    ['甲乙比率', '%'],
    ['会期', '天'],
    ['投诉热线相关工作', '%'],
    ['Cut unemployment', '%'],
    ['Carbon emissions', '%'],
    ['The gamma ratio', '%'],
  ])('%s (%s): to be asked', (name, unit) => expect(wanted(name, unit)).toBe('asked'))

  it('a place among the first is good where it is small', () => {
    expect(wanted('进位争先', '位', '前5位')).toBe('lower')
    expect(wanted('培训骨干', '名', '50名')).toBe('higher')
  })

  it('is the same whatever the width of the letters, the spaces and the brackets behind', () => {
    for (const [name, unit] of [
      ['PM2.5平均浓度', '微克/立方米'],
      ['森林覆盖率', '%'],
      ['压缩审批时限', '天'],
    ] as const) {
      const wide = name.replaceAll(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))
      for (const other of [wide, ` ${name} `, `${name}（${unit}）`, `${name}:`, Array.from(name).join(' ')])
        expect([other, wanted(other, unit)]).toEqual([other, wanted(name, unit)])
    }
  })
})
