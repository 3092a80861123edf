// Entry of `npm start`: the desktop window where Electron's program is there, else the local browser.
import { requireNode24 } from './require-node-24.mjs'

requireNode24()
const { start } = await import('./start.ts')
await start(process.argv.slice(2))
