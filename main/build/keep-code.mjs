// node keep-code.mjs FOLDER SCRIPT   Runs a built script once on the bundled articles and keeps V8's code of it.
import { keepCode } from './keep-code.ts'

const [folder = '', name = ''] = process.argv.slice(2)
await keepCode(folder, name)
