/** `npm run licences`: writes THIRD-PARTY.md from what a build would ship. */
import { build } from 'vite'

process.env['DUIXIAN_LICENCES'] = 'write'
await build({ mode: 'measure', logLevel: 'error', build: { write: false } })
