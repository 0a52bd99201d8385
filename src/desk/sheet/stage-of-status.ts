/** Words under 状态 or Status of a table that is not ours, where they name a stage; lamps and judgements (绿, On track) name none. */
import { simplified } from '#src/desk/grammar/signs.ts'
import { cellText, type SheetCell } from './workbook.ts'

const STAGE =
  /^(?:已?(?:全部|全面)?完成|已?办结|已?销号|已?完结|已?竣工|已?整改到位|未启动|未开工|未开始|尚未启动|进行中|推进中|实施中|办理中|正在推进|complete[d]?|done|closed|finished|delivered|not (?:yet )?started|in progress|under ?way)$/i

/** The cell where it names a stage; null elsewhere. */
export function stageOfStatus(cell: SheetCell): SheetCell {
  const text = simplified(cellText(cell).normalize('NFKC')).trim()
  return STAGE.test(text) ? text : null
}
