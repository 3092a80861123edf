import type { FlatBlock, FlatRun } from './flat-content.ts'

const escaped = (text: string) => text.replace(/([\\`*_{}[\]<>#|~^$@"'])/g, '\\$1')

const inline = (runs: readonly FlatRun[]) =>
  runs
    .map((r) => {
      if (r.cite !== undefined) return ` [\\[${r.cite}\\]](#source-${r.cite})`
      const body = escaped(r.text)
      if (body.trim() === '') return body
      return r.strong === true ? `**${body.trim()}** ` : r.emphasis === true ? `*${body.trim()}* ` : body
    })
    .join('')

const row = (cells: readonly string[]) =>
  `| ${cells.map((c) => escaped(c).replaceAll('\n', ' ')).join(' | ')} |`

/** Pandoc's Markdown. */
export function toMarkdown(blocks: readonly FlatBlock[]): string {
  return blocks
    .map((b) => {
      switch (b.kind) {
        case 'title':
          return `---\ntitle: "${b.runs.map((r) => r.text.replaceAll('"', "'")).join('')}"\n---`
        case 'h1':
          return `# ${inline(b.runs)}`
        case 'h2':
          return `## ${inline(b.runs)}`
        case 'h3':
          return `### ${inline(b.runs)}`
        case 'quote':
          return `> ${inline(b.runs)}`
        case 'subtitle':
        case 'p':
          return inline(b.runs)
        case 'contents':
          return ''
        case 'table':
          return [row(b.head), `|${b.head.map(() => '---|').join('')}`, ...b.rows.map(row)].join('\n')
        case 'source':
          return `[${b.number}]{#source-${b.number}} ${escaped(b.text)}`
      }
      return ''
    })
    .join('\n\n')
}
