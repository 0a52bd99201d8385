import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { serveSite, type CarriedSite } from './carried-site.ts'
import { pictureOfFailed, TODAY } from './open.ts'

/** One of its own for each test: a new browser profile, and a deployment that the test may change. */
const test = base.extend<{ site: CarriedSite; visitor: BrowserContext }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures needed from this pattern.
  site: async ({}, use) => {
    const site = await serveSite()
    await use(site)
    site.close()
  },
  visitor: async ({ browser, site }, use, testInfo) => {
    const visitor = await browser.newContext({
      baseURL: site.address,
      serviceWorkers: 'allow',
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
    })
    await use(visitor)
    for (const page of visitor.pages()) await pictureOfFailed(page, testInfo)
    await visitor.close()
  },
})

const NEWER = '2027-12-31'

/** Waits until the view is drawn, on stage too, where the page itself has no height. */
async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
}

async function visit(visitor: BrowserContext, search = ''): Promise<Page> {
  const page = await visitor.newPage()
  // The tests' clock hides what was fetched; the page keeps it by that list.
  await page.addInitScript(() => {
    const { performance: own } = globalThis
    Object.assign(globalThis, { fetchedFiles: own.getEntriesByType.bind(own) })
  })
  await page.clock.setFixedTime(`${TODAY}T04:00:00Z`)
  await page.addInitScript(() => {
    performance.getEntriesByType = Reflect.get(globalThis, 'fetchedFiles')
  })
  await page.goto(`./${search}`)
  return page
}

const LEDGERS = ['guangdong-2026', 'guangdong-targets', 'demo']

/** Which of these the browser keeps; nothing while the worker is not yet at work. */
async function keptOf(page: Page, ledgers: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (names) => {
    if (!navigator.serviceWorker.controller) return []
    const kept = await Promise.all(
      names.map((name) => caches.match(`./ledgers/${name}.json`, { ignoreVary: true }).then(Boolean)),
    )
    return names.filter((_, place) => kept[place])
  }, ledgers)
}

/** A first visit that lasts until what was opened is kept. */
async function visitOnce(visitor: BrowserContext, search = '', ledger = 'guangdong-2026'): Promise<Page> {
  const page = await visit(visitor, search)
  await ready(page)
  await expect.poll(() => keptOf(page, ['index', ledger]), { timeout: 20_000 }).toEqual(['index', ledger])
  return page
}

/** The page, its program and all ledgers are kept. */
async function isWhole(page: Page): Promise<boolean> {
  const kept = await keptOf(page, ['index', ...LEDGERS])
  const missing = await page.evaluate(async () => {
    const parts = Object.keys(await (await fetch('./parts.json')).json()).filter((path) => path.startsWith('assets/'))
    const found = await Promise.all(parts.map((path) => caches.match(`./${path}`, { ignoreVary: true })))
    return found.filter((each) => !each).length
  })
  return kept.length === LEDGERS.length + 1 && missing === 0
}

const keepButton = (page: Page) => page.getByRole('button', { name: /离线保存全部（约下载 \S+ [KM]B，占用 \S+ MB）/ })

/** A first visit in which the reader has the whole page kept. */
async function visitAndKeep(visitor: BrowserContext, search = ''): Promise<Page> {
  const page = await visit(visitor, search)
  await ready(page)
  // By keyboard: who pressed it must not be thrown to the top of the page when it goes.
  await keepButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('全部已存到本机')).toBeFocused({ timeout: 20_000 })
  expect(await isWhole(page)).toBe(true)
  return page
}

/** Lets two minutes pass and the reader come back to the page. */
async function comeBack(page: Page, minutes = 2): Promise<void> {
  await page.clock.setFixedTime(new Date(Date.parse(`${TODAY}T04:00:00Z`) + minutes * 60_000))
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
}

/** Leaves the stage as Back does, whatever keys it has. */
async function leavePresentation(page: Page, to = './'): Promise<void> {
  await page.evaluate((address) => {
    window.history.replaceState(null, '', address)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, to)
  await ready(page)
}

async function breakKept(page: Page, file: RegExp): Promise<void> {
  const broken = await page.evaluate(async (pattern) => {
    let count = 0
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        if (!new RegExp(pattern).test(request.url)) continue
        await cache.put(
          request,
          new Response('}garbage{', {
            headers: { 'Content-Type': request.url.endsWith('.js') ? 'text/javascript' : 'application/json' },
          }),
        )
        count += 1
      }
    }
    return count
  }, file.source)
  expect(broken).toBeGreaterThan(0)
}

const notice = (page: Page) => page.locator('[role="status"][data-no-picture]')
const build = (page: Page) => page.locator('html').getAttribute('data-build')
const editionOf = async (page: Page) =>
  /数据版次 (\d{4}-\d\d-\d\d)/.exec(await page.getByRole('banner').innerText())?.[1] ?? ''

test.describe('without network', () => {
  test('all views, reload, a filtered deep link and the other ledger; it says whose copy it is', async ({
    site,
    visitor,
  }) => {
    const page = await visitAndKeep(visitor)
    const [all, edition] = [await page.locator('html').getAttribute('data-items'), await editionOf(page)]
    await visitor.setOffline(true)
    site.fail(/./)
    for (const view of ['时间线', '矩阵', '对比', '变化', '数据缺口', '方法', '台账']) {
      await page.getByRole('navigation').getByRole('link', { name: view, exact: true }).click()
      await ready(page)
      await expect(page.getByRole('alert')).toHaveCount(0)
    }
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
    await page.goto('./')
    await ready(page)
    expect(await page.locator('html').getAttribute('data-items')).toBe(all)
    await expect(notice(page)).toContainText(`没有连上服务器，这是本机保存的 ${edition} 版。`)
    await notice(page).getByRole('button', { name: '知道了' }).click()
    await expect(notice(page)).toBeEmpty()

    await page.goto('./?region=440200&view=timeline&item=shaoguan-racks&utm_source=chat')
    await ready(page)
    await expect(page.getByRole('complementary')).toContainText('30万')
    await page.goto('./?ledger=demo&view=matrix')
    await ready(page)
    expect(Number(await page.locator('html').getAttribute('data-items'))).toBeGreaterThan(100)
  })

  test('a server that does not answer, or answers with a page of its own, is as good as none', async ({
    site,
    visitor,
  }) => {
    const page = await visitAndKeep(visitor)
    for (const how of ['silence', 502, 200] as const) {
      site.fail(/./, how)
      await page.reload()
      await ready(page)
      await expect(notice(page)).toContainText('这是本机保存的')
    }
    site.fail(null)
    await page.reload()
    await ready(page)
    await page.waitForTimeout(1000)
    await expect(notice(page)).toBeEmpty()
  })

  test('the very first load: a ledger that does not come is a clear message, and the retry works', async ({
    site,
    visitor,
  }) => {
    site.fail(/\/ledgers\//)
    const page = await visit(visitor)
    await expect(page.getByRole('alert')).toContainText('没有连上存放台账的服务器')
    site.fail(null)
    await page.getByRole('button', { name: '重试' }).click()
    await ready(page)
  })

  test('the very first load, where the network is gone after the shell: a clear message, not a fault of the program', async ({
    site,
    visitor,
  }) => {
    site.fail(/\/ledgers\/|load-failure/)
    const page = await visit(visitor)
    await expect(page.getByRole('alert')).toContainText('可能是网络中断')
  })

  test('a ledger that was never seen: a clear message', async ({ visitor, site }) => {
    await visitAndKeep(visitor).then((page) =>
      page.evaluate(async () => {
        for (const name of await caches.keys())
          await (await caches.open(name)).delete('./ledgers/demo.json', { ignoreVary: true })
      }),
    )
    site.fail(/./)
    const page = await visit(visitor, '?ledger=demo')
    await expect(page.getByRole('alert')).toContainText('没有连上存放台账的服务器（./ledgers/demo.json）')
    await page.getByRole('button', { name: '打开默认台账' }).click()
    await ready(page)
  })
})

test.describe('a reader', () => {
  test('keeps the page and what he opened, and nothing that he did not ask for', async ({ site, visitor }) => {
    const page = await visitOnce(visitor)
    await page.waitForTimeout(1500)
    expect(await keptOf(page, LEDGERS)).toEqual(['guangdong-2026'])
    expect(
      site.asked.filter((path) => /\/(?:progress-chart|speaker|article-part|import-part)[~-]|demo\.json/.test(path)),
    ).toEqual([])
    await page.getByRole('navigation').getByRole('link', { name: '时间线', exact: true }).click()
    await ready(page)
    site.fail(/./)
    for (const search of ['', '?region=440200', '?view=timeline']) {
      await page.goto(`./${search}`)
      await ready(page)
      await expect(page.getByRole('alert')).toHaveCount(0)
      await expect(notice(page)).toContainText('这是本机保存的')
    }
  })

  test('is told in words, without a network, that a part was never opened here, and what to do', async ({
    site,
    visitor,
  }) => {
    const page = await visitOnce(visitor)
    site.fail(/./)
    await page.getByRole('navigation').getByRole('link', { name: '矩阵', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('没有网络时，这台设备只能打开看过的部分')
    await expect(page.getByRole('alert')).toContainText('离线保存全部')
    await page.goto('./?ledger=demo')
    await expect(page.getByRole('alert')).toContainText('没有连上存放台账的服务器（./ledgers/demo.json）')
    site.fail(null)
    await page.getByRole('button', { name: '重试' }).click()
    await ready(page)
    await page.goto('./?view=matrix')
    await ready(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('opens the newest build at the next visit, is told of none, and has that one without a network', async ({
    site,
    visitor,
  }) => {
    const page = await visitOnce(visitor)
    site.deploy()
    await page.reload()
    await ready(page)
    expect(await build(page)).toBe('2')
    // The worker's own list is that of the build it serves.
    await expect
      .poll(() => page.evaluate(async () => (await (await fetch('./parts.json')).text()).includes('b2-')))
      .toBe(true)
    await page.waitForTimeout(1000)
    await expect(notice(page)).toBeEmpty()
    site.fail(/./)
    await page.reload()
    await ready(page)
    expect(await build(page)).toBe('2')
  })
})

test.describe('the whole page is kept', () => {
  test('where it is presented', async ({ visitor }) => {
    const page = await visit(visitor, '?stage=1')
    await ready(page)
    await expect.poll(() => isWhole(page), { timeout: 20_000 }).toBe(true)
  })

  test('where it is installed', async ({ visitor }) => {
    const page = await visitOnce(visitor)
    expect(await isWhole(page)).toBe(false)
    await page.evaluate(() => window.dispatchEvent(new Event('appinstalled')))
    await expect.poll(() => isWhole(page), { timeout: 20_000 }).toBe(true)
  })

  for (const connection of [{ saveData: true }, { type: 'cellular' }])
    test(`not where each byte may cost the reader (${Object.keys(connection).join('')}), unless he presses`, async ({
      visitor,
    }) => {
      await visitor.addInitScript((given) => {
        Object.defineProperty(navigator, 'connection', { value: given })
      }, connection)
      const page = await visit(visitor, '?stage=1')
      await ready(page)
      await page.waitForTimeout(2500)
      expect(await isWhole(page)).toBe(false)
      await leavePresentation(page)
      await keepButton(page).click()
      await expect.poll(() => isWhole(page), { timeout: 20_000 }).toBe(true)
    })
})

test.describe('a new build', () => {
  test('waits while the tab is on stage, is offered afterwards, and comes when asked for, at the same view', async ({
    site,
    visitor,
  }) => {
    const page = await visitAndKeep(visitor, '?region=440200')
    await page.goto('./?region=440200&stage=1')
    await ready(page)
    site.deploy()
    await page.reload()
    await ready(page)
    await expect
      .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)))
      .toBe(true)
    expect(await build(page)).toBeNull()
    await page.reload()
    await ready(page)
    expect(await build(page)).toBeNull()
    await expect(page).toHaveURL(/stage=1/)
    await expect(notice(page)).toHaveCount(0)

    await leavePresentation(page, '?region=440200')
    await notice(page).getByRole('button', { name: '换用新版' }).click()
    await expect(page.locator('html[data-build="2"]')).toHaveCount(1)
    await ready(page)
    await expect(page).toHaveURL(/\/\?region=440200$/)
    await expect(notice(page)).toBeEmpty()
  })

  test('a page that stays open finds it when the reader comes back, and can put it off', async ({ site, visitor }) => {
    const page = await visitAndKeep(visitor)
    site.deploy()
    await comeBack(page)
    await notice(page).getByRole('button', { name: '稍后' }).click()
    await expect(notice(page)).toBeEmpty()
    expect(await build(page)).toBeNull()
  })

  test('leaves the other tab as it is and working, also a view that it had not opened', async ({ site, visitor }) => {
    const one = await visitAndKeep(visitor)
    const two = await visit(visitor, '?region=440200')
    await ready(two)
    await two.evaluate(() => Object.assign(window, { untouched: true }))
    site.deploy()
    await comeBack(one)
    await notice(one).getByRole('button', { name: '换用新版' }).click()
    await expect(one.locator('html[data-build="2"]')).toHaveCount(1)
    await ready(one)

    for (const view of ['时间线', '数据缺口', '对比']) {
      await two.getByRole('navigation', { name: '视图' }).getByRole('link', { name: view, exact: true }).click()
      await ready(two)
      await expect(two.getByRole('alert')).toHaveCount(0)
    }
    expect(await two.evaluate(() => Reflect.get(window, 'untouched'))).toBe(true)
    expect(await build(two)).toBeNull()
    await notice(two).getByRole('button', { name: '换用新版' }).click()
    await expect(two.locator('html[data-build="2"]')).toHaveCount(1)
  })

  test('is refused while another tab presents', async ({ site, visitor }) => {
    const stage = await visitAndKeep(visitor)
    await stage.goto('./?stage=1')
    await ready(stage)
    const desk = await visit(visitor)
    await ready(desk)
    site.deploy()
    await comeBack(desk)
    await notice(desk).getByRole('button', { name: '换用新版' }).click()
    await expect(notice(desk)).toContainText('另一个标签页正在演示')
    expect(await build(desk)).toBeNull()
    expect(await build(stage)).toBeNull()
    await leavePresentation(stage)
    await notice(desk).getByRole('button', { name: '换用新版' }).click()
    await expect(desk.locator('html[data-build="2"]')).toHaveCount(1)
  })
})

test.describe('a new edition of the ledger', () => {
  test('is found when the reader comes back, and taken at the same address', async ({ site, visitor }) => {
    const page = await visitAndKeep(visitor, '?region=440200&view=ledger')
    const edition = await editionOf(page)
    const before = site.asked.length
    await page.waitForTimeout(500)
    expect(site.asked.slice(before)).toEqual([])
    site.publish('guangdong-2026', NEWER)
    await comeBack(page)
    await expect(notice(page)).toContainText(`台账有新的数据版次 ${NEWER}（现在看的是 ${edition}）`)
    site.fail(/\/ledgers\//)
    await notice(page).getByRole('button', { name: '换用' }).click()
    await expect(notice(page)).toContainText('没有取到')
    expect(await editionOf(page)).toBe(edition)
    site.fail(null)
    await notice(page).getByRole('button', { name: '换用' }).click()
    await expect.poll(() => editionOf(page)).toBe(NEWER)
    await ready(page)
    await expect(notice(page)).toBeEmpty()
    await expect(page).toHaveURL(/\?region=440200&view=ledger$/)
  })

  test('does not come by surprise on stage, not by a reload either; afterwards it is offered', async ({
    site,
    visitor,
  }) => {
    const page = await visitAndKeep(visitor)
    const edition = await editionOf(page)
    await page.goto('./?stage=1')
    await ready(page)
    site.publish('guangdong-2026', NEWER)
    await page.reload()
    await ready(page)
    await comeBack(page)
    await page.waitForTimeout(500)
    await expect(page).toHaveURL(/stage=1/)
    await expect(notice(page)).toHaveCount(0)
    await leavePresentation(page)
    await comeBack(page, 4)
    await expect(notice(page)).toContainText(`${NEWER}（现在看的是 ${edition}）`)
    expect(await editionOf(page)).toBe(edition)
  })

  test('an online reader always opens the newest', async ({ site, visitor }) => {
    const page = await visitAndKeep(visitor)
    site.publish('guangdong-2026', NEWER)
    await page.reload()
    await ready(page)
    expect(await editionOf(page)).toBe(NEWER)
  })
})

test.describe('a corrupted cache', () => {
  test('of the app: the page says so, keeps all while there is no network, and starts anew with it', async ({
    site,
    visitor,
  }) => {
    const page = await visitAndKeep(visitor)
    await breakKept(page, /assets\/index-[^/]*\.js$/)
    await page.goto('./?region=440200')
    await expect(page.getByRole('alert')).toContainText('程序没有启动')
    await expect(page.getByRole('alert')).toContainText('The program did not start')
    site.fail(/./)
    await page.getByRole('button', { name: /清除并重新打开/ }).click()
    // Seen, not only there: before the answer it is in the page, hidden.
    await expect(page.getByText('什么也没有清除')).toBeVisible()
    site.fail(null)
    await page.getByRole('button', { name: /清除并重新打开/ }).click()
    await ready(page)
    await expect(page).toHaveURL(/\?region=440200$/)
  })

  test('of a view that was not open: only that part is missing, and clearing what is kept brings it back', async ({
    visitor,
  }) => {
    const page = await visitAndKeep(visitor)
    await breakKept(page, /assets\/ledger-table[^/]*\.js$/)
    await page.goto('./?view=ledger')
    await expect(page.getByRole('alert')).toContainText('没有加载成功')
    await page.getByRole('button', { name: '清除本机保存的程序，从服务器重新打开' }).click()
    await ready(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('of the ledger: without network a clear message, with network it heals by itself', async ({ site, visitor }) => {
    const page = await visitAndKeep(visitor)
    await breakKept(page, /guangdong-2026\.json$/)
    site.fail(/./)
    await page.reload()
    await expect(page.getByRole('alert')).toContainText('./ledgers/guangdong-2026.json 不是有效的台账')
    site.fail(null)
    await page.reload()
    await ready(page)
    expect(
      await page.evaluate(
        async () => (await (await caches.match('./ledgers/guangdong-2026.json', { ignoreVary: true }))?.json())?.id,
      ),
    ).toBe('guangdong-2026')
  })

  test('of the ledger on stage, where the kept copy comes first: the retry asks the server', async ({ visitor }) => {
    const page = await visitAndKeep(visitor)
    await breakKept(page, /guangdong-2026\.json$/)
    await page.goto('./?stage=1')
    await expect(page.getByRole('alert')).toContainText('不是有效的台账')
    await page.getByRole('button', { name: '重试' }).click()
    await ready(page)
  })

  test('emptied: the page comes from the server, and from the next visit on is kept again', async ({
    site,
    visitor,
  }) => {
    const page = await visitAndKeep(visitor)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await page.reload()
    await ready(page)
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0)
    await page.close()
    const next = await visitAndKeep(visitor)
    site.fail(/./)
    await next.reload()
    await ready(next)
  })
})

test.describe('installing', () => {
  test('the browser finds nothing missing, and the worker stays in its folder', async ({ visitor, site }) => {
    const page = await visitAndKeep(visitor)
    const session = await visitor.newCDPSession(page)
    expect(
      (await session.send('Page.getInstallabilityErrors')).installabilityErrors.filter(
        (error) => error.errorId !== 'in-incognito',
      ),
    ).toEqual([])
    const { data, url } = await session.send('Page.getAppManifest')
    const manifest: { readonly icons: readonly { readonly src: string; readonly sizes: string }[] } = JSON.parse(
      data ?? '',
    )
    for (const { src, sizes } of manifest.icons) {
      const answer = await page.request.get(new URL(src, url).href)
      expect(answer.status(), src).toBe(200)
      if (src.endsWith('.png')) expect((await answer.body()).readUInt32BE(16), src).toBe(Number.parseInt(sizes, 10))
    }
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)).toBe(site.address)
    expect(
      await page.evaluate(async () => (await caches.keys()).filter((name) => !name.startsWith('duixian-'))),
    ).toEqual([])
  })

  test('nothing is kept before the page is drawn', async ({ visitor }) => {
    const page = await visitor.newPage()
    await page.addInitScript(() => {
      const first = (name: string) => Reflect.set(window, name, Reflect.get(window, name) ?? performance.now())
      new MutationObserver(() => {
        if (document.documentElement.dataset['ready'] === 'true') first('drawnAt')
      }).observe(document, { subtree: true, attributes: true })
      const { serviceWorker } = navigator
      const register = serviceWorker.register.bind(serviceWorker)
      serviceWorker.register = (...given) => {
        first('keptAt')
        return register(...given)
      }
    })
    await page.goto('./')
    await expect.poll(() => keptOf(page, ['index']), { timeout: 20_000 }).toEqual(['index'])
    const at = await page.evaluate(() => ({
      drawn: Number(Reflect.get(window, 'drawnAt')),
      kept: Number(Reflect.get(window, 'keptAt')),
      icons: performance
        .getEntriesByType('resource')
        .filter(({ name }) => /icons\//.test(name))
        .map(({ startTime }) => startTime),
    }))
    expect(at.drawn).toBeGreaterThan(0)
    expect(Math.min(at.kept, ...at.icons)).toBeGreaterThan(at.drawn)
  })

  test('nothing is installed from a frame in another page', async ({ site, visitor }) => {
    const parent = await visitor.newPage()
    await parent.route('**/parent.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<iframe src="./?embed=1"></iframe>' }),
    )
    await parent.goto('./parent.html')
    await parent.frameLocator('iframe').locator('html[data-ready="true"]').waitFor()
    await expect.poll(() => site.asked.some((path) => path.includes('/offline-')), { timeout: 20_000 }).toBe(true)
    await parent.waitForTimeout(1000)
    expect(site.asked.filter((path) => path.endsWith('sw.js'))).toEqual([])
  })
})
