// Unpacks the Chromium of @sparticuz/chromium into the folder that TMPDIR names. A process of its own, because the
// package unpacks into the system's temporary folder and nowhere else.
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium, { inflate } from '@sparticuz/chromium'

await chromium.executablePath()
const archives = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin')
await inflate(join(archives, 'al2023.tar.br'))
console.log(tmpdir())
