/** The words of sharing and embedding, in Chinese. en.ts must have the same keys. */
export const shareViewZh = {
  share: '分享',
  title: '分享这一视图',
  receipt: '复制链接（固定当前数字）',
  receiptHint: (date: string) => `以后打开，看到的仍是截至${date}的数字，并说明其后有什么变化。`,
  live: '复制链接（随数据更新）',
  liveHint: '以后打开，看到的是当天的数字。',
  sentence: '复制这句话和链接',
  native: '发送到其他应用',
  nativeFailed: '没能打开系统的分享面板，请改用复制链接。',
  noAddress: '此页从本机文件打开，没有可以分享的网址。请让管理员在 ledgers/index.json 中填写 home。',

  qrHint: '手机扫码，打开的正是这一视图，数字同样固定。',
  qrTooLong: '条件太多，网址装不进二维码。请复制链接。',
  enlarge: '放大二维码',
  bigTitle: '扫码打开这一视图',

  embed: '嵌入网页',
  embedHint: '把这段代码放进网页，显示的就是这一视图，不带页眉和筛选栏。数字随台账更新；选定了截至日期的，停在那一天。',
  embedCode: '嵌入代码',
  copyEmbed: '复制嵌入代码',
  embedExample: '示例网页：让框架随内容增高',

  openOutside: '在兑现中打开',
}
