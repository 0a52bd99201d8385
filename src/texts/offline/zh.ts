/** What the notices about new builds, new editions and kept copies say, in Chinese. en.ts must have the same keys. */
export const offlineZh = {
  newBuild: '应用有新版。换用时这一页会重新打开，所看的内容不变。',
  takeBuild: '换用新版',
  presenting: '另一个标签页正在演示，为了不打断它，请等演示结束再换用。',
  newEdition: (next: string, shown: string) => `台账有新的数据版次 ${next}（现在看的是 ${shown}）。`,
  takeEdition: '换用',
  notTaken: '新的数据版次没有取到，仍然显示现在这一版。可以稍后再试。',
  kept: (shown: string) => `没有连上服务器，这是本机保存的 ${shown} 版。`,
  later: '稍后',
  understood: '知道了',
  afresh: '清除本机保存的程序，从服务器重新打开',
  keepWhole: (sent: string, bytes: string) => `离线保存全部（约下载 ${sent}，占用 ${bytes}）`,
  keeping: '正在保存到本机…',
  keptWhole: '全部已存到本机，没有网络也能打开',
  keepFailed: (sent: string) => `还差 ${sent} 没有存下。请连上网络再试`,
  notKept:
    '没有网络时，这台设备只能打开看过的部分。连上网络再打开这里；要在没有网络时使用全部内容，可先按页脚的“离线保存全部”。',
  unreached: '没有连上服务器，所以什么也没有清除。请连上网络再试。',
}
