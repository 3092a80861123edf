import fs, { promises } from 'node:fs'

/** How a file is opened that is to be written: `wx` makes a new one and refuses to touch another. */
export interface NewFile {
  readonly flag: 'w' | 'wx'
  readonly mode?: number
}

/** Bytes that are written at once, without giving the thread away; 256 kB take a tenth of a millisecond. */
const writtenAtOnce = 256_000

/**
 * Writes a file; when this resolves, its bytes are on the disk. Small files are opened, written and closed at once:
 * that costs a third of waiting for each step, and only the flush takes time. Many files may be flushed at a time.
 * @throws the error of the system; the file may then be there in part
 */
export async function writeFlushed(
  path: string,
  bytes: Uint8Array,
  { flag, mode = 0o666 }: NewFile,
): Promise<void> {
  const file = fs.openSync(path, flag, mode)
  try {
    let at = 0
    while (at < bytes.length)
      at +=
        bytes.length <= writtenAtOnce
          ? fs.writeSync(file, bytes, at)
          : await written(file, bytes.subarray(at))
    await flushed(file)
  } finally {
    fs.closeSync(file)
  }
}

function written(file: number, bytes: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    fs.write(file, bytes, (error, count) => (error === null ? resolve(count) : reject(error)))
  })
}

/** Flushes an open file. */
export function flushed(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fs.fsync(file, (error) => (error === null ? resolve() : reject(error)))
  })
}

/** A rename is on the disk only when its folder is; Windows has no such call, and none is needed there. */
export async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await promises.open(path, 'r')
  try {
    await folder.sync()
  } catch {
    // Some network file systems refuse to flush a folder; the files themselves are flushed already.
  } finally {
    await folder.close()
  }
}
