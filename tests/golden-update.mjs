// Writes the expected files of all golden cases, or of those named:  npm run golden:update [CASE …]
import { goldenCases, updateGolden } from './golden-cases.ts'

const wanted = process.argv.slice(2)
const all = goldenCases()
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`No such case: ${unknown.join(', ')}. There are: ${all.join(', ')}`)
  process.exit(2)
}
for (const name of wanted.length > 0 ? wanted : all) {
  const changed = await updateGolden(name)
  if (changed.length > 0) console.log(`${name}: ${changed.join(', ')}`)
}
