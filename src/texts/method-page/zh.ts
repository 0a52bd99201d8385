import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'zh')

/** The method page and its rules to choose from, in Chinese. en.ts has the same shape. */
export const methodPageZh = {
  methodLead: '每个判定都来自下列编号规则。规则是数据，可以更换；更换后，哪些项变色一目了然。',
  glossaryTitle: '词汇',
  glossaryLead: '各页所用的词，各有一个名字、一个意思，中英文对照。',
  glossary: {
    verdicts: '状态',
    reasons: '无法判断的原因',
    kinds: '承诺类型',
    reaches: '可核对程度',
    freshness: '数据新旧',
    bases: '计数口径',
    firmness: '承诺性质',
    standings: '报告来自谁',
    strengths: '来源可信度',
    ruleBases: '规则的定档依据',
  },
  lensTitle: '换一把尺子',
  lensLead: '各地公布的红黄绿规则不同。选一条规则，看有多少项会改变状态。',
  lensChanges: (count: number) => (count === 0 ? '没有变化' : `${n(count)} 项改变`),
  lensWhich: '哪些项',
  lensCurrent: '当前规则',
  lensUse: '改用这条规则',
  lensCounts: '各状态项数',
  rulesTitle: '编号规则',
  ruleSource: (title: string) => `出处：${title}`,
}
