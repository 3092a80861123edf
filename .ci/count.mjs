// Prints "N passed, N failed" from Vitest's JSON report. A failed step outside Vitest (types, lint) counts as one.
import { readFileSync } from 'node:fs'

const [path, status] = process.argv.slice(2)
let passed = 0
let failed = 0
try {
  const report = JSON.parse(readFileSync(path, 'utf8'))
  passed = report.numPassedTests
  failed = report.numFailedTests
} catch {
  console.error(`No test report at ${path}: a step before the tests failed.`)
}
if (status !== '0' && failed === 0) failed = 1
if (status === '0' && passed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
