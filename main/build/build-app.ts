import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fontFiles, packedFontFile, packFont, wordFaces } from '../../templates/index.ts'
import { nodeAssets, packedFontPath } from '../assets.ts'
import { bundledSources } from '../bundled.ts'
import { packageRoot } from '../package-root.ts'
import { buildPage } from './build-page.ts'
import { builtFolder } from './built.ts'
import { bundleKeptScripts, keepCodes } from './kept-scripts.ts'
import { licences, licenceTexts } from './licences.ts'
import { nodeBundle } from './node-bundle.ts'

const main = (path: string) => join(packageRoot, 'main', path)

/** Entry points of the main process, the command line and the worker threads, by the name of the file that each becomes. */
async function entries(): Promise<Readonly<Record<string, string>>> {
  const workers = (await readdir(main('worker'))).filter((name) => /(^|-)worker\.ts$/.test(name))
  return {
    main: main('electron.ts'),
    // The command line, for a Node that is there: `node dossier.js build …`.
    dossier: main('kept-code/dossier.ts'),
    ...Object.fromEntries(workers.map((name) => [basename(name, '.ts'), main(join('worker', name))])),
  }
}

/** Bundles the main process, the command line, the workers and the preload script; everything but Electron and Node is inside. */
async function bundle(): Promise<void> {
  const { build } = await import('esbuild')
  const seldom = await bundleKeptScripts()
  await Promise.all([
    build({
      entryPoints: { ...(await entries()), ...seldom },
      outdir: builtFolder,
      ...nodeBundle,
    }),
    // A sandboxed preload script is one CommonJS file that may require only `electron`.
    build({
      entryPoints: [main('preload.ts')],
      outfile: join(builtFolder, 'preload.cjs'),
      bundle: true,
      platform: 'browser',
      format: 'cjs',
      target: 'chrome140',
      external: ['electron'],
      logLevel: 'error',
    }),
  ])
}

/** Files that the program reads at run time, at the same places under `out/app` as in a checkout. */
async function copyData(): Promise<void> {
  const copy = async (from: string, to: string) => {
    await mkdir(dirname(join(builtFolder, to)), { recursive: true })
    await cp(from, join(builtFolder, to))
  }
  for (const source of bundledSources) await copy(source, join('corpus', 'sources', basename(source)))
  for (const font of fontFiles)
    await copy(join(packageRoot, 'node_modules', font.package, font.file), join('fonts', basename(font.file)))
  const assets = nodeAssets()
  for (const id of wordFaces)
    await writeFile(
      join(builtFolder, packedFontPath(id)),
      packedFontFile(await packFont(await assets.font(id), assets.deflate)),
    )
  await cp(join(packageRoot, 'corpus/data'), join(builtFolder, 'corpus/data'), { recursive: true })
  await copy(join(packageRoot, 'LICENSE'), 'LICENSE')
}

/** Builds the whole program into `out/app`, a folder that Electron starts as it is. */
export async function buildApp(): Promise<void> {
  await rm(builtFolder, { recursive: true, force: true })
  await mkdir(builtFolder, { recursive: true })
  await Promise.all([bundle(), buildPage()])
  await copyData()
  await keepCodes()
  const { name, version, description, license } = JSON.parse(
    await readFile(join(packageRoot, 'package.json'), 'utf8'),
  )
  await writeFile(
    join(builtFolder, 'package.json'),
    `${JSON.stringify({ name, productName: 'Dossier', version, description, license, author: 'Dossier contributors', type: 'module', main: 'main.js' }, null, 2)}\n`,
  )
  await writeFile(join(builtFolder, 'LICENCES.txt'), licenceTexts())
  await writeFile(join(builtFolder, 'licences.json'), `${JSON.stringify(licences(), null, 2)}\n`)
}
