import { describe, expect, it } from 'vitest'
import { makeText, makeUnit } from '#mocks/make.ts'
import type { FigureReading } from './figure-reading.ts'
import { readFigures } from './read-figures.ts'

/** A reading as one line: [what was read] value unit comparator, then kind, hedge and direction where they are not the usual. */
function line(reading: FigureReading): string {
  if (!reading.understood) return `[${reading.text}] ${reading.why}`
  const { text, value, range, factor, unit, comparator, kind, hedged, change } = reading
  const amount = value ?? (range ? `${range.low}..${range.high}` : `×${factor}`)
  const rest = [kind === 'level' || factor !== null ? '' : kind, change ?? '', hedged ? 'hedged' : ''].filter(Boolean)
  return [`[${text}]`, amount, unit ?? '-', comparator === 'exactly' ? '=' : comparator, ...rest].join(' ')
}

const lines = (text: string) => readFigures(text).map(line).join(' | ')

describe('readFigures', () => {
  it.each([
    ['30万', '[30万] 300000 - ='],
    ['３０万', '[３０万] 300000 - ='],
    ['30 万', '[30 万] 300000 - ='],
    ['3.5万亿', '[3.5万亿] 3500000000000 - ='],
    ['1.1亿元', '[1.1亿元] 110000000 yuan ='],
    ['1亿2000万元', '[1亿2000万元] 120000000 yuan ='],
    ['1,810', '[1,810] 1810 - ='],
    ['1，810家', '[1，810家] 1810 - ='],
    ['三千', '[三千] 3000 - ='],
    ['三千五百家', '[三千五百家] 3500 - ='],
    ['十五个', '[十五个] 15 - ='],
    ['三万五千人', '[三万五千人] 35000 person ='],
    ['二千六百三十四萬千瓦時', '[二千六百三十四萬千瓦時] 26340000 kilowatt-hour ='],
    ['一點七億千瓦時', '[一點七億千瓦時] 170000000 kilowatt-hour ='],
    ['百分之五', '[百分之五] 5 percent = share'],
    ['百分之七五一', '[百分之七五一] 751 percent = share'],
    ['三成以上', '[三成以上] 30 percent at-least share'],
    ['3百家', '[3百家] 300 - ='],
    ['RMB 3.5 trillion', '[RMB 3.5 trillion] 3500000000000 yuan ='],
    ['1.2m', '[1.2m] 1200000 - ='],
    ['five new clusters', '[five new clusters] 5 - ='],
    ['twenty-five people', '[twenty-five people] 25 person ='],
    ['three million people', '[three million people] 3000000 person ='],
    ['−2.5%', '[−2.5%] -2.5 percent = share'],
  ])('[G1] reads the number of %s', (text, expected) => expect(lines(text)).toBe(expected))

  it.each([
    ['投资600万元', '[600万元] 6000000 yuan ='],
    ['10亿美元', '[10亿美元] 1000000000 usd ='],
    ['US$3bn', '[US$3bn] 3000000000 usd ='],
    ['2亿欧元', '[2亿欧元] 200000000 eur ='],
    ['¥3.5亿', '[¥3.5亿] 350000000 yuan ='],
    ['人民币30亿元', '[人民币30亿元] 3000000000 yuan ='],
    ['647.2兆瓦', '[647.2兆瓦] 647200 kilowatt ='],
    ['600千瓦', '[600千瓦] 600 kilowatt ='],
    ['50公顷', '[50公顷] 500000 square-metre ='],
    ['6277亩', '[6277亩] 6277 mu ='],
    ['370万平方米', '[370万平方米] 3700000 square-metre ='],
    ['2.5个百分点', '[2.5个百分点] 2.5 percentage-point = share'],
    ['30人次', '[30人次] 30 - ='],
    ['20微克/立方米', '[20微克/立方米] 20 - ='],
    ['500元／万人', '[500元／万人] 500 - ='],
    ['25微克每立方米', '[25微克每立方米] 25 - ='],
    ['30 million TEUs by the third quarter', '[30 million TEUs] 30000000 - ='],
    ['5万卡', '[5万卡] 50000 - ='],
    ['2 million tonnes a year', '[2 million tonnes] 2000000 tonne ='],
    ['100 MW of solar power', '[100 MW] 100000 kilowatt ='],
  ])('[G2] reads the unit of %s', (text, expected) => expect(lines(text)).toBe(expected))

  it.each([
    ['超100家', '[超100家] 100 - more-than'],
    ['1810多亿元', '[1810多亿元] 181000000000 yuan more-than'],
    ['160多个', '[160多个] 160 - more-than'],
    ['两百余个', '[两百余个] 200 - more-than'],
    ['30多万人', '[30多万人] 300000 person more-than'],
    ['突破1000亿元', '[突破1000亿元] 100000000000 yuan more-than'],
    ['突破了3000亿元', '[突破了3000亿元] 300000000000 yuan more-than'],
    ['逾5000亩', '[逾5000亩] 5000 mu more-than'],
    ['超千亿元', '[超千亿元] 100000000000 yuan more-than'],
    ['过万家', '[过万家] 10000 - more-than'],
    ['3年多', '[3年多] 3 year more-than'],
    ['近万家', '[近万家] 10000 - nearly'],
    ['将近30万', '[将近30万] 300000 - nearly'],
    ['近10万亿元', '[近10万亿元] 10000000000000 yuan nearly'],
    ['约1亿元', '[约1亿元] 100000000 yuan about'],
    ['5%左右', '[5%左右] 5 percent about share'],
    ['30个上下', '[30个上下] 30 - about'],
    ['6%以上', '[6%以上] 6 percent at-least share'],
    ['不低于30万', '[不低于30万] 300000 - at-least'],
    ['不少于20所', '[不少于20所] 20 - at-least'],
    ['至少三个', '[至少三个] 3 - at-least'],
    ['100+家', '[100+家] 100 - at-least'],
    ['不超过1.25', '[不超过1.25] 1.25 - at-most'],
    ['控制在5%以内', '[控制在5%以内] 5 percent at-most share'],
    ['控制在5%左右', '[控制在5%左右] 5 percent about share'],
    ['控制在1.3', '[控制在1.3] 1.3 - at-most'],
    ['30万元以下', '[30万元以下] 300000 yuan at-most'],
    ['不足30家', '[不足30家] 30 - less-than'],
    ['低于65%', '[低于65%] 65 percent less-than share'],
    ['节约30万元', '[30万元] 300000 yuan ='],
    ['附近30家', '[30家] 30 - ='],
    ['通过30项', '[30项] 30 - ='],
    ['over 10 billion yuan', '[over 10 billion yuan] 10000000000 yuan more-than'],
    ['at least 300,000 racks', '[at least 300,000 racks] 300000 rack at-least'],
    ['no more than 5%', '[no more than 5%] 5 percent at-most share'],
    ['fewer than 30 firms', '[fewer than 30 firms] 30 - less-than'],
    ['about 5 percent', '[about 5 percent] 5 percent about share'],
    ['nearly 80,000 people', '[nearly 80,000 people] 80000 person nearly'],
    ['100 people or more', '[100 people or more] 100 person at-least'],
  ])('[G4] reads how %s is meant', (text, expected) => expect(lines(text)).toBe(expected))

  it.each([
    ['5G', ''],
    ['A股', ''],
    ['3C产品', ''],
    ['COVID-19', ''],
    ['H20芯片', ''],
    ['12345热线', ''],
    ['“1310”工程', ''],
    ['2026 will be a year', ''],
    ['一批项目', ''],
    ['百万英才', ''],
    ['万物互联', ''],
    ['十分重要', ''],
    ['达到3000，', '[3000] 3000 - ='],
    ['10-12', ''],
  ])('[G5] leaves out what is no figure in %s', (text, expected) => expect(lines(text)).toBe(expected))

  it.each([
    ['数十家', '[数十家] vague-number'],
    ['十几', '[十几] vague-number'],
    ['几十个', '[几十个] vague-number'],
    ['二十几个', '[二十几个] vague-number'],
    ['30几万', '[30几万] vague-number'],
    ['数百亿元', '[数百亿元] vague-number'],
    ['上百亿元', '[上百亿元] vague-number'],
    ['上万家', '[上万家] vague-number'],
    ['过半', '[过半] vague-number'],
    ['dozens of firms', '[dozens] vague-number'],
    ['tens of thousands of people', '[tens of thousands] vague-number'],
    ['百亿级', '[百亿级] size-class'],
    ['近百亿级', '[近百亿级] size-class'],
    ['10亿级', '[10亿级] size-class'],
    ['5A级', ''],
    ['两三个', '[两三个] rough-range'],
    ['七八百家', '[七八百家] rough-range'],
    ['打造千亿元产业', '[千亿元] number-without-digit'],
  ])('[G6] says of %s that it is not understood', (text, expected) => expect(lines(text)).toBe(expected))

  it.each([
    '2026年',
    '2026年12月31日',
    '6月底前',
    '1-10月',
    '二〇二六年',
    '2024—2026年',
    '“十五五”时期',
    '第一',
    '第3届',
    '近三年',
    '未来3年',
    '过去五年',
    '1. ',
    '（一）',
    'GB/T 2260—2007',
    'ISO 9001',
    '13800138000',
    '010-12345678',
    '400-820-1234',
    '1+1+9',
    '3:2',
    'v1.2.3',
    '192.168.0.1',
    '8:30',
    '十百千',
    '百千万工程',
    '三季度',
    '31 December 2026',
    'March 2, 2026',
    'Q3 2026',
    'in 2026',
    'the past three years',
    'the 3rd session',
    'No. 12',
    '（300）',
    '（300万元）',
    'The hotline 12345 handles calls',
    '拨打12345咨询',
  ])('[G7] reads no figure in %s', (text) => expect(lines(text)).toBe(''))

  it.each([
    ['3-5年', '[3-5年] 3..5 year ='],
    ['3～5个', '[3～5个] 3..5 - ='],
    ['3至5亿元', '[3至5亿元] 300000000..500000000 yuan ='],
    ['8000至1.2万元', '[8000至1.2万元] 8000..12000 yuan ='],
    ['5%-6%', '[5%-6%] 5..6 percent = share'],
    ['100万到150万人', '[100万到150万人] 1000000..1500000 person ='],
    ['between 3 and 5 billion yuan', '[3 and 5 billion yuan] 3000000000..5000000000 yuan ='],
    ['3 to 5 years', '[3 to 5 years] 3..5 year ='],
    ['增长4.5%—5%', '[4.5%—5%] 4.5..5 percent = growth rise'],
    ['增长4.5%-5%左右', '[4.5%-5%左右] 4.5..5 percent about growth rise'],
    ['增长4.5%～5%', '[4.5%～5%] 4.5..5 percent = growth rise'],
    ['增长4.5%至5%', '[4.5%至5%] 4.5..5 percent = growth rise'],
    ['增长4.5%-5', '[4.5%-5] 4.5..5 percent = growth rise'],
    ['增长百分之四点五至百分之五', '[百分之四点五至百分之五] 4.5..5 percent = growth rise'],
    ['between 4.5% and 5%', '[4.5% and 5%] 4.5..5 percent = share'],
    ['4.5–5 percent', '[4.5–5 percent] 4.5..5 percent = share'],
    ['grow by 4.5 to 5 percent', '[4.5 to 5 percent] 4.5..5 percent = growth rise'],
    ['下降2%—3%', '[2%—3%] 2..3 percent = growth fall'],
    ['1元至5亿元', '[1元至5亿元] 1..500000000 yuan ='],
    ['从30家增加到50家', '[30家] 30 - = | [50家] 50 - ='],
  ])('[G8] reads the range %s', (text, expected) => expect(lines(text)).toBe(expected))

  it.each([
    ['增长5%', '[5%] 5 percent = growth rise'],
    ['同比增长6.3%', '[6.3%] 6.3 percent = growth rise'],
    ['增长预期目标为5%左右', '[5%左右] 5 percent about growth rise'],
    ['下降3.2个百分点', '[3.2个百分点] 3.2 percentage-point = growth fall'],
    ['增长到5%', '[5%] 5 percent = share'],
    ['提高到60%', '[60%] 60 percent = share'],
    ['增加300亿元', '[300亿元] 30000000000 yuan = growth rise'],
    ['增加投资300亿元', '[300亿元] 30000000000 yuan ='],
    ['grew by 5.2 percent', '[5.2 percent] 5.2 percent = growth rise'],
    ['a 5% increase', '[5%] 5 percent = growth rise'],
    ['grow by about 5%', '[about 5%] 5 percent about growth rise'],
    ['kept below 3%', '[below 3%] 3 percent less-than share'],
    ['增速不低于5%', '[不低于5%] 5 percent at-least growth rise'],
    ['由负转正', '[由负转正] 0 percent more-than growth rise'],
    ['力争保持正增长', '[正增长] 0 percent more-than growth rise hedged'],
    ['零增长', '[零增长] 0 percent = growth rise'],
    ['return to positive growth', '[positive growth] 0 percent more-than growth rise'],
    ['修正增长目标', ''],
    ['正增长5%', '[5%] 5 percent = growth rise'],
    ['翻一番', '[翻一番] ×2 - ='],
    ['翻两番', '[翻两番] ×4 - ='],
    ['翻了两番', '[翻了两番] ×4 - ='],
    ['是去年的1.5倍', '[1.5倍] ×1.5 - ='],
    ['double its output', '[double] ×2 - ='],
    ['double-digit growth', ''],
    ['力争突破100亿元', '[力争突破100亿元] 10000000000 yuan more-than hedged'],
    ['力争全年建成30个', '[30个] 30 - = hedged'],
    ['aims for at least 5 standard racks', '[aims for at least 5 standard racks] 5 rack at-least hedged'],
  ])('[G9] tells level, growth, share and factor in %s', (text, expected) => expect(lines(text)).toBe(expected))
})

const units = [
  makeUnit({ id: 'firm', name: makeText('家企业', 'firms') }),
  makeUnit({ id: 'supplier', name: makeText('家供应商', 'suppliers') }),
  makeUnit({ id: 'project', name: makeText('个项目', 'projects') }),
  makeUnit({ id: 'cluster', name: makeText('个万卡集群', 'clusters of 10,000 cards') }),
  makeUnit({ id: 'order', name: makeText('单/日', 'orders a day') }),
  makeUnit({ id: 'kw', name: makeText('千瓦', 'kW') }),
  makeUnit({ id: 'site-a', name: makeText('处', 'sites') }),
  makeUnit({ id: 'site-b', name: makeText('处', 'places') }),
]

describe('readFigures with the units of a ledger', () => {
  it.each([
    ['超5万家企业', '[超5万家企业] 50000 firm more-than'],
    ['合作供应商近万家', '[近万家] 10000 supplier nearly'],
    ['100个重大项目、20项基础设施项目', '[100个] 100 project = | [20项] 20 project ='],
    ['日均处理订单超500万件', '[超500万件] 5000000 order more-than'],
    ['5个万卡集群', '[5个万卡集群] 5 cluster ='],
    ['5 clusters of 10,000 cards', '[5 clusters of 10,000 cards] 5 cluster ='],
    ['1 cluster of 10,000 cards', '[1 cluster of 10,000 cards] 1 cluster ='],
    ['30家', '[30家] 30 - ='],
    ['30处', '[30处] 30 - ='],
    ['2兆瓦', '[2兆瓦] 2000 kw ='],
    ['10亿美元', '[10亿美元] 1000000000 - ='],
  ])('[G3] finds the unit of %s', (text, expected) =>
    expect(readFigures(text, { units }).map(line).join(' | ')).toBe(expected),
  )
})

describe('tenths and shares in words', () => {
  it.each([
    ['不低于三成五', 35, '%'],
    ['覆盖九成五。', 95, '%'],
    ['达到四成半。', 45, '%'],
    ['达到三成。', 30, '%'],
    ['控制在千分之八以内', 8, '‰'],
    ['比重过半', 50, '%'],
    ['由18个小时拉长到72个小时', 72, '个小时'],
    ['授信2个亿', 2e8, ''],
  ])('[G1] reads %s', (text, value, unit) => {
    const last = readFigures(text).findLast((reading) => reading.understood)
    expect([last?.understood && last.value, last?.understood && last.unitText]).toEqual([value, unit])
  })
})

describe('limits said behind or before what is paid', () => {
  it.each([
    ['10% is the ceiling', 'at-most'],
    ['100 days as a maximum', 'at-most'],
    ['70% is our floor', 'at-least'],
    ['老人一餐最多花10元', 'at-most'],
    ['每户最多付30元', 'at-most'],
    ['每户最少拿30元', 'at-least'],
  ])('[G3] reads %s', (text, comparator) => {
    expect(readFigures(text).find((reading) => reading.understood)).toMatchObject({ comparator })
  })
})
