// npm run bench            lists what can be measured
// npm run bench -- NAME …  measures it; what follows the name goes to the bench
import { benches } from './registry.mjs'

const [name, ...args] = process.argv.slice(2)
const bench = benches.find((b) => b.name === name)
if (bench === undefined) {
  if (name !== undefined) console.error(`There is no bench "${name}".`)
  console.log('npm run bench -- NAME\n')
  for (const b of benches) console.log(`  ${b.name.padEnd(18)} ${b.about}`)
  process.exit(name === undefined ? 0 : 2)
}
process.argv = [process.argv[0] ?? 'node', bench.file, ...args]
await import(new URL(bench.file, import.meta.url).href)
