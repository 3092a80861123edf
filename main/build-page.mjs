// Builds the window's page into out/app/page; `dossier serve` and `npm start` run it when the page is out of date.
import { requireNode24 } from './require-node-24.mjs'

requireNode24()
const { buildPage } = await import('./build/build-page.ts')
await buildPage()
