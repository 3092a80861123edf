import { strToU8, type Zippable, zipSync } from 'fflate'
import type { ArticleBlock, ArticleContent } from './article-content.ts'

/** The article as a plain text file: what copying the page into an editor gives. */
export function articleText(a: ArticleContent): string {
  const blocks = a.body.flatMap((b) => (b.kind === 'quote' ? [b.text, b.attribution] : [b.text]))
  return `${[
    ...a.navigation,
    a.cookieNote,
    a.title,
    `${a.bylinePrefix} ${a.author}`,
    a.site,
    a.dateWords,
    ...blocks,
    a.readAlso,
    ...a.footer,
  ].join('\n\n')}\n`
}

/** The article as Markdown with front matter, emphasis and links, as note-taking programs clip it. */
export function articleMarkdown(a: ArticleContent): string {
  const blocks = a.body.map((b) => {
    if (b.kind === 'heading') return `## ${b.text}`
    if (b.kind === 'quote') return `> ${b.text}\n\n${b.attribution}`
    return b.kind === 'read-also' ? `[${b.text}](https://example.org/other)` : emphasised(b.text)
  })
  return `---
title: "${a.title}"
author: ${a.author}
site: ${a.site}
date: ${a.date}
lang: ${a.lang}
---

${a.navigation.map((n) => `- [${n}](https://example.org/${n.length})`).join('\n')}

${a.cookieNote}

# ${a.title}

${a.bylinePrefix} ${a.author}

${a.dateWords}

${blocks.join('\n\n')}

[${a.readAlso}](https://example.org/more)

---

${a.footer.join('\n\n')}
`
}

/** Emphasis on the third word and hard-wrapped lines: markup and line ends that reading must see through. */
function emphasised(text: string): string {
  const words = text.split(' ')
  const marked = words.map((w, i) => (i === 2 ? `**${w}**` : w))
  let line = ''
  const lines: string[] = []
  for (const word of marked) {
    if (line.length + word.length > 76) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

/** The article as a publisher's page, with metadata, scripts, navigation, a consent layer and a footer. */
export function articlePage(a: ArticleContent): string {
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: a.title,
    datePublished: `${a.date}T08:15:00+01:00`,
    author: [{ '@type': 'Person', name: a.author }],
    publisher: { '@type': 'Organization', name: a.site },
  }
  const blocks = a.body.map((b) => {
    if (b.kind === 'heading') return `<h2>${html(b.text)}</h2>`
    if (b.kind === 'read-also')
      return `<p class="more"><a href="/other"><strong>${html(b.text)}</strong></a></p>`
    if (b.kind === 'quote')
      return `<blockquote><p>${html(b.text)}</p></blockquote><p>${html(b.attribution)}</p>`
    return `<p>${html(b.text).replace(/^(\S+ \S+) (\S+)/, '$1 <em>$2</em>')}</p>`
  })
  return `<!DOCTYPE html>
<html lang="${a.lang}">
<head>
<meta charset="utf-8">
<title>${html(a.title)} - ${html(a.site)}</title>
<meta property="og:title" content="${html(a.title)}">
<meta property="og:site_name" content="${html(a.site)}">
<meta property="article:published_time" content="${a.date}T08:15:00+01:00">
<script type="application/ld+json">${JSON.stringify(linked)}</script>
<script>window.analytics = { page: "<p>not text</p>" }; document.write("<p>never run</p>")</script>
<style>p { margin: 0 }</style>
</head>
<body>
<div id="consent" role="dialog" class="cookie-banner"><p>${html(a.cookieNote)}</p></div>
<header class="site-header"><nav><ul>${a.navigation.map((n) => `<li><a href="/${n.length}">${html(n)}</a></li>`).join('')}</ul></nav></header>
<main>
<article>
<h1>${html(a.title)}</h1>
<p class="byline">${a.bylinePrefix} <a rel="author" href="/authors/1">${html(a.author)}</a></p>
<p class="published"><time datetime="${a.date}T08:15:00+01:00">${html(a.dateWords)}</time></p>
<div class="content">
${blocks.join('\n')}
</div>
</article>
<aside class="related"><p><a href="/more">${html(a.readAlso)}</a></p></aside>
</main>
<footer><p>${html(a.footer[0] ?? '')}</p><ul>${a.footer
    .slice(1)
    .map((f) => `<li><a href="#">${html(f)}</a></li>`)
    .join('')}</ul></footer>
</body>
</html>
`
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** The article as a Word file: navigation in the header, footer in the footer, built-in styles. */
export function articleDocx(a: ArticleContent): Uint8Array {
  const body = [
    wordParagraph(a.cookieNote),
    wordParagraph(a.title, 'Title'),
    wordParagraph(`${a.bylinePrefix} ${a.author}`),
    wordParagraph(a.site),
    wordParagraph(a.dateWords),
    ...a.body.flatMap(wordBlock),
    wordParagraph(a.readAlso),
  ].join('')
  return wordPackage({
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/></w:sectPr></w:body></w:document>`,
    'word/header1.xml': `<w:hdr ${namespaces}>${a.navigation.map((n) => wordParagraph(n)).join('')}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${namespaces}>${a.footer.map((n) => wordParagraph(n)).join('')}</w:ftr>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${html(a.title)}</dc:title><dc:creator>${html(a.author)}</dc:creator></cp:coreProperties>`,
  })
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A Word package around the given parts; what every package needs is added. Same parts, same bytes. */
export function wordPackage(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const relationship = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
  const relationships = (all: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships(
      relationship(1, 'officeDocument', 'word/document.xml') +
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    ),
    'word/_rels/document.xml.rels': relationships(
      relationship(1, 'styles', 'styles.xml') +
        relationship(2, 'header', 'header1.xml') +
        relationship(3, 'footer', 'footer1.xml') +
        relationship(4, 'footnotes', 'footnotes.xml'),
    ),
    'word/styles.xml': `<w:styles ${namespaces}>${[
      ['Title', 'Title'],
      ['Heading2', 'heading 2'],
      ['Quote', 'Quote'],
      ['Caption', 'caption'],
    ]
      .map(
        ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
      )
      .join('')}</w:styles>`,
    ...parts,
  }
  const zip: Zippable = {}
  for (const [name, part] of Object.entries(all)) {
    const bytes =
      typeof part === 'string'
        ? strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${part}`)
        : part
    zip[name] = [bytes, { mtime: new Date(1980, 0, 1, 12), level: 6 }]
  }
  return zipSync(zip)
}

/** One paragraph of WordprocessingML; words are cut into runs as Word cuts them when text is edited. */
export function wordParagraph(text: string, style?: string): string {
  const runs = text
    .split(/(?<=[,;] )/)
    .map((part) => `<w:r><w:t xml:space="preserve">${html(part)}</w:t></w:r>`)
    .join('')
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`
}

function wordBlock(b: ArticleBlock): string[] {
  if (b.kind === 'heading') return [wordParagraph(b.text, 'Heading2')]
  return b.kind === 'quote'
    ? [wordParagraph(b.text, 'Quote'), wordParagraph(b.attribution)]
    : [wordParagraph(b.text)]
}
