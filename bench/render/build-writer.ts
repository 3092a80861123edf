import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { appInputs, builtFolder, isStale } from '../../main/build/built.ts'
import { nodeBundle } from '../../main/build/node-bundle.ts'
import { packageRoot } from '../../main/package-root.ts'

/** Builds the program as it is delivered, unless it is newer than its sources, and the bench's own entry to the writers. */
export async function buildForBench(): Promise<void> {
  if (isStale(join(builtFolder, 'dossier.js'), appInputs)) {
    console.error('Building the program …')
    execFileSync(process.execPath, [join(packageRoot, 'main', 'build-app.mjs')], { stdio: 'ignore' })
  }
  const { build } = await import('esbuild')
  await build({
    ...nodeBundle,
    entryPoints: [join(packageRoot, 'bench/render/dossier-writer.ts')],
    outdir: join(packageRoot, 'out', 'bench'),
  })
}
