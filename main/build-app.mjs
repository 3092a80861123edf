// Entry of `npm run build:app`.
import { requireNode24 } from './require-node-24.mjs'

requireNode24()
const { buildApp } = await import('./build/build-app.ts')
await buildApp()
console.log('Built the program into out/app.')
