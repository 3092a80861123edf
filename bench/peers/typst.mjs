// node bench/peers/typst.mjs CONTENT.typ OUT.pdf FONTFOLDER…   typst as a native addon, see bench/peers/package.json
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [source = '', out = '', ...fontPaths] = process.argv.slice(2)
const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler')
const compiler = NodeCompiler.create({ workspace: '.', fontArgs: [{ fontPaths }] })
writeFileSync(out, compiler.pdf({ mainFileContent: readFileSync(source, 'utf8') }))
