import { createHash } from 'node:crypto'
import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What a page may do: nothing that leaves the origin. `scripts` says which scripts run, `connect` what may be fetched. */
export function contentPolicyTag(scripts: string, connect: string): HtmlTagDescriptor {
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ')
  return { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' }
}

/** The built page runs no script but its own: inline ones are named by their hash. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
          (match) =>
            `'sha256-${createHash('sha256')
              .update(match[1] ?? '')
              .digest('base64')}'`,
        )
        return [contentPolicyTag(["'self'", ...inline].join(' '), "'self'")]
      },
    },
  }
}
