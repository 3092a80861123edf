import { join } from 'node:path'
import { packageRoot } from './package-root.ts'

/** The two articles that come with the program: what `sources` and `build` read when no path is given. */
export const bundledSources: readonly string[] = [
  'mali-russia-defence-ties.txt',
  'mali-russian-help.txt',
].map((name) => join(packageRoot, 'corpus', 'sources', name))
