import { describe, expect, it } from 'vitest'
import { blockTexts, decodedFile, outsideBlocks, readFile, rules } from './read-file.ts'

const sentence =
  'The convoy left the northern base at dawn with forty vehicles and reached the river in the evening.'
const paragraphs = Array.from({ length: 6 }, (_, i) => `<p>${i}. ${sentence} ${sentence}</p>`).join('\n')
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Convoy leaves the base - Gazette</title>${head}</head><body>${body}</body></html>`

describe('reading a web page', () => {
  it('keeps the text of scripts, styles and templates out', async () => {
    const decoded = await decodedFile(
      'a.html',
      page(`<h1>Convoy leaves the base</h1><script>document.write("<p>evil</p>")</script>${paragraphs}
        <style>p{color:red}</style><template><p>never shown</p></template><svg><text>drawn</text></svg>`),
    )
    expect(decoded.original).not.toMatch(/evil|color|never shown|drawn/)
    expect(outsideBlocks(decoded)).toBe('')
  })

  it('takes navigation, forms, asides, dialogs and hidden parts as furniture', async () => {
    const decoded = await decodedFile(
      'a.html',
      page(`<nav><a href="/">Front page</a></nav><div role="dialog">Cookies, please</div>
        <article><h1>Convoy leaves the base</h1>${paragraphs}<aside>Aside</aside></article>
        <div style="display:none">Hidden offer</div><form><button>Send</button></form><footer>Imprint</footer>`),
    )
    expect(blockTexts(decoded, 'furniture')).toEqual([
      'Front page',
      'Cookies, please',
      'Aside',
      'Hidden offer',
      'Send',
      'Imprint',
    ])
    expect(blockTexts(decoded, 'paragraph')).toHaveLength(6)
  })

  it('finds the title where the page has it only in its head', async () => {
    const decoded = await decodedFile('a.html', page(`<div>${paragraphs}</div>`))
    expect(decoded.blocks[0]?.role).toBe('title')
    expect(decoded.original.startsWith('Convoy leaves the base - Gazette')).toBe(true)
  })

  it('prefers the heading that repeats the headline to the name of the site in h1', async () => {
    const decoded = await decodedFile(
      'a.html',
      page(`<h1>Gazette</h1><article><h2>Convoy leaves the base</h2>${paragraphs}</article>`),
    )
    expect(blockTexts(decoded, 'title')).toEqual(['Convoy leaves the base'])
    expect(decoded.metadata.title).toBe('Convoy leaves the base - Gazette')
  })

  it('collapses white space as a browser does and parts blocks at double line breaks', async () => {
    const decoded = await decodedFile(
      'a.html',
      page(
        `<h1>Convoy  leaves\n the base</h1>${paragraphs}<p>First   line<br>second<br><br>A new <b>block</b></p>`,
      ),
    )
    expect(blockTexts(decoded, 'title')).toEqual(['Convoy leaves the base'])
    expect(
      blockTexts(decoded)
        .slice(-2)
        .map((t) => t.replace(/^[\w-]+: /, '')),
    ).toEqual(['First line\nsecond', 'A new block'])
  })

  it('reads what the page declares, and says so where it had to guess the encoding', async () => {
    const latin = (head: string) =>
      Uint8Array.from(page(`<h1>D\u00e9part</h1>${paragraphs}`, head), (c) => c.charCodeAt(0))
    const stated = await readFile('a.html', latin('<meta charset="iso-8859-1">'))
    expect(stated.diagnostics).toEqual([])
    expect(stated.value?.original).toContain('Départ')
    expect(rules((await readFile('a.html', latin(''))).diagnostics)).toEqual(['warning encoding-guessed'])
  })

  it.each([
    [
      'Open Graph',
      '<meta property="article:published_time" content="2021-12-14T23:30:00-05:00">',
      '2021-12-14',
    ],
    ['Dublin Core', '<meta name="DC.date.issued" content="2021-12">', '2021-12'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2020-02-29"}]}</script>',
      '2020-02-29',
    ],
    ['a day that no calendar has', '<meta name="date" content="2021-02-30">', undefined],
    ['a date of change', '<meta property="article:modified_time" content="2021-12-14">', undefined],
  ])('takes the date of publication from %s', async (_, head, date) => {
    const { metadata } = await decodedFile('a.html', page(paragraphs, head))
    expect(metadata.published?.date).toBe(date)
  })

  it.each([
    // The day of the visit, another article's, a comment's; then the article's own.
    ['<header><time datetime="2024-05-01">Today</time></header><h1>Convoy</h1>', null],
    ['<aside><time datetime="2024-05-01">1 May</time></aside><h1>Convoy</h1>', null],
    [
      '<h1>Convoy</h1><ul><li><time datetime="2024-05-01">1 May</time> <a href="/x">Other</a></li></ul>',
      null,
    ],
    ['<h1>Convoy</h1><div class="comments"><time datetime="2024-05-01">1 May</time></div>', null],
    ['<h1>Convoy</h1><p><time datetime="2022-08-09">9 August</time></p>', '2022-08-09'],
    ['<article><time datetime="2022-08-09">9 August</time><h1>Convoy</h1></article>', '2022-08-09'],
    [
      '<h1>Convoy</h1><ul><li>By <a href="/j">Roe</a></li><li><time datetime="2022-08-09">9</time></li></ul>',
      '2022-08-09',
    ],
  ])('takes a time element for the date only if it is the article’s: %s', async (head, date) => {
    const { metadata } = await decodedFile('a.html', page(`${head}${paragraphs}`))
    expect(metadata.published?.date ?? null).toBe(date)
  })

  it('reads a byline behind the standfirst', async () => {
    const html = page(
      `<main><article><h1>Convoy leaves the base</h1><p class="standfirst">Analysts say that the convoy shows how far things have come since.</p><div class="byline">By <a href="/j">Jane Roe</a></div>${paragraphs}</article></main>`,
    )
    const decoded = await decodedFile('a.html', html)
    expect(decoded.blocks.find((b) => decoded.original.slice(b.start, b.end) === 'By Jane Roe')?.role).toBe(
      'unknown',
    )
  })

  it('takes persons as authors and organisations as publishers from JSON-LD', async () => {
    const head = `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': ['Report', 'NewsArticle'],
      headline: 'Convoy',
      author: [{ '@type': 'Organization', name: 'Gazette Desk' }, { '@id': '#p' }],
      publisher: { '@type': 'NewsMediaOrganization', name: 'Gazette' },
    })}</script><script type="application/ld+json">[{"@id":"#p","@type":"Person","name":"Ada Bello"}]</script>`
    const { metadata } = await decodedFile('a.html', page(paragraphs, head))
    expect(metadata).toMatchObject({ author: 'Ada Bello', publisher: 'Gazette' })
  })

  it('survives JSON-LD that is no JSON', async () => {
    const { metadata } = await decodedFile(
      'a.html',
      page(paragraphs, '<script type="application/ld+json">{oops</script>'),
    )
    expect(metadata.published).toBeNull()
  })

  it('reads a page that nests 50,000 elements', async () => {
    const deep = page(`<h1>Deep</h1>${'<div>'.repeat(50_000)}${paragraphs}`)
    const decoded = await decodedFile('a.html', deep)
    expect(decoded.original).toContain('5. The convoy')
    expect(outsideBlocks(decoded)).toBe('')
  })

  it('knows a page by its content, whatever it is called', async () => {
    expect((await decodedFile('download.txt', page(paragraphs))).format).toBe('html')
  })
})
