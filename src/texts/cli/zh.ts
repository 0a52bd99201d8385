import { formatCount } from '#src/numbers/number.ts'
const n = (count: number): string => formatCount(count, 'zh')

const ANSWERS = [
  "  --answer '提问=选项'  回答表里看不准的地方，可写多次；照列出的提问原样写",
  '  --answers 文件      同上，写成一个 JSON 文件：{"提问": "选项"}',
]
const OVERWRITE = '  --force             目标文件已存在时覆盖'

/** What the command line says, in Chinese. en.ts has the same shape. */
export const cliZh = {
  usage: [
    '用法：npm run ledger -- <命令> [文件…] [选项]',
    '  check 文件…         检查台账，逐条列出错误',
    '  convert 从 到       在 JSON、Excel（.xlsx）和 CSV 之间转换',
    '  diff 甲 乙          比较两份台账：记录、字段，以及哪些判定会变',
    '  new 文件            新建一份空台账',
    '  fill 台账 表 输出    把台账的最新数据填进单位自己的 Excel 表，其余不动',
    '  sheets 台账 文件夹   给每个责任单位做一份填报表',
    '  merge-sheets 台账 输出 文件…  收回填报表，并入台账，列出谁还没有填报',
    '  fill-schema         写出 public/ledgers/ledger.schema.json',
    '  extract 文章        从文章中摘出可能的承诺和数据',
    '各命令的选项见 npm run ledger -- <命令> --help；--lang en 改用英文',
  ],
  help: {
    check: [
      '用法：npm run ledger -- check 文件… [--lang zh|en]',
      '  检查 JSON 台账，也可检查要导入的 Excel、CSV：逐条写明位置、原文和应填内容',
      '  标“提示”的只是说明，不算错误；标“提问”的，答了才采用',
      ...ANSWERS,
    ],
    convert: [
      '用法：npm run ledger -- convert 从 到 [选项]',
      '  按文件名结尾决定写成 .json、.xlsx 还是 .csv；读入时看内容，不看文件名，也读 .xls、.ods 和 .docx 里的表格',
      '  本程序导出的整本 Excel 可以原样读回；其他表格按表头识别，读不懂的逐格说明',
      '  CSV 只有台账一张表，明细记录请用 Excel 或 JSON',
      '  --ledger 台账       把表格的行并入这份台账（按编号、名称对应）；不写则另成一份',
      '  --announced 日期    表中没写提出日期的，按这一天；不写则为今天',
      '  --figures-of 日期   表中没写截至日期的数据，按这一天；不写则不采用',
      '  --as-of 日期        写成表格时，判定截至哪一天；不写则为今天',
      ...ANSWERS,
      OVERWRITE,
    ],
    diff: [
      '用法：npm run ledger -- diff 甲 乙 [选项]',
      '  + 新增，- 删去，~ 修改；甲、乙可以是 JSON，也可以是本程序导出的整本 Excel',
      '  --json              写成 JSON：ledger、records、verdicts',
      '  --as-of 日期        比较哪一天的判定；不写则为今天',
      '  --rule 编号         按哪条规则判定；不写则用各自的默认规则',
    ],
    new: [
      '用法：npm run ledger -- new 文件 [选项]',
      '  --id 编号           小写字母、数字和连字符；不写则取自文件名',
      '  --title 名称        中文名称；不写则取文件名',
      '  --title-en 名称     英文名称；不写则与中文相同',
      '  --place 地名        省、市或县区，写入它和下辖的全部地区，并备好常用领域和单位（计量）',
      '  --bodies 文件       责任单位名单，一行一个，或用顿号、逗号、分号隔开；与 --place 同用',
      OVERWRITE,
    ],
    fill: [
      '用法：npm run ledger -- fill 台账 表格.xlsx 输出.xlsx [选项]',
      '  只填最新数据和截至日期两列，按各格的单位和格式写；公式、合并格、样式、其他工作表一律不动',
      '  逐行说明哪些填了，哪些对不上；写出前按导入的办法读回核对，读不回原数的不写',
      '  --as-of 日期        取哪一天已知的数据；不写则为今天',
      '  --words             连进展文字一起填',
      ...ANSWERS,
      OVERWRITE,
    ],
    sheets: [
      '用法：npm run ledger -- sheets 台账 文件夹 [选项]',
      '  每个有待填事项的责任单位一份 .xlsx；待填的是这一天还没有数据的、未完成的量化承诺',
      '  --figures-of 日期   数据截至哪一天；不写则为上月最后一天',
      OVERWRITE,
    ],
    'merge-sheets': [
      '用法：npm run ledger -- merge-sheets 台账 输出.json 文件… [选项]',
      '  一次读收回的全部填报表，把读准的数并入台账，其余不动；列出谁已填报、谁还没有，哪些格、哪些文件没有采用、为什么',
      '  有没有采用的，退出码为 1；只是有单位还没填报，不算错误',
      OVERWRITE,
    ],
    'fill-schema': ['用法：npm run ledger -- fill-schema [--check]', '  --check             只核对文件是否最新，不写'],
    extract: [
      '用法：npm run ledger -- extract 文章 [选项]',
      '  文章是纯文本（UTF-8、UTF-16 或 GB18030）；依据的编号见 src/desk/extract/extract-rules.ts',
      '  --ledger 台账       用这份台账里的地区、领域、单位名称来识别',
      '  --announced 日期    文章的日期，“年底”“明年”等由此推算；不写则为今天',
      '  --json              写成 JSON，附各处在原文中的位置',
      '  --to 表格           把承诺写成 .xlsx 或 .csv，核对、补全后用 convert 读回',
      OVERWRITE,
    ],
  },
  codes: '退出码：0 无误；1 有错误或有差异；2 用法不对，或文件读不出、写不出',

  noCommand: '请写明要做什么。',
  unknownCommand: (command: string) => `没有“${command}”这个命令。`,
  unknownOption: (command: string, option: string) => `${command} 没有 ${option} 这个选项。`,
  needsValue: (option: string) => `${option} 后面要写内容。`,
  takesNoValue: (option: string) => `${option} 后面不写内容。`,
  badDay: (option: string, found: string) => `${option} 要写成 2026-12-31 这样的日期，写的是“${found}”。`,
  onlyOnce: (option: string) => `${option} 只能写一次。`,
  badAnswer: (found: string) => `--answer 要写成 '提问=选项'，写的是“${found}”。`,
  notAnswers: '不是回答。要写成一个 JSON 对象：{"提问": "选项"}',
  noQuestion: (key: string, known: readonly string[]) =>
    `没有“${key}”这个提问。${known.length === 0 ? '这张表没有要回答的。' : `有的是：${known.join('、')}`}`,
  noChoice: (key: string, value: string, known: readonly string[]) =>
    `“${key}”没有“${value}”这个选项。可选的有：${known.join('、')}`,
  badLanguage: '--lang 只能是 zh 或 en。',
  files: (command: string, least: number, found: number) =>
    `${command} 后面要写${command === 'check' || command === 'merge-sheets' ? '至少' : ''} ${n(least)} 个文件，现有 ${n(found)} 个。`,
  noRule: (rule: string, known: readonly string[]) => `没有编号为 ${rule} 的规则。可用的有：${known.join('、')}`,
  fileFaults: {
    unread: (detail: string) => `读不出这个文件（${detail}）`,
    unwritten: (detail: string) => `写不出这个文件（${detail}）`,
    refused: (detail: string) => `读不出这个文件：${detail}`,
    exists: (_detail: string) => '文件已存在，没有改动。要覆盖请加 --force',
    form: (_detail: string) => '文件名要以 .json、.xlsx 或 .csv 结尾',
  },
  notUtf8: '不是 UTF-8 编码的文本，请另存为 UTF-8',
  notText: '不是纯文本，请把文章另存为 .txt',
  noLedger: '这是一张表，不是台账。请先用 convert 转换',
  ownLedger: '这个文件自成一份台账，--ledger 只用于表格。',
  tableOf: (file: string) => `由表格 ${file} 转换而成。`,
  describe: '请在此写明收录范围、时间和依据。',

  line: (place: string, sentence: string) => `${place}：${sentence}`,
  note: (sentence: string) => `提示：${sentence}`,
  question: (sentence: string, hint: string) => `提问：${sentence}${hint}`,
  choice: (word: string, flag: string) => `    ${word}：${flag}`,
  choiceOf: (value: string, word: string) => `${value}（${word}）`,
  answered: (sentence: string, word: string) => `${sentence}按您的回答：${word}`,
  asUsual: (sentence: string, word: string) => `${sentence}没有另答，按此处理：${word}。要改，在命令后加：`,
  toAnswer: (questions: number, cells: number) =>
    `有 ${n(questions)} 个提问待答，其中 ${n(cells)} 格没有采用。请在各提问下选一行，把 --answer 起的部分加在命令后面，再运行一次。`,
  counts: ({
    commitments,
    reports,
    facts,
  }: {
    readonly commitments: number
    readonly reports: number
    readonly facts: number
  }) => `承诺 ${n(commitments)} 项，进展报告 ${n(reports)} 条，事实 ${n(facts)} 条`,
  ok: (counts: string) => `合格：${counts}`,
  setAside: (count: number, counts: string) => `有 ${n(count)} 条记录未采用；可用的有：${counts}`,
  withFaults: (count: number, counts: string) => `有 ${n(count)} 处未采用；可用的有：${counts}`,
  refused: (count: number) => `不是有效的台账，共 ${n(count)} 处错误`,
  nothingTaken: '没有读到可用的内容，没有写出文件',
  extracted: ({
    rows,
    doubtful,
    repeated,
    achieved,
  }: Readonly<Record<'rows' | 'doubtful' | 'repeated' | 'achieved', number>>) =>
    `已写出承诺 ${n(rows)} 项，其中 ${n(doubtful)} 项要核对（见备注）；未写入：重复的 ${n(repeated)} 项，已有成绩 ${n(achieved)} 条`,
  written: (counts: string) => `已写出：${counts}`,
  writtenSheet: (rows: number) => `已写出台账一张表：承诺 ${n(rows)} 项，每项一行，各附最近一条进展`,
  notInSheet: (counts: string) =>
    `CSV 装不下整本台账（${counts}）：较早的进展、原目标、事实、来源明细等不在其中。要完整内容，请写成 .xlsx 或 .json`,
  started: (id: string) => `已新建空台账，编号 ${id}`,
  startedAt: (id: string, place: string, regions: number, bodies: number) =>
    `已为${place}新建台账，编号 ${id}：地区 ${n(regions)} 个，责任单位 ${n(bodies)} 家`,
  noPlace: (place: string) => `没有“${place}”这个地名。`,
  severalPlaces: (place: string, found: readonly string[]) =>
    `“${place}”可能是以下几处，请改写代码：${found.join('、')}`,
  bodiesWantPlace: '--bodies 要与 --place 同用。',
  schemaWritten: (file: string) => `已写出 ${file}`,
  schemaCurrent: (file: string) => `${file} 是最新的`,
  schemaStale: (file: string) => `${file} 不是最新的，请运行 npm run ledger -- fill-schema`,

  sheetWritten: (rows: number) => `待填 ${n(rows)} 项`,
  noSheets: (day: string) => `截至${day}没有待填的事项，没有写出文件`,
  dayAhead: (day: string) => `${day} 还没有到，不能填报`,

  filled: (summary: string) => `已写出：${summary}`,
  onlyJson: '只能写成 .json',
  onlyXlsx: '只能填 .xlsx 文件',

  record: (table: string, id: string, title: string) => `${table} ${id}${title === '' ? '' : `：${title}`}`,
  flips: (count: number) => `判定有变的承诺 ${n(count)} 项：`,

  candidates: (commitments: number, achievements: number) =>
    `找到可能的承诺 ${n(commitments)} 项，已有数据 ${n(achievements)} 条，请逐条核对。`,
  candidate: { commitment: '承诺', achievement: '数据' },
  place: (heading: string, paragraph: number, sentence: number) =>
    `${heading === '' ? '' : `“${heading}”`}第${n(paragraph)}段第${n(sentence)}句`,
  parts: {
    figure: '数值',
    basis: '口径',
    deadline: '期限',
    date: '数据日期',
    regions: '地区',
    sectors: '领域',
    lead: '单位',
    speaker: '发言人',
    because: '依据',
  },
  basisOpen: '看不出是比率还是年度比率，请核对',
  comma: '、',
  semicolon: '；',
}
