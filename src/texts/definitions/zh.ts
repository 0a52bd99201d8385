import type { Deciding } from '#src/domain/assessment.ts'
import type { Freshness, Kind, Reason, Verdict } from '#src/domain/terms.ts'

/** What each word of texts/words means, one sentence, in Chinese: a word without one does not compile. Apart from the words, so that no first view carries them. en.ts has the same shape. */
export const definitionsZh = {
  verdicts: {
    met: '最新数据已达到目标。',
    'on-track': '增量进度不低于时序进度。',
    'slightly-behind': '增量进度略低于时序进度。',
    behind: '增量进度明显低于时序进度。',
    'far-behind': '增量进度远低于时序进度。',
    overdue: '期限已过，期满时或期满后的数据仍未达到目标。逾期的一种，已有结论，计入可判断。',
    'overdue-unverified':
      '期限已过，尚未见到期满时或期满后的数据。逾期的另一种，是否兑现还不知道，计入无法判断，不计入可判断。',
    'too-early': '起步不久，时序进度尚低，暂不评判。',
    unjudged: '现有公开信息不足以作出判断，原因逐项写明；逾期待核实的也计入其中。',
    closed: '该承诺已终止或不再跟踪，原因见条目。',
  } satisfies Record<Verdict, string>,
  reasons: {
    'no-number': {
      meaning: '承诺没有给出可以核对的数字，或写了数字而没有写明怎样算达到。',
      remedy: '责任单位公布可以核对的数字或分步节点，或说明所写数字怎样算达到，即可判断。',
    },
    'no-report': { meaning: '至今没有查到公开的进展数据。', remedy: '公布一次带日期的进展数据后即可判断。' },
    'no-deadline': {
      meaning: '来源没有写明何时完成，或只给了一个时段，而时段两端会得出不同的判定。',
      remedy: '明确完成期限后即可计算时序进度。',
    },
    'no-baseline': { meaning: '不知道起点是多少，无法计算增量进度。', remedy: '补充起点数值及其日期后即可判断。' },
    silent: {
      meaning: '最近一次报告距今过久，已连续漏报，旧数据不足以说明现状。',
      remedy: '公布新的进展数据后恢复判断。',
    },
    'not-defined': {
      meaning: '所选规则没有规定这一差距属于哪一档。',
      remedy: '换用另一条规则，或由规则制定方补充规定。',
    },
  } satisfies Record<Reason, { meaning: string; remedy: string }>,
  kinds: {
    measured: '有可以核对的数字。',
    milestone: '没有总量数字，但有可逐项核对的步骤。',
    direction: '没有可以核对的数字或节点，只记录进展，不作评判。',
  } satisfies Record<Kind, string>,
  freshness: {
    fresh: '最近一次数据在约定的报告周期之内。',
    due: '已漏报一次。',
    silent: '已连续漏报。',
  } satisfies Record<Freshness, string>,
  deciding: {
    baseline: '查明起点的基数，即可定档。',
    deadline: '明确期限落在哪一年，即可定档。',
    figure: '公布不带“近”“左右”的确切数字，即可定档。',
  } satisfies Record<Deciding, string>,
}
