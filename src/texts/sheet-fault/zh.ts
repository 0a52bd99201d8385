import { formatCount } from '#src/numbers/number.ts'
/** What is wrong with a workbook or a table file, in Chinese. en.ts says the same in English. */
import { ofCells, ofFiles } from './shape.ts'

const n = (count: number): string => formatCount(count, 'zh')
const megabytes = (bytes: number | null) => `${Math.round((bytes ?? 0) / 1024 / 1024)} MB`
const quoted = (text: string) => (text === '' ? '' : `“${text}”`)

export const sheetFaultZh = {
  files: ofFiles({
    'too-big': ({ found, limit }) =>
      `文件有 ${megabytes(found)}，超过 ${megabytes(limit)} 的上限。请删去无关的工作表或图片，或分成几个文件。`,
    'empty-file': () => '文件是空的。请重新导出或下载。',
    'old-workbook': () =>
      '这是很旧的格式（Excel 97 以前的 .xls，或 .doc、.wps）。请在 Excel 或 WPS 中另存为 .xlsx 或 .docx，再打开。',
    encrypted: () => '文件加了密码，无法读取。请在 Excel 或 WPS 中去掉密码，另存后再打开。',
    'binary-workbook': () => '这是 .xlsb 二进制工作簿。请另存为 .xlsx，再打开。',
    'no-table': () => '文档里没有表格。请把要读的内容放进表格，或另存为 .xlsx。',
    'web-page': () => '这是网页，不是工作簿；有些系统导出的“.xls”其实是网页。请用 Excel 或 WPS 打开后另存为 .xlsx。',
    'not-a-table': () => '认不出这是什么文件。能读的是 .xlsx、.xls、.ods、.docx、.csv 和台账 .json。',
    bomb: ({ limit }) =>
      `文件解开后异常庞大，超过 ${megabytes(limit)} 或压缩比反常，为安全起见没有打开。请另存一份只含数据的文件。`,
    damaged: () => '文件已损坏，或内容与其目录不符，没有打开。请重新导出，或用 Excel、WPS 修复后另存。',
    'too-many-rows': ({ found, limit }) =>
      `工作表有 ${n(found ?? 0)} 行，超过 ${n(limit ?? 0)} 行的上限。请删去多余的行，或分成几个文件。`,
    'too-many-columns': ({ found, limit }) =>
      `工作表有 ${n(found ?? 0)} 列，超过 ${n(limit ?? 0)} 列的上限。请删去多余的列。`,
    'unknown-encoding': () => '认不出文字编码。请另存为 UTF-8 的 CSV，或 .xlsx。',
    'too-many-entries': ({ found }) =>
      `文件里有 ${n(found ?? 0)} 个部件，多得反常，没有打开。请另存一份只含数据的文件。`,
    'quote-open': ({ found }) =>
      `第 ${found ?? 0} 行有一个格子的双引号不成对，从那里起分不清各格，没有读入。请补上或删去引号；格子里的双引号要写两遍。`,
  }),
  notices: {
    'macros-ignored': (_detail: string) => '文件带有宏：只读了单元格的值，宏没有运行。',
    'ragged-rows': (detail: string) => `有 ${detail} 行的列数与表头不同，按实有内容读入。`,
    'encoding-guessed': (detail: string) => `文字按 ${detail} 编码读入。`,
  },
  complaints: ofCells({
    'no-header': ({ reader }) =>
      `没有找到表头。请确认有一行写着“承诺事项”（或“任务”）以及“责任单位”“完成时限”等${reader === 'line' ? '' : '，或手工指定表头所在的行'}。`,
    'no-title': () => '没有写明承诺事项，这一行没有采用。请补上。',
    'duplicate-id': ({ found, expected }) => `${found} 与第 ${expected} 行重复，这一行没有采用。请合并或删去一行。`,
    'not-answered': ({ found }) => `${quoted(found)}有疑问待回答，没有采用。请在本表的提问中选一项。`,
    'figure-unclear': ({ found }) => `${quoted(found)}读不出一个数，没有采用。请写成数字，如 3500 或 30万。`,
    'figure-merged': ({ found }) =>
      `${quoted(found)}写在几项任务合并的一格里，不知各占多少，没有采用。请取消合并，分行填写。`,
    'figure-several': ({ found }) =>
      `${quoted(found)}里不止一个数，不知取哪个，没有采用。请只留一个；有几个目标的，请分成几行。`,
    'figure-is-range': ({ found }) => `${quoted(found)}是一个范围，没有采用。只有目标值可以是区间，这里请写一个数。`,
    'figure-scaled': ({ found }) =>
      `${quoted(found)}：单元格格式把数缩小了显示，而表头的单位不是这个倍数，不知按哪个算，没有采用。请改成常规格式，或在表头写明单位。`,
    'unit-differs': ({ found, expected }) =>
      `${quoted(found)}的单位与这项承诺的单位${quoted(expected)}不同，没有采用。请换算或改正。`,
    'unit-missing': ({ found }) => `${quoted(found)}没有单位，没有采用。请在数后、表头或“计量单位”一栏写明。`,
    'figure-not-taken': ({ found, expected }) =>
      `${quoted(found)}里看不出以${quoted(expected)}计的完成值，没有取数。请另填完成值。`,
    'deadline-unclear': ({ found }) => `${quoted(found)}读不出期限，没有采用。请写成 2026、2026-06 或 2026-12-31。`,
    'date-unclear': ({ found }) => `${quoted(found)}读不出日期，没有采用。请写成 2026-06-30。`,
    'figure-without-date': () => '有进展而没有写明截至哪一天，进展没有采用。请补上数据截至日期。',
    'figure-without-target': ({ found }) => `这项承诺没有量化目标，${quoted(found)}没有采用。请先补上目标值和单位。`,
    'date-in-future': ({ found, expected }) => `${quoted(found)}晚于今天（${expected}），进展没有采用。请改正。`,
    'choice-unknown': ({ found }) => `${quoted(found)}不在可选的词里，没有采用。请从下拉列表中选择。`,
    'id-malformed': ({ found }) => `${quoted(found)}不能作编号，没有采用。请用小写字母、数字和连字符。`,
    'missing-sheet': ({ expected }) => `缺少工作表“${expected}”，其中的内容没有读到。请从原文件恢复。`,
    'missing-column': ({ expected }) => `缺少“${expected}”一列，其中的内容没有读到。请从原文件恢复。`,
    'missing-parent': ({ found }) => `${quoted(found)}在上一级表里没有，这一行没有采用。请改正编号。`,
    'cell-error': ({ found }) => `公式出错：${found}。请改正后再导入。`,
    'formula-no-result': () => '公式没有计算结果，没有采用。请在 Excel 或 WPS 中打开，保存一次后再导入。',
    'no-such-id': ({ found }) => `没有编号为 ${quoted(found)} 的承诺，这一行没有采用。请改正；如为新增，请把编号留空。`,
    'ambiguous-name': ({ found, expected }) => `${quoted(found)}可能是 ${expected}，没有采用。请写全称或编号。`,
    'ambiguous-title': ({ found, expected }) =>
      `${quoted(found)}与别的承诺分不清（${expected}），这一行没有采用。请填写编号。`,
    'duplicate-differs': ({ found, expected }) =>
      `与第 ${expected} 行同名、同地区、同指标，但内容不同（此处为${quoted(found) || '空'}），这一行没有采用。请合并成一行；如是两件事，请把名称或指标写得不同。`,
    'direction-unclear': ({ found }) =>
      `目标是下降，${quoted(found)}没有写明是升是降，没有采用。请写成“下降2.5%”或 −2.5。`,
    'required-empty': () => '这一格不能空着，保留原来的内容。',
    'restated-after-due': ({ found, expected }) =>
      `新的期限${quoted(found)}不晚于改目标的那天（${expected}），没有采用。如果原来的期限写错了，请在本表的提问中选“原来写错了”。`,
    'not-editable': ({ found }) =>
      `${quoted(found)}在这里修改不起作用，保留原来的内容。请在对应的明细表中修改；算出来的列不能改。`,
    'number-unread': ({ heading, found, reader }) =>
      `${quoted(heading)}一列有数（如 ${found}），看不出是哪一项，没有读入，各项因此缺了这个数。${reader === 'line' ? '请在表里把表头改成“目标值”“最新数据”等' : '请指定它是目标值、最新数据还是别的'}。`,
    'another-table': ({ found }) =>
      `从这一行起是另一张表头（${found}），与上面的列对不上，以下各行没有读入。请分成两张工作表。`,
    'crossed-table': ({ found }) =>
      `这是一张指标与地区交叉的表（${found} 等各占一列），没有读入。请改成每行一个指标、一个地区、一个数。`,
    'parts-missing': ({ found }) =>
      `各季度（或月份）的数不齐（${found}），加不出全年目标，没有采用。请补齐，或另写全年数。`,
    'stage-contradicted': ({ found, expected }) =>
      `写着${quoted(found)}，而进展说的是${quoted(expected)}，互相矛盾，阶段没有采用。请核对后改一处。`,
    'parts-summed': ({ found }) => `没有全年目标一列，以 ${found} 相加作为全年目标。请核对。`,
    'target-in-words': ({ found }) => `目标${quoted(found)}只有文字，没有数，这一项按任务记下。`,
    'aim-without-number': ({ found }) => `目标里还有${quoted(found)}，没有数，没有记下。如要跟踪，请另起一行。`,
    'important-column': ({ heading, reader }) =>
      `${quoted(heading)}一列没有读入。它像是目标、进展或期限；如要用，请${reader === 'line' ? '在表里把表头改成“目标值”“最新进展”“完成时限”等' : '指定它是哪一项'}。`,
    'figures-in-text': ({ found }) => `进展里不止一个数（${found}），看不出哪个是截至目前的，没有取数。请另填完成值。`,
    'finish-unclear': ({ found }) =>
      `${quoted(found)}看不准是不是整项任务完成，没有记为完成。如已完成，请在“阶段”一栏写“完成”。`,
    'target-restated': ({ found, expected }) =>
      `公布过的目标有变：${found}。原目标保留，新目标自${expected}起。如果只是改错，请在本表的提问中选“原来写错了”。`,
    'same-by-metric': ({ found, expected }) =>
      `${quoted(found)}按指标对应到台账的“${expected}”，名称不同。如果是另一项，请改正指标。`,
    'both-changed': ({ found, expected }) => `这里改成${quoted(found)}，明细表里改成${quoted(expected)}，以这里为准。`,
    'row-missing': ({ found, expected }) =>
      `“${expected}”（${found}）的行不在表里，没有因此删除。要删除请在“承诺明细”表中删去。`,
    'new-region': ({ found, expected }) => `台账里没有地区${quoted(found)}，拟新增，暂用代码 ${expected}。请核对。`,
    'new-sector': ({ found, expected }) => `台账里没有领域${quoted(found)}，拟新增，编号 ${expected}。请核对。`,
    'new-organisation': ({ found, expected }) =>
      `台账里没有单位${quoted(found)}，拟新增，编号 ${expected}。请核对名称和类型。`,
    'new-unit': ({ found, expected }) => `台账里没有计量单位${quoted(found)}，拟新增，编号 ${expected}。请核对。`,
    'assumed-date': ({ expected }) => `没有写明日期，取 ${expected}。请核对。`,
    'assumed-lead': ({ expected }) => `没有责任单位，记为“${expected}”。请补上。`,
    'assumed-region': ({ expected }) => `没有可用的地区，记为“${expected}”。请核对。`,
    'assumed-sector': ({ expected }) => `没有领域，记为“${expected}”。请补上。`,
    'assumed-year': ({ found, expected }) => `${quoted(found)}没有写年份，取 ${expected}。请核对。`,
    'due-of-heading': ({ found, expected }) =>
      `${found === '' ? '按表的标题' : `按表头${quoted(found)}`}，完成时限取 ${expected} 年。请核对。`,
    'assumed-unit': ({ found, expected }) => `${quoted(found)}可能是 ${expected}，取第一个。请核对。`,
    'several-leads': ({ found, expected }) =>
      `${quoted(found)}有几家单位，没有写明谁牵头，取第一家（${expected}）为责任单位，其余记为配合单位。请核对。`,
    'figure-from-text': ({ found, expected }) => `从文字里读出 ${quoted(found)}，取 ${expected}。请核对。`,
    'unit-converted': ({ found, expected }) => `${quoted(found)}换算成这项承诺的单位，取 ${expected}。请核对。`,
    'figure-rounded': ({ found }) => `${quoted(found)}位数太多，末几位保不住，按近似数读入。请核对。`,
    'figure-remark': ({ found, expected }) =>
      `${quoted(found)}里的${quoted(expected)}是注解，不是数字，取数时略去。请核对。`,
    'figure-short': ({ found, expected }) =>
      `${quoted(found)}是表格软件的简写，取 ${expected}；原数若有更多位，文件里已经没有了。请核对。`,
    'number-in-name': ({ found }) =>
      `名称里的${quoted(found)}没有当作目标值，这一项按任务记下。要按数字判断，请加“目标值”一列。`,
    'aims-parted': ({ found, expected }) => `${quoted(found)}有几个目标，分成几项：${expected}。请核对。`,
    'size-in-target': ({ found }) => `${quoted(found)}里的数说的是规模，不当作目标值，这一项按任务记下。请核对。`,
    'no-deadline-said': ({ found }) => `${quoted(found)}，按未给期限处理。`,
    'duplicate-row': ({ expected }) => `与第 ${expected} 行完全相同，只采用一次。`,
    'assumed-announced': ({ found, expected, reader }) =>
      `${found} 行没有写提出日期，都按 ${expected} 提出。要改，请${reader === 'line' ? '加上 --announced 和日期' : '在“怎样读这张表”里填写“提出日期”'}。`,
    'assumed-announced-earlier': ({ expected }) =>
      `没有写提出日期，而期限早已过去，提出日期暂记为 ${expected}。请核对。`,
    'assumed-direction': ({ found, expected }) =>
      `名称里说的是减少或控制，${quoted(found)}读作减少的幅度，即至少减少 ${expected}。如是要降到的数，请写成“降至…”或“不超过…”。`,
    'fall-as-negative': ({ found, expected }) => `${quoted(found)}记为增减 ${expected}，不高于它才算达到。请核对。`,
    'figure-negative': ({ found }) => `${quoted(found)}是负数，照原样采用。请核对。`,
    'completion-differs': ({ found, expected }) =>
      `表中写完成率 ${found}，而完成值除以目标值是 ${expected}，以完成值为准。请核对。`,
    'completion-unused': ({ found }) =>
      `只写了完成率 ${found}，没有完成值；完成率由规则计算，这个数没有采用。请填写完成值。`,
    'column-for-reading': ({ heading }) => `“${heading}”一列由规则得出，没有读入。`,
    'on-the-way': ({ heading }) =>
      `“${heading}”一列读作途中的节点：数与目标衔接的作过程目标，没有数的任务作节点，其余不读。请核对。`,
    'no-dates': ({ found, expected }) => `表中没有数据截至日期一列，${found} 行的进展都按 ${expected}。请核对。`,
    'no-deadlines': ({ found }) => `${found} 项有目标值而没有完成时限，记为未给期限，不判断进度。请补上。`,
    'no-regions': ({ found, expected }) => `表中没有地区一列，新增的 ${found} 项都记为“${expected}”。请核对。`,
    'no-leads': ({ found, expected }) => `表中没有责任单位一列，新增的 ${found} 项都记为“${expected}”。请补上。`,
    'no-sectors': ({ found, expected }) => `表中没有领域一列，新增的 ${found} 项都记为“${expected}”。请补上。`,
    'matrix-listed': ({ found }) => `这张表按地区分列：每个地区的每项指标各读作一项，共 ${found} 项。`,
    'total-row': ({ found }) => `合计行没有读入：${found}`,
    'note-row': ({ found }) => `表外说明没有读入：${found}`,
    'section-row': ({ found }) => `分节标题没有读入：${found}`,
    'repeated-header': () => '重复的表头，已略过。',
    'unknown-column': ({ heading, reader }) =>
      `${heading === '' ? '没有标题的一列' : `“${heading}”一列`}没有读入。如有用，请${reader === 'line' ? '在表里把表头改成台账所用的名称' : '指定它是哪一项'}。`,
    'extra-sheet': ({ found }) => `工作表“${found}”没有读入。`,
    'hidden-sheet': ({ found }) => `隐藏的工作表“${found}”没有读入。要读，请先在文件里取消隐藏。`,
    'hidden-rows': ({ found, expected }) => `隐藏的 ${found} 行没有读入：第 ${expected} 行。`,
    'hidden-columns': ({ found, expected }) => `隐藏的 ${found} 列没有读入：${expected} 列。`,
    'struck-through': ({ found, expected }) =>
      `${quoted(found)}加了删除线，没有采用${expected === '' ? '' : `，只取${quoted(expected)}`}。`,
  }),
  /** 2–7、9：连着的行合写。 */
  someRows: (rows: readonly string[], more: boolean) => `第 ${rows.join('、')} 行${more ? '等' : ''}`,
  places: (sheet: string, rows: string, count: number, column: string | null) =>
    `${sheet === '' ? '' : `“${sheet}”`}${column === null ? '' : `${column} 列 `}${n(count)} 行（${rows}）`,
  place: (sheet: string, row: number | null, column: string | null) =>
    `${sheet === '' ? '' : `“${sheet}”`}${[row === null ? '' : `第 ${row} 行`, column === null ? '' : `${column} 列`].filter((part) => part !== '').join(' ')}`,
  colon: '：',
  whatIsWrong: '问题',
  faultyRows: '有问题的行',
  rowNumber: '原行号',
}
