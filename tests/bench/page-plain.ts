/**
 * A page as a reader's browser has it. Playwright, like every debugger, has the browser note where in the source each stack
 * stands: a program of 400 kB is parsed twice more for it, a fifth of a second on the slow profile that no reader waits for.
 * Here the browser is only told where to go and how slow to be, and is asked for what it kept at the end.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import type { Profile } from './page-open.ts'

const PROBE = readFileSync(join(import.meta.dirname, 'page/probe.js'), 'utf8')
const GIVE_UP_MS = 90_000

type Answer = { readonly id?: number; readonly result?: unknown; readonly error?: { readonly message: string } }

/** A tab that nothing watches. */
export interface PlainPage {
  /** The value of an expression in the page. */
  readonly read: <Value>(expression: string) => Promise<Value>
  readonly goto: (address: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** A browser profile of a reader who was never here. */
export interface PlainReader {
  readonly open: (profile: Profile) => Promise<PlainPage>
}

const AS_A_READER = `
  Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false })
  Object.defineProperty(Navigator.prototype, 'userAgent', { get: () => 'Chrome' })
  globalThis.expected = null
`

/** Opens a profile of its own for as long as it is used. */
export async function asPlainReader<Result>(
  browser: Browser,
  use: (reader: PlainReader) => Promise<Result>,
): Promise<Result> {
  const devtools = await browser.newBrowserCDPSession()
  const { browserContextId } = await devtools.send('Target.createBrowserContext')
  const open = async ({ cpu }: Profile): Promise<PlainPage> => {
    const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank', browserContextId })
    const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false })
    let last = 0
    const waiting = new Map<number, (answer: Answer) => void>()
    devtools.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return
      const answer: Answer = JSON.parse(event.message)
      waiting.get(answer.id ?? 0)?.(answer)
    })
    const send = async (method: string, params: object = {}): Promise<unknown> => {
      const id = (last += 1)
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
      await devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
      const { result, error } = await answered
      waiting.delete(id)
      if (error) throw new Error(`${method}: ${error.message}`)
      return result
    }
    await send('Emulation.setDeviceMetricsOverride', { width: 1440, height: 900, deviceScaleFactor: 1, mobile: false })
    await send('Emulation.setLocaleOverride', { locale: 'zh-CN' })
    await send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Shanghai' })
    await send('Emulation.setCPUThrottlingRate', { rate: cpu })
    await send('Page.enable')
    await send('Page.addScriptToEvaluateOnNewDocument', { source: AS_A_READER + PROBE })
    return {
      read: async <Value>(expression: string) => {
        const answer = await send('Runtime.evaluate', { expression, returnByValue: true })
        const { result } = answer as { readonly result: { readonly value: Value } }
        return result.value
      },
      goto: async (url) => void (await send('Page.navigate', { url })),
      close: async () => void (await devtools.send('Target.closeTarget', { targetId })),
    }
  }
  try {
    return await use({ open })
  } finally {
    await devtools.send('Target.disposeBrowserContext', { browserContextId })
    await devtools.detach()
  }
}

/** Waits until the page has drawn its data and answers; throws where it never does. */
export async function untilAnswers(page: PlainPage, pauseMs = 500): Promise<void> {
  const end = performance.now() + GIVE_UP_MS
  while (performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
    if (await page.read<boolean>('globalThis.probe?.drawn != null && probe.ready != null')) return
  }
  throw new Error('The page has not drawn its data.')
}
