/** The words around sharing and embedding that stand on the page itself, in Chinese; those of the panel stand in share-panel. en.ts must have the same keys. */
export const shareViewZh = {
  share: '分享',
  title: '分享这一视图',
  openOutside: '在兑现中打开',
}
