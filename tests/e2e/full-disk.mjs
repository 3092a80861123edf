// Loaded into a process of the program with `--import`: while the file `full` lies in the folder that FULL_DISK names,
// no new file can be written there, as on a disk without space.
import fs from 'node:fs'
import { join } from 'node:path'

const folder = process.env.FULL_DISK ?? ''
const { openSync, closeSync, writeSync, write } = fs
/** Open files that are being written to the folder. @type {Set<number>} */
const there = new Set()

const noSpace = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
/** @param {number} file */
const isFull = (file) => there.has(file) && fs.existsSync(join(folder, 'full'))

/** @type {typeof openSync} */
fs.openSync = (path, flags, mode) => {
  const file = openSync(path, flags, mode)
  if (flags === 'wx' && String(path).startsWith(folder)) there.add(file)
  return file
}
/** @type {typeof closeSync} */
fs.closeSync = (file) => {
  there.delete(file)
  closeSync(file)
}
fs.writeSync = (/** @type {number} */ file, /** @type {unknown[]} */ ...rest) => {
  if (isFull(file)) throw noSpace()
  return Reflect.apply(writeSync, fs, [file, ...rest])
}
fs.write = Object.assign((/** @type {number} */ file, /** @type {unknown[]} */ ...rest) => {
  const done = rest.at(-1)
  if (isFull(file) && typeof done === 'function') done(noSpace())
  else Reflect.apply(write, fs, [file, ...rest])
}, write)
