import { describe, expect, it } from 'vitest'
import { blanked } from './blanked.ts'

const left = (inside: string) => `<!--$!--><template data-dgst="left-to-browser"></template>${inside}<!--/$-->`
const wide = (count: number) => '\u2003\u200b'.repeat(count)
const narrow = (count: number) => `<i style="width:${(count * 0.56).toFixed(2)}em"></i>\u200b`
const opened = '<!--$!--><template data-dgst="left-to-browser"></template>'

describe('blanked', () => {
  it('leaves alone what is not left to the browser', () => {
    const html = '<h1>承诺</h1><!--$--><p title="a">12万</p><!--/$-->'
    expect(blanked(html)).toBe(html)
  })

  it('has room for every character of a part that is', () => {
    expect(blanked(`<p>${left('剩30天 ')}</p>`)).toBe(
      `<p>${opened}<span data-blank aria-hidden="true">${wide(1)}${narrow(2)}${wide(1)} </span><!--/$--></p>`,
    )
  })

  it('breaks its lines where the text would: not before a comma, nor between a number and its unit', () => {
    expect(blanked(left('剩30\u2060天，共'))).toBe(
      `${opened}<span data-blank aria-hidden="true">${wide(1)}<i style="width:1.12em"></i>\u2060\u2003${wide(2)}</span><!--/$-->`,
    )
  })

  it('takes out names, links, widths and the parts of marks', () => {
    const html = blanked(
      left(
        '<a class="x" href="?item=a" aria-label="逾期184天"><svg viewBox="0 0 1 1"><path d="m0"></path></svg></a>' +
          '<div role="img" class="bar" aria-label="40%"><i style="width:40%"></i></div><b data-mark="true" style="--share:0.4"></b>',
      ),
    )
    expect(html).toBe(
      `${opened}<a class="x"><svg width="1em" height="1em" aria-hidden="true"></svg></a>` +
        '<div class="bar" style="visibility:hidden"></div><b style="visibility:hidden"></b><!--/$-->',
    )
  })

  it('keeps headings without what they count, and whatever is kept', () => {
    expect(
      blanked(left('<h2>该问谁 <small>7</small></h2><p data-kept="true" style="--w:1" title="b">广州<b>21</b></p>')),
    ).toBe(
      `${opened}<h2>该问谁 <small><span data-blank aria-hidden="true">${narrow(1)}</span></small></h2>` +
        '<p data-kept="true" style="--w:1">广州<b>21</b></p><!--/$-->',
    )
  })

  it('leaves no control without a name to come to', () => {
    expect(
      blanked(
        left('<button type="button" class="b" aria-label="复制">复制</button><input type="checkbox" value="met"/>'),
      ),
    ).toBe(
      `${opened}<button type="button" class="b" disabled aria-hidden="true"><span data-blank aria-hidden="true">${wide(2)}</span></button>` +
        '<input type="checkbox" disabled aria-hidden="true"><!--/$-->',
    )
  })

  it('blanks parts inside parts, and each of several', () => {
    const html = blanked(`${left(`<p>a${left('b')}</p>`)}<p>c</p>${left('d')}`)
    expect(html.match(/<p>c<\/p>/g)).toHaveLength(1)
    expect(html).not.toMatch(/>[abd]</)
    expect(html.match(/<!--\$!-->/g)).toHaveLength(2)
  })

  it('says where a part has no end', () => {
    expect(() => blanked(`${opened}<p>`)).toThrow('no end')
  })
})
