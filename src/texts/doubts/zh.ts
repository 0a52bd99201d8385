/** The questions that a table leaves to a person, in Chinese. en.ts has the same shape. */
import { formatCount } from '#src/numbers/number.ts'
import { asPercent, ofDoubts } from './shape.ts'

const n = (count: number): string => formatCount(count, 'zh')
const such = (examples: readonly string[]) => examples.join('、')

export const doubtsZh = {
  panel: {
    title: '本表的提问',
    heading: (all: string) => `本表有 ${all} 处要问您`,
    open: (count: string, cells: string) => `${count} 个待答，其中 ${cells} 格没有采用。选一项，随即重新读取。`,
    allAnswered: '都已回答，可随时改选。',
    recalled: (count: string) => `${count} 个按上次的回答：同样表头的表，上次答过。请核对。`,
    forget: '忘掉上次的回答',
    asBefore: (word: string) => `按上次的回答：${word}`,
    leave: '先不回答，这些格不采用',
    assumed: '没有写明，按通常处理',
  },
  questions: ofDoubts({
    direction: {
      ask: ({ about, cells, examples }) =>
        `“${about}”的目标写作 ${such(examples)}（${n(cells)} 格）：越低越好，还是越高越好？`,
      choices: { lower: () => '越低越好，不高于它才算达到', higher: () => '越高越好，不低于它才算达到' },
      hint: '只看名称和数字，分不出往哪个方向才算做得好。',
    },
    'share-scale': {
      ask: ({ about, cells, examples }) =>
        `“${about}”一列有 ${n(cells)} 格写作 ${such(examples)} 这样的小数：${examples[0] ?? ''} 是 ${examples[0] ?? ''}%，还是 ${asPercent(examples[0] ?? '')}？`,
      choices: {
        percent: ({ examples: [first = ''] }) => `就是百分之几：${first} 即 ${first}%`,
        fraction: ({ examples: [first = ''] }) => `是小数形式：${first} 即 ${asPercent(first)}`,
      },
      hint: '表头写的是百分数，而数不大于 1。',
    },
    'share-basis': {
      ask: ({ about, cells, examples }) =>
        `“${about}”一列有 ${n(cells)} 格是百分数，看不出算什么（如 ${such(examples)}）：都是要达到的水平，还是都是一年的增速或平均数？`,
      choices: {
        rate: () => '要达到的水平（比率），如覆盖率',
        'annual-rate': () => '一年的增速或平均数（年度比率），如同比增长',
      },
      hint: '两种都有的，请在表里加“计数口径”一列，逐行写“比率”或“年度比率”。',
    },
    restated: {
      ask: ({ cells, examples }) =>
        `有 ${n(cells)} 项公布过的目标或期限变了（如 ${such(examples)}）：是重新定的，还是原来写错了？`,
      choices: {
        restated: () => '重新定的：原目标保留，新目标从改定那天起算',
        mistake: () => '原来写错了：把原目标改过来，不留痕迹',
      },
      hint: '没有另选，就按重新定的处理，往日的判断不变。',
    },
    'older-target': {
      ask: ({ cells, examples }) =>
        `有 ${n(cells)} 项的目标与台账不同，而表比台账已知的旧，或者改回了从前的目标（如 ${such(examples)}）：怎么处理？`,
      choices: {
        keep: () => '表是旧的：目标照台账不动',
        restated: () => '确是重新定的：原目标保留，另加新目标',
        mistake: () => '台账里写错了：照表改过来，不留痕迹',
      },
      hint: '选定之前，目标不动。',
    },
    'same-task': {
      ask: ({ about, examples }) => `台账里没有“${about}”，但有相近的“${such(examples)}”：是同一项，还是新增的？`,
      choices: { new: () => '新增的，另列一项' },
      hint: '选中台账里的一项，就并入那一项，名称随表改，原名记在备注里。选定之前，这一行不读。',
    },
    'standing-column': {
      ask: ({ about, cells, examples }) =>
        `“${about}”一列（${n(cells)} 格，如 ${such(examples)}）没有写明是哪一天的：是目前达到的数，还是起点的数？`,
      choices: { latest: () => '目前达到的数，记为最新数据', baseline: () => '目标从这里起算，记为基准值' },
      hint: '写明日期的（如“现状值（2025年）”）不再问。',
    },
    'name-target': {
      ask: ({ cells, examples }) =>
        `表里没有目标值一列，而 ${n(cells)} 项的名称里有数（如 ${such(examples)}）：这些数是不是目标？`,
      choices: { target: () => '是目标，按数字判断', name: () => '不是，只是名称' },
      hint: '名称里有两个数的，分成两项。',
    },
    'year-end': {
      ask: ({ examples }) => `表里的年度跨两年（如 ${such(examples)}）：到哪一天为止？`,
      choices: {
        '03-31': () => '次年3月31日（4月起的财政年度）',
        '06-30': () => '次年6月30日（7月起的财政年度）',
        '07-31': () => '次年7月31日（学年）',
        '08-31': () => '次年8月31日（学年）',
        '09-30': () => '次年9月30日（10月起的财政年度）',
      },
      hint: '表里没有写明；回答之前，这些期限不采用。',
    },
    finish: {
      ask: ({ cells, examples }) =>
        `有 ${n(cells)} 项的进展看不准是不是整项任务完成（如 ${such(examples)}）：算不算完成？`,
      choices: { open: () => '不算，还在推进', completed: () => '都算完成' },
      hint: '没有另选，就不算。各项不同的，请在表里加“阶段”一列逐行写明。',
    },
    hidden: {
      ask: ({ examples }) => `表里有隐藏的行或列，里面有内容（如 ${such(examples)}）：读不读？`,
      choices: { leave: () => '不读，只读看得见的', read: () => '隐藏的也读' },
      hint: '没有另选，就不读；隐藏的行列在提示里逐一列出。',
    },
    'matrix-values': {
      ask: ({ cells, examples }) =>
        `这张表按地区分列 ${n(cells)} 个数（如 ${such(examples)}）：是要达到的目标，还是已经达到的数？`,
      choices: { target: () => '要达到的目标', latest: () => '已经达到的数' },
      hint: '表名和表头都没有写明；回答之前，这些数都不读。',
    },
    language: {
      ask: ({ cells, examples }) =>
        `表里有 ${n(cells)} 处文字与台账不同（如 ${such(examples)}），而表头和内容的语言不一：改中文，还是改英文？`,
      choices: { zh: () => '改中文', en: () => '改英文' },
      hint: '另一种语言的文字不动。',
    },
    basis: {
      ask: ({ about, cells, examples }) =>
        `“${about}”一列有 ${n(cells)} 格没有写明口径（如 ${such(examples)}），都按一种处理。`,
      choices: {
        cumulative: () => '累计数：自起点一直累计',
        stock: () => '时点数：到时一共有多少',
        'annual-flow': () => '年度数：只算当年的',
      },
      hint: '各行不同的，请在表里加“计数口径”一列逐行写明。',
    },
    'which-sheet': {
      ask: ({ examples }) => `有几张格式相同的工作表，各是一个时期的（${such(examples)}）：读哪一张？`,
      choices: {},
      hint: '一次读一张；选定之前都不读。',
    },
    'target-column': {
      ask: ({ cells, examples }) => `有几列都像目标值（${n(cells)} 行，如 ${such(examples)}）：哪一列是要达到的目标？`,
      choices: {},
      hint: '其余各列不作目标。',
    },
    'latest-column': {
      ask: ({ cells, examples }) =>
        `有几列都像最新数据（${n(cells)} 行，如 ${such(examples)}）：哪一列是截至目前的数？`,
      choices: {},
      hint: '要选自起点累计的数，不选当月的数；其余各列不读。',
    },
  }),
}
