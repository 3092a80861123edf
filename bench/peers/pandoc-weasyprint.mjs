// node bench/peers/pandoc-weasyprint.mjs CONTENT.md STYLE.css OUT.pdf   one process after the other, as a user would
import { spawnSync } from 'node:child_process'

const [markdown = '', css = '', out = ''] = process.argv.slice(2)
const html = `${out}.html`
const steps = [
  ['pandoc', '-s', '--toc', '-c', css, '-o', html, markdown],
  ['weasyprint', '-q', html, out],
]
for (const [program = '', ...args] of steps) {
  const { status, stderr } = spawnSync(program, args)
  if (status !== 0) {
    console.error(String(stderr))
    process.exit(1)
  }
}
