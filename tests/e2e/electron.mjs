// Entry of `npm run test:electron`: the end-to-end tests in a real Electron, or the reason why not.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { requireNode24 } from '../../main/require-node-24.mjs'

requireNode24()
const { electronProgram } = await import('../../main/start.ts')
const { packageRoot } = await import('../../main/package-root.ts')

if (electronProgram(packageRoot, process.env) === null) {
  console.log(
    'Skipped: Electron’s program is not installed here (`npx install-electron` fetches it). The same tests run over a stand-in for its API with `npm run test:e2e`.',
  )
} else {
  const vitest = join(packageRoot, 'node_modules/vitest/vitest.mjs')
  const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'e2e'], {
    cwd: packageRoot,
    stdio: 'inherit',
    env: { ...process.env, DOSSIER_ELECTRON: '1' },
  })
  process.exitCode = run.status ?? 1
}
