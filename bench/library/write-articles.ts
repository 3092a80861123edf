import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { article } from '../article-generator.ts'

/** Writes `count` seeded articles of about 4 kB into a folder, and gives the folder. */
export function writeArticles(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true })
  for (let n = 1; n <= count; n++) {
    writeFileSync(join(folder, `${String(n).padStart(6, '0')}.txt`), article(n))
  }
  return folder
}
