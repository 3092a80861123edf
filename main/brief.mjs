// Entry of `npm run brief`.
import { requireNode24 } from './require-node-24.mjs'

requireNode24()
const { brief } = await import('./brief.ts')
process.exitCode = await brief()
