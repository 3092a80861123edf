import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readAsar, sha256 } from '../../../main/packaging/asar.ts'
import { readFuses, unsetFuses, wantedFuses } from '../../../main/packaging/fuses.ts'
import { emptyFolder } from '../../cli/spawn-dossier.ts'

/** An archive in Electron's form with these files; `header` may lie. */
function archive(header: object, contents: string): string {
  const json = Buffer.from(JSON.stringify(header))
  const padded = Math.ceil(json.length / 4) * 4
  const head = Buffer.alloc(16)
  head.writeUInt32LE(4, 0)
  head.writeUInt32LE(8 + padded, 4)
  head.writeUInt32LE(4 + padded, 8)
  head.writeUInt32LE(json.length, 12)
  const file = join(emptyFolder(), 'app.asar')
  writeFileSync(file, Buffer.concat([head, json, Buffer.alloc(padded - json.length), Buffer.from(contents)]))
  return file
}

it('finds every file with its bytes and its stated hash', () => {
  const { files } = readAsar(
    archive(
      {
        files: {
          'main.js': { size: 3, offset: '0', integrity: { hash: sha256('run') } },
          page: { files: { 'index.html': { size: 4, offset: '3', integrity: { hash: 'something else' } } } },
        },
      },
      'runpage',
    ),
  )
  expect(files.map((f) => [f.path, Buffer.from(f.bytes).toString(), f.stated === sha256(f.bytes)])).toEqual([
    ['main.js', 'run', true],
    ['page/index.html', 'page', false],
  ])
})

it('refuses an archive that keeps a file beside itself', () => {
  expect(() => readAsar(archive({ files: { 'native.node': { size: 3, unpacked: true } } }, ''))).toThrow(
    'native.node is not inside the archive',
  )
})

it('reads fuses as they are: in the stand-in, all wrong', () => {
  const program = Buffer.concat([Buffer.from('program'), unsetFuses(), Buffer.from('rest')])
  const fuses = readFuses(program)
  for (const [name, on] of wantedFuses) expect(fuses.get(name)).toBe(!on)
  expect(() => readFuses(Buffer.from('no program at all'))).toThrow('holds no fuses')
})
