import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function find(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from
  const above = dirname(from)
  if (above === from)
    throw new Error('The program’s own folder holds no package.json: its installation is damaged.')
  return find(above)
}

/**
 * The folder that holds package.json, corpus/ and the fonts: the checkout, or the application's archive once
 * packaged. Found by walking up, for the same code runs from main/ and, bundled, from out/app/.
 */
export const packageRoot: string = find(dirname(fileURLToPath(import.meta.url)))
