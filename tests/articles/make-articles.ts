/** Writes the article fixtures and the inputs of their golden cases: `node tests/articles/make-articles.ts`. Run it after a change of their content. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articles } from './article-content.ts'
import { articleDocx, articleMarkdown, articlePage, articleText } from './write-article.ts'
import { articlePdf } from './write-article-pdf.ts'

const folder = join(import.meta.dirname, '../fixtures/articles')
mkdirSync(folder, { recursive: true })
for (const article of articles) {
  const write = (extension: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, `${article.name}.${extension}`), content)
    const golden = join(import.meta.dirname, `../golden/${article.lang}-page-${extension}`)
    mkdirSync(golden, { recursive: true })
    writeFileSync(join(golden, `input.${extension}`), content)
  }
  write('txt', articleText(article))
  write('md', articleMarkdown(article))
  write('html', articlePage(article))
  write('docx', articleDocx(article))
  write('pdf', await articlePdf(article))
}
