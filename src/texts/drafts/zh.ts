/** What readers are told of drafts and own ledgers, in Chinese. What the desk says of them is in desk-kept. */
export const draftsZh = {
  correct: '在工作台更正',
  onSlide: '含未发布的草稿',
  linkWithoutDrafts: '链接打开的是已发布的台账，不含本机草稿。',
  linkNeedsFile: '这份台账只存在于本浏览器。收到链接的人须另有这份文件，并先在工作台中打开。',
  notHere: (id: string) => `这里没有编号为 ${id} 的台账。如果它是别人从文件打开的，请向对方索取文件，在工作台中打开。`,
}
