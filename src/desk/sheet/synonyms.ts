/** Further headings of the columns, as offices word them; columns.ts has the usual ones. A _ stands for a space. */
import type { ColumnId } from './columns.ts'

/** Headings by column. */
export const SYNONYMS: Readonly<Partial<Record<ColumnId, string>>> = {
  progress:
    '办理情况 办理进展 办理结果 工作进展情况 推进落实情况 工作完成情况 完成进展 完成进展情况 形象进度 目前形象进度 整改情况 整改进展 实施情况 执行情况 当前进展 进展说明 完成情况说明 Progress_update Status_update',
  stage:
    '是否办结 是否完成 是否销号 办结情况 销号情况 办结状态 办理状态 完成状态 任务状态 完成与否 是否达标 销号 办结 Closed Done Closed_out',
}
