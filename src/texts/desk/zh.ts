/** The desk's own words, in Chinese. */
export const deskZh = {
  name: '工作台',
  parts: {
    drafts: '草稿与发布',
    month: '填报数据',
    import: '导入',
    export: '导出',
    article: '摘录台',
    local: '本机台账',
  },
  about: {
    drafts: '更正或补充承诺、进展和目标；写到哪里，判定就算到哪里；满意了再生成新版台账。',
    month: '每月集中填数：一个来源、一个日期，可粘贴 Excel 的一列。',
    import: '把 Excel、CSV 或 JSON 台账拿进来：先看会改动什么，再决定要不要。',
    export: '把筛选结果或整本台账带走：Excel、CSV 或 JSON。',
    article: '从讲话或报道里摘出承诺，逐条核对，留下出处。',
    local: '在本机打开的台账，只存在这个浏览器里。',
  },
  partsName: '工作台分区',
  local: '全部在本机处理，文件不上传。',
}
