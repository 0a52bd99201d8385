/** Further headings of the columns, as offices word them; columns.ts has the usual ones. A _ stands for a space. */
import type { ColumnId } from './columns.ts'

/** Headings by column. */
export const SYNONYMS: Readonly<Partial<Record<ColumnId, string>>> = {
  title:
    '建设任务 改革举措 改革任务 实事项目 实事名称 实事内容 民生实事 民生实事项目 事项名称 项目内容 具体举措 主要举措 工作举措 督查事项 督办事项 督查任务 督办任务 交办事项 议定事项 工程名称 小区名称 建设项目 重点项目 重大项目 项目 工程 工作任务名称 整改事项 整改问题 反馈问题 问题清单 工作项目 计划项目 施政项目 任务事项 重点工作任务 政策措施 措施 具体工作内容 具体工作内容及目标 工作内容及目标 工作任务及目标 目标任务及措施 建议名称 提案名称 Deliverable Objective Outcome Objective_action Priority_action Initiative Milestone Project_name Scheme Recommendation',
  comparator: '指标导向 导向 Polarity Good_is 指标性质 指标方向 Desired_direction',
  summary: 'What_we_agreed What_we_will_do 建设内容 主要建设内容 建设内容及规模 建设规模及内容',
  metric:
    '控制指标 目标指标 考核指标名称 监测指标 考核因子 考核项目 一级指标 二级指标 三级指标 绩效指标 指标项目 重点指标 核心考核指标 约束性指标 Performance_indicator Key_performance_indicator Performance_measure Measure_of_success Success_measure Metric_name',
  completion: '达成率 目标达成率 年度达成率',
  target:
    'Annual_target Full_year_target Year_end_target 考核值 责任目标 责任目标值 指标值 年度指标值 量化目标 年度任务数 年度目标任务数 控制数 年度控制数 全年控制数 控制目标 控制值 年度任务量 年度目标任务量 任务量',
  latest:
    '最新值 最新数 最新数值 Latest_position Current_position Latest_value Latest_figure Current_performance Position 达成值 达成数 累计达成 Delivered_to_date Year_to_date YTD To_date',
  'latest-date':
    'As_at Position_at 统计期 统计期间 数据期 数据时期 数据所属期 数据时间 统计时间 Period Data_period Reporting_period',
  unit: '计量',
  number: 'KPI_# KPI_no KPI_ref Ref Reference Ref_no Reference_no',
  lead: 'Accountable_executive Accountable_manager Sponsor 责任科室 牵头科室 责任处室 责任部门责任人 责任单位责任人 承办科室 Accountable_officer Senior_responsible_owner SRO 承办部门 主管部门 牵头责任部门 负责部门 主要负责单位 主要牵头单位 负责单位名称 Lead_service Lead_officer Lead_team Responsible_team Responsible_officer Service_lead 主管处室 责任单位及责任人 牵头单位及责任人 资金主管处室 实施主体',
  due: '起止时间 起止日期 起止年限 实施期限 计划完工日期 计划完工时间 完工日期 预定完成日期 预定完成时间 预定完成期限 预计完成日期 完成节点 时间要求 计划竣工时间 竣工时间 计划完成日期 目标完成时间 目标完成日期 目标完成时限 预计完成时间 Due_by Complete_by Target_completion Target_completion_date Finish_by Deadline_date Milestone_due Milestone_date Planned_completion Planned_completion_date Planned_finish Expected_completion End_date Finish_date 时间节点 完工时限 竣工时限 时间进度安排',
  region: '乡镇 镇街 街道 乡镇街道 镇乡 所在县区 所在地区 所属县区 所属地区',
  progress:
    '情况 办理情形 执行情形 办理情况 办理进展 办理结果 工作进展情况 推进落实情况 工作完成情况 完成进展 完成进展情况 形象进度 目前形象进度 整改情况 整改进展 实施情况 执行情况 当前进展 进展说明 完成情况说明 目前进度 当前进度 最新进度 Progress_update Status_update',
  stage:
    '是否办结 是否完成 是否销号 办结情况 销号情况 办结状态 办理状态 完成状态 任务状态 完成与否 是否达标 销号 办结 Closed Done Closed_out',
}
