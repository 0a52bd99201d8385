import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { linkPreview } from './link-preview.ts'

/** index.html as it is built, without the app itself. */
async function builtPage(home: string | null): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'link-preview-'))
  writeFileSync(
    join(root, 'index.html'),
    readFileSync('index.html', 'utf8').replaceAll(/<script type="module".*?<\/script>/g, ''),
  )
  await build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [linkPreview(home)],
  })
  return readFileSync(join(root, 'dist/index.html'), 'utf8')
}

const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1])
const pictures = (html: string) => found(html, /(?:content|href)="([^"]*card\.png)"/g)
const address = (html: string) => found(html, /property="og:url" content="([^"]*)"/g)

describe('linkPreview', () => {
  it('makes the picture’s address whole, wherever index.html names it', async () => {
    const html = await builtPage('https://promises.example.gov.cn/duixian/')
    expect(pictures(html)).toEqual(Array.from({ length: 3 }, () => 'https://promises.example.gov.cn/duixian/card.png'))
    expect(address(html)).toEqual(['https://promises.example.gov.cn/duixian/'])
  })

  it('starts from the folder where home names a file', async () => {
    expect(pictures(await builtPage('https://example.org/a/index.html'))).toContain('https://example.org/a/card.png')
  })

  it('leaves it relative without a home', async () => {
    const html = await builtPage(null)
    expect(pictures(html)).toEqual(['./card.png', './card.png', './card.png'])
    expect(address(html)).toEqual([])
  })

  it('names a picture of the size that index.html says, in under 120 kB', () => {
    const html = readFileSync('index.html', 'utf8')
    const card = readFileSync('public/card.png')
    expect([card.readUInt32BE(16), card.readUInt32BE(20)].map(String)).toEqual(
      found(html, /property="og:image:(?:width|height)" content="(\d+)"/g),
    )
    expect(card.byteLength).toBeLessThan(120_000)
  })
})
