/**
 * node dossier-writer.js FORM DOCUMENT.json OUT   Dossier's writers alone, on a document that is made already:
 * `pdf` (tagged, with manifest), `pages` (the pages without tags, bookmarks and manifest), `docx` (layout included).
 */

import { readFileSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { nodeAssets } from '../../main/assets.ts'
import { boundHeap } from '../../main/bound-heap.ts'
import { type Document, layout, writers } from '../../templates/index.ts'
import { pagesOnly } from './pages-only.ts'

module.enableCompileCache()
const [form = '', from = '', out = ''] = process.argv.slice(2)
const document = JSON.parse(readFileSync(from, 'utf8')) as Document
const assets = { ...nodeAssets(), longDocument: boundHeap }
if (form === 'pages') writeFileSync(out, await pagesOnly(document, assets))
else {
  const writer = writers.find((w) => w.id === form)
  if (writer === undefined) throw new Error(`no writer ${form}`)
  const laid = await layout(document, assets, form === 'pdf' ? 'draw' : 'places')
  writeFileSync(out, (await writer.write(document, laid, assets)).value)
}
