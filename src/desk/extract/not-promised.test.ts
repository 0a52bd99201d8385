import { describe, expect, it } from 'vitest'
import { candidatesIn, promisesIn } from './testing/promises.ts'

describe('what is not promised by who speaks', () => {
  it.each([
    '专家预测，到2030年全球低空经济市场规模将超过8万亿元。',
    '据国际机构预计，今年世界经济增长2.9%。',
    '业内人士认为，未来五年该行业将保持15%的年均增速。',
    '根据有关研究，到2035年我国60岁以上人口将突破4亿。',
    '气象部门预计，今年汛期降水将偏多20%。',
    'Analysts expect the market to reach $12 billion by 2030.',
    'The International Energy Agency predicts demand will rise by 40% by 2035.',
    'Critics say the scheme will cost £2 billion by 2031.',
    'Scientists warn that sea levels will rise by 30 centimetres by 2050.',
    'The population is forecast to reach 510,000 by 2035.',
    'According to the regulator, bills will rise by 12% in 2027.',
  ])('what others reckon: %s', (text) => {
    expect(promisesIn(text)).toEqual([])
  })

  it.each([
    '如果不加以控制，到2030年缺水量将达3亿立方米。',
    '照此速度，到2031年填埋场将接收垃圾900万吨。',
    'Without action, waste will grow by 25% by 2035.',
    'If nothing changes, 3,000 households will face flooding by 2040.',
    'On current trends, 40,000 people will be waiting by 2029.',
  ])('what comes where nothing is done: %s', (text) => {
    expect(promisesIn(text)).toEqual([])
  })

  it.each([
    '原计划2025年完成的32公里管网，因征地拆迁滞后，仅完成21公里。',
    '2021年规划的目标是建成50个示范村，到2025年实际建成63个。',
    '去年政府工作报告提出新增就业5万人的目标，实际完成5.6万人。',
    'The opposition has promised to build 50,000 homes by 2030.',
    'We promised 500 new officers by 2025 and delivered 520.',
    'The previous administration pledged to build 9,000 homes by 2024 but completed 4,100.',
    'Our predecessors planned to open 14 clinics by 2023.',
  ])('what others, or who speaks in years gone, promised: %s', (text) => {
    expect(promisesIn(text)).toEqual([])
  })

  it.each([
    'From October, households on low incomes can apply for grants of up to €9,000.',
    'Households earning less than £31,000 a year can apply for help from 2027.',
    'Firms that break the rules will face fines of up to €20,000.',
    'Each school can claim up to $15,000 from the fund by March 2027.',
    'Applications must be submitted by 30 April 2026 and be no longer than 20 pages.',
  ])('what one may apply for, and on which terms: %s', (text) => {
    expect(promisesIn(text)).toEqual([])
  })

  it.each(['The 1,200-seat concert hall will open in autumn 2027.', 'The 14-storey tower will be demolished by 2027.'])(
    'how large a thing is: %s',
    (text) => {
      expect(promisesIn(text)).toEqual([])
    },
  )

  it.each([
    ['今年秋粮丰收，全年总产预计能有4.3亿斤。', '2026-10-21', []],
    ['预计全年地区生产总值增长6.1%。', '2026-12-02', []],
    ['预计年底前建成停车场12个。', '2026-10-21', ['12个 | 2026']],
    ['“We are tripling the pace of building.”', '2026-10-21', []],
  ])('what is reckoned of a year that is nearly over: %s', (text, announced, promised) => {
    expect(promisesIn(text, announced)).toEqual(promised)
  })

  it.each([
    '如果国家批复综合保税区，我们将再引进企业，力争带动出口50亿元。',
    '若中央资金到位，每辆车将补助6万元。',
    '一旦出现重大险情，将转移群众3000人。',
    'If those funds arrive, the governor intends to ask for an additional $85 million.',
    'Should the bid be approved, a further 200 plots will follow by 2029.',
    'If the city extends the tram, 600 parking spaces will go.',
  ])('what hangs on something else: %s', (text) => {
    expect(promisesIn(text)).toEqual([])
  })

  it.each([
    ['若干措施明确，到2028年新增企业60家。', ['60家 | 2028']],
    ['If elected, we will build 5,000 homes by 2030.', ['5,000 homes | 2030']],
    ['If your bin is missed, we will collect it within 2 working days.', ['within 2 working days | -']],
  ])('若 and if that are no such condition: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    '新茶园三年才能投产，减产可能超过三成。',
    '每户可能多支出120元。',
    'Retrofitting the tower could save £410,000 a year.',
    'Up to 300 jobs might be created.',
  ])('what may be: %s', (text) => {
    expect(promisesIn(text)).toEqual([])
  })

  it.each([
    '厂房里6条生产线只开了4条。',
    '这个村去年卖了300吨茶。',
    'They went up by 160,000.',
    'In 2025 we paid 640 bursaries.',
    'Our last scorecard set 22 targets.',
    'Today four in ten of our apprentices finish.',
    'We will open a clinic there, where a mother currently travels 140 kilometres for a scan.',
    '防霜风扇眼下只有90台。',
  ])('what was or is now: %s', (text) => {
    expect(promisesIn(text)).toEqual([])
  })

  it.each([
    ['年底以前单枪功率在250千瓦以上的超充桩，不少于6000个。', ['不少于6000个 | 2026']],
    ['The office will claw back money from any provider whose rate sinks below 60 percent.', []],
    ['Patients will be helped by staff who speak more than 12 languages.', []],
  ])('which of the things are counted: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    ['到2027年底，建成养老院6所。预收费超过5万元的，应当实行银行存管。', ['6所 | 2027']],
    ['要新建终端26座，日处理规模20吨以上的年内全部接入。', ['26座 | -']],
    ['力争平均缩短到70分钟（国家标准为90分钟以内）。', ['70分钟 | -']],
    ['根据国家排放标准，出水浓度不得超过60毫克/升。', []],
    ['要新建养老机构，新建机构单床建筑面积应不低于35平方米。', []],
    ['今年引进博士15名，给予安家费30万元、科研启动金20万元，服务期不少于8年。', ['15名 | 2026']],
    ['对60周岁以上老年人给予每人每餐2元补贴，80周岁以上提高至每餐4元。', []],
    ['每月基本生活补助今年由380元提高到500元。', ['500元 | 2026']],
    ['各科室要制定计划，结果占考核权重15%。', []],
    ['项目匡算总投资212亿元，其中拟申请资金68亿元。', []],
    ['2027年底前建成水库，总库容1.12亿立方米。', []],
    ['年底前在6个区各布局至少2家门诊。', ['至少2家 | 2026']],
    ['要治理污水，总磷浓度一般能下降15%至20%。', []],
    ['已争取到资金9200万元。', []],
    ['总装机120万千瓦的电站，将在年底前安排岗位2600个。', ['2600个 | 2026']],
    ['年营业收入2000万元以上的工业企业方可纳入统计，要新增企业30家。', ['30家 | -']],
    ['设立总规模20亿元的产业基金。', ['20亿元 | -']],
    ['供餐单位2次抽检不合格的，依法终止合同。', []],
    ['要做到投诉事项5个工作日内办结率达到95%。', ['95% | -']],
    ['要改善供餐，3千人以上学校实行错峰就餐。', []],
    ['审批时限今年由平均45个工作日压到15个工作日。', ['15个工作日 | 2026']],
    ['停车楼项目投资2800万元，计划明年5月底前启用，提供车位210个。', ['210个 | 2027-05']],
    ['电站落差412米，要在6月底前并网60万千瓦。', ['60万千瓦 | 2026-06']],
    ['根据规定，燃气软管长度不应超过2米。', []],
    ['据测算，每餐成本将上升约0.6元。', []],
    ['2026年9月底前，关停4.3米焦炉6座。', ['6座 | 2026-09']],
    ['要压减产能，对未按期完成的，执行差别化电价，每千瓦时加价0.1元。', []],
    ['要引进演员，对引进的一级演员，提供120平方米公寓，租期5年。', []],
    ['今年要开设课程500节，每节课限30人。', ['500节 | 2026']],
    ['“六个百分之百”落实率今年要达到95%。', ['95% | 2026']],
    ['南关老戏楼修缮工程投入2100万元，预计10月完工，建筑面积3400平方米，可容纳观众420名。', []],
    ['经会商研判，预计发送旅客610万人次。', []],
    ['整改后逐校复核，《防火规范》规定的距离，不应大于35米。', []],
    ['现将5个问题的整改情况公布如下。', []],
    ['死亡人数明年较今年下降10%以上。', ['10%以上 | 2027']],
    ['主要预期目标建议为：新增就业110万人以上。', ['110万人以上 | -']],
    ['有机构判断全年销售面积将下降4%至6%。', []],
    ['据电网公司预测，今年全市最大负荷将达到518万千瓦。', []],
    ['2025年，我们战胜了旱情。全年粮食播种面积78.6万亩。', []],
    ['今年改造2005年以前建成的小区6500个。', ['6500个 | 2026']],
  ])('terms, thresholds, standards and sizes that stand beside promises: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    ['食堂每餐加码2800万元。', ['2800万元 | -']],
    ['宿舍补贴由380元涨到500元。', ['500元 | -']],
    ['23个监测站的数据全部上网。', ['23个 | -']],
    ['展厅里有展品2800件。', []],
    ['两个学科掉出了前1%。', []],
  ])('[E23] what is done in words without a tense is asked about: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    [
      '第一阶段（到2027年）：打基础。建成模型20个。\n第二阶段（到2030年）：上台阶。建成模型60个。',
      ['20个 | 2027', '60个 | 2030'],
    ],
    [
      '今年的目标是：收入增长6%。\n为此，着力抓好六件大事。\n一是建设农田8万亩。\n二是新建站点20个。',
      ['6% | 2026', '8万亩 | 2026', '20个 | 2026'],
    ],
    [
      '今年要更新管网500公里。所有县8月底前完成普查。消火栓完好率要保持在99%以上。',
      ['500公里 | 2026', '99%以上 | 2026'],
    ],
    ['从7月1日起，推行联审，审批时限压到15个工作日。', ['15个工作日 | 2026-07-01']],
    ['剩余的1万套左右，我们逐项建台账，保证今年国庆节前全部交付。', ['1万套左右 | 2026-09-30']],
    ['第一批9个小区，8月底前完工；第二批7个小区，10月31日前完工。', ['9个 | 2026-08', '7个 | 2026-10-31']],
    ['到2026年秋季学期开学前，覆盖率达到100%。', ['100% | 2026-08-31']],
    ['我们保证5个工作日内答复，墙面破损7天内免费修复。', ['5个工作日内 | -', '7天内 | -']],
    ['2026年汛前完成120处设施更新。', ['120处 | -']],
    ['今年工作：5月起等候时间不超过48小时。', ['不超过48小时 | 2026-05']],
    ['今年采暖季前（11月15日），完成替代4.6万户。', ['4.6万户 | 2026-11-15']],
    ['今年暑期开放课程500节。', ['500节 | 2026-08-31']],
    ['2026年秋季学期起，起始年级班额不超过45人。', ['不超过45人 | 2026-09-01']],
    ['家长满意度2026年春季学期末达到93%。', ['93% | 2026-06']],
    ['21个村被列为优先对象，必须在今年9月底前全部完工。', ['21个 | 2026-09']],
  ])('[E9] whose time it is: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    [
      '（一）问题：暗访发现排污口23个，每日渗漏130吨。\n整改目标：排放达标率稳定在98%以上。\n整改时限：2026年6月底前\n整改措施：铺设干管18公里。\n（二）问题：积存渗滤液6万吨。\n整改目标：新建设施不低于300吨。',
      ['98%以上 | 2026-06', '18公里 | 2026-06', '不低于300吨 | -'],
    ],
    [
      '定了！今年我们要干这些大事！\n📌 上学更方便\n✅ 新建学校14所～\n✅ 打通断头路11条',
      ['14所 | 2026', '11条 | 2026'],
    ],
    ['计划今明两年改建公路8000公里，五年捐资1亿元。', ['8000公里 | 2027', '1亿元 | 2031']],
    ['积极争取补助，力争“十五五”期间每年不少于60亿元。', ['不少于60亿元 | 2030']],
    ['要关停违规企业7家，罚款126万元。', ['7家 | -']],
  ])('[E9] labels and titles that say what the lines around them are: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it('[E15] takes a rank, and how long a service may take, as at most', () => {
    const found = candidatesIn('今年综合实力要进入全国前10位，企业开办3个工作日办结，投诉办结率达到95%。')
    expect(found.map(({ comparator }) => comparator)).toEqual(['at-most', 'at-most', 'at-least'])
  })

  it('[E20] reads a table whose columns are parted by blanks, with the unit of its line', () => {
    const table =
      '序号 指标 2025年 2030年 属性\n1 灌溉面积（万亩） 41 48 预期性\n2 用水总量（亿立方米） 15.3 ≤16.2 约束性\n3 数字化率（%） 38 75 预期性'
    expect(promisesIn(table)).toEqual(['48 | 2030', '≤16.2 | 2030', '75 | 2030'])
  })

  it.each([
    ['Turnover, at 13 per cent today, has to drop below 9 per cent by 2028.', ['below 9 per cent | 2028']],
    ['We have ring-fenced 90 million crowns over the next four years.', ['90 million crowns | 2030-03-01']],
    ['电网公司“十五五”在省内准备投780亿元，新建变电站133座。', ['780亿元 | 2030', '133座 | 2030']],
    ['一般公共预算收入预期增长4%。', ['4% | -']],
    [
      'Nobody should live there, so we will limit such stays to a maximum of six weeks.',
      ['a maximum of six weeks | -'],
    ],
    ['县里去年拨付4100万元，今年的盘子扩大到7500万元，农商行另外授信2亿元。', ['7500万元 | 2026', '2亿元 | 2026']],
  ])('beside words of the past, promised all the same: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    ['去年我们向大会作了十七项承诺，兑现了十六项。', []],
    ['总磷浓度十年前是每升0.19毫克，以前每亩施肥是27公斤。', []],
    ['完不成任务，我的年薪扣一半。', []],
    ['教育部一位专家估计，我校三年内有望新增两个一流学科。', []],
    ['发车间隔将为7分30秒。', []],
    ['2028年销售额做到6亿元，是2025年的三倍。', ['6亿元 | 2028']],
    ['“三公”经费在去年压减9%的基础上再减5%。', ['5% | -']],
    ['A survey of 1,200 commuters found that they want more buses.', []],
    ['The regional planners tell us demand will run to 2,400 homes a year.', []],
    ['The Harbour Pilots’ Guild expects cargo to reach 30 million tonnes in 2035.', []],
    ['In the event of a hurricane of category 4 or higher, timetables will slip.', []],
    ['We will connect any wind park larger than 5 MW by 2028.', []],
    ['Council maintains 1,940 kilometres of road, 71 per cent of it unsealed.', []],
    ['Leakage, presently a quarter of all water, will be under 15 per cent by 2028.', ['under 15 per cent | 2028']],
  ])('what is told beside the promises of a dense text: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    ['国家提出到2030年占比达到25%左右，我市将力争达到30%。', ['30% | 2030']],
    ['专家预测市场将超过8万亿元；公司计划到2028年建成工厂6座。', ['6座 | 2028']],
    ['National targets require a 55% cut by 2030; we will reach 65%.', ['65% | -']],
    ['Experts expect demand to double, and by 2030 the council will build 900 homes.', ['900 homes | 2030']],
  ])('who speaks comes in after the others: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })
})
