// Draws every page of every template into docs/gallery:  npm run gallery
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInSections } from '../../corpus/index.ts'
import { compose, layout, pdfWriter, templates } from '../../templates/index.ts'
import { testAssets } from '../templates/assets.ts'
import { bundledCorpus } from './bundled-corpus.ts'
import { drawPages } from './draw-page.ts'
import { galleryBriefing } from './gallery-briefing.ts'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'gallery')
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (name.endsWith('.png')) rmSync(join(folder, name))

const assets = testAssets()
const corpus = await bundledCorpus()
for (const template of templates) {
  const { value: document } = compose(corpus, galleryBriefing(corpus, template.id), builtInSections, template)
  const laid = await layout(document, assets)
  const { value: pdf } = await pdfWriter.write(document, laid, assets)
  const pages = await drawPages(pdf, 96)
  pages.forEach((png, i) => {
    writeFileSync(join(folder, `${template.id}-${i + 1}.png`), png)
  })
  console.log(`${template.id}: ${pages.length} pages`)
}
