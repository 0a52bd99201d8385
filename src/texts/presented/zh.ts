/** What the page itself says of presenting, before anything of the presentation is loaded, in Chinese. */
export const presentedZh = {
  stage: '演示',
  missing: {
    title: '这一张放不出来',
    item: (id: string) => `台账在所看的日期没有「${id}」这一项。`,
    ledger: (id: string) => `它所在的台账${id === '' ? '' : `「${id}」`}没有打开`,
    why: {
      offline: '：没有连上服务器。',
      missing: '：服务器上没有这份台账。',
      server: '：服务器出错。',
      malformed: '：文件有错。',
      unlisted: '：没有这个名字的台账。',
      other: '。',
    },
    goOn: '其余各张照常，可以继续翻页。',
  },
}
