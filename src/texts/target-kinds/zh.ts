/** A kind of target: what it is called, how officials write it, when it counts as met, and what is shown of it. */
interface TargetKind {
  readonly name: string
  readonly written: string
  readonly met: string
  readonly shown: string
}

/** The kinds of targets for the method page, in Chinese: how far a number is meant, then what kind of number it is. */
export const targetKindsZh = {
  title: '目标有哪几种',
  lead: '同样一个数，说法不同，兑现的标准就不同；口径不同，看进度的办法也不同。每一项先看怎么说，再看是什么数。',
  columns: { written: '写法', met: '怎样算兑现', shown: '页面上怎么看' },
  kinds: {
    floor: {
      name: '下限',
      written: '不低于、……以上、达到',
      met: '达到或超过即可，刚好相等也算。',
      shown: '直接写数字，不加“不低于”。',
    },
    above: {
      name: '超过',
      written: '超、突破、高于、正增长',
      met: '必须高于这个数，刚好相等不算。',
      shown: '“超100亿元”。',
    },
    ceiling: {
      name: '上限',
      written: '不超过、控制在……以内、低于',
      met: '到期时仍在上限之内。期中没有突破，只算守住。',
      shown: '一条目标线，数据在线的哪一边、离多远。',
    },
    about: {
      name: '左右',
      written: '5%左右、3%左右',
      met: '要提高的达到95%即可，要压低的不高于105%即可，做得更好不算未达；要保持的，上下都在5%以内。',
      shown: '“约5%”。在幅度之内的会注明。',
    },
    range: {
      name: '区间',
      written: '4.5%—5%',
      met: '达到先到的一端即可，高出区间也算；要保持的须在两端之间。',
      shown: '“4.5%至5%”，图上是一条带。区间外的写明离近的一端差多少。',
    },
    hold: {
      name: '保持',
      written: '保持在、稳定在、不低于（红线）',
      met: '到期时仍守住。期中守住为正常推进，偏离则按偏离多少定档。',
      shown: '一条目标线，不计完成率。',
    },
    yearlyRate: {
      name: '年度比率',
      written: '增长5%、涨幅3%、失业率5.5%、优良率95%',
      met: '只看全年（或目标所说的那一段）的数。一季度、上半年的数只说明那一段，不判兑现或未达。',
      shown: '所说的时段，以及比目标高或低几个百分点；不计完成率，没有时序进度，不推算。',
    },
    flow: {
      name: '年度数',
      written: '新增就业110万人、完成投资1万亿元、粮食1285万吨',
      met: '当年累计达到即可，可以提前。',
      shown: '完成率对照时序进度，每年1月1日从0起算。',
    },
    cumulative: {
      name: '累计数',
      written: '五年新建500万亩、三年引进100个',
      met: '从起点累计达到即可。',
      shown: '完成率对照时序进度，从0起算。',
    },
    level: {
      name: '时点数',
      written: '到2025年达到35万个、翻一番、降至20微克',
      met: '到那时达到；要降的降到即可。',
      shown: '从起点算起走了多少，对照时序进度。来源没有起点的，取两端。',
    },
    share: {
      name: '占比和强度',
      written: '占比达到16%、比2020年下降16%',
      met: '到那时达到。',
      shown: '同时点数；没有起点就没有时序进度，也不评判。',
    },
    steps: {
      name: '节点',
      written: '6月底前开工、年底前通车',
      met: '各步都报告完成。',
      shown: '到期几步、完成几步。没有报告写“未见报告”，不写0。',
    },
    direction: {
      name: '方向',
      written: '高于全国平均、与全国同步、稳步提升、走在前列',
      met: '没有可以核对的数，不作评判。写出数来（如“高于全国1个百分点”，以差计）才能判断。',
      shown: '最近的进展和日期。',
    },
  } satisfies Readonly<Record<string, TargetKind>>,
}
