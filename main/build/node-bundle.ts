import { join } from 'node:path'
import type { BuildOptions, Plugin } from 'esbuild'
import { wordSkeleton } from '../../templates/index.ts'
import { packageRoot } from '../package-root.ts'

const main = (path: string) => join(packageRoot, 'main', path)

/** Requires that bundled CommonJS libraries make at run time, in a file that is an ES module. */
const requireBanner = `import { createRequire as __createRequire } from 'node:module'
import { fileURLToPath as __fileURLToPath } from 'node:url'
import { dirname as __dirnameOf } from 'node:path'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __dirnameOf(__filename)`

/**
 * What the font libraries unpack in JavaScript while they load (tables of Unicode, WOFF2), Node unpacks natively, in a
 * fraction of the time.
 */
const nativeInstead: Readonly<Record<string, string>> = {
  'tiny-inflate': main('build/native-inflate.cjs'),
  'brotli/decompress.js': main('build/native-brotli.cjs'),
  fontkit: main('build/lazy-fontkit.cjs'),
  'fontkit/dist/module.mjs': join(packageRoot, 'node_modules/fontkit/dist/module.mjs'),
}

/** Checksums too: the templates may not import Node, the built program may. */
const nativeChecksums: Plugin = {
  name: 'native-checksums',
  setup: (build) =>
    build.onResolve({ filter: /\/crc32\.ts$/ }, () => ({ path: main('build/native-crc32.ts') })),
}

/** The skeleton of Word files as the docx library makes it now: the built program needs nothing else of that library. */
const madeSkeleton: Plugin = {
  name: 'made-skeleton',
  setup: async (build) => {
    const contents = `export const makeSkeleton = () => (${JSON.stringify(await wordSkeleton())})`
    build.onLoad({ filter: /\/make-skeleton\.ts$/ }, () => ({ contents, loader: 'js' }))
  },
}

/** What all bundles that run in Node have in common. */
const forNode = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  external: ['electron', 'vite', '@vitejs/plugin-react', 'esbuild', '@napi-rs/canvas'],
  minifySyntax: true,
  minifyWhitespace: true,
  alias: nativeInstead,
  plugins: [nativeChecksums, madeSkeleton],
  legalComments: 'none',
  logLevel: 'error',
} satisfies BuildOptions

/** How everything that runs in Node is bundled: modules side by side that share what they have in common. */
export const nodeBundle = {
  ...forNode,
  // What main process and workers share is there once. Side by side, so that a file finds its neighbours.
  splitting: true,
  chunkNames: 'shared-[hash]',
  format: 'esm',
  banner: { js: requireBanner },
} satisfies BuildOptions

/** How a script is bundled that is kept with its code: one CommonJS file, given as the function that Node would wrap it in. */
export const scriptBundle = {
  ...forNode,
  format: 'cjs',
  // What it loads on demand it requires: to import from such a script Node still warns of, as an experiment.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': '__scriptUrl' },
  banner: {
    js: `(function(exports,require,module,__filename,__dirname){const __scriptUrl=require('node:url').pathToFileURL(__filename).href;`,
  },
  footer: { js: '})' },
} satisfies BuildOptions
