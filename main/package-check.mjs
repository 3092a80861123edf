// Entry of `npm run package:check`.
import { requireNode24 } from './require-node-24.mjs'

requireNode24()
const { packageCheck } = await import('./packaging/package-check.ts')
process.exitCode = (await packageCheck((line) => console.log(line))) ? 0 : 1
