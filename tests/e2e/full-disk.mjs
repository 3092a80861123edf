// Loaded into a process of the program with `--import`: while the file `full` lies in the folder that FULL_DISK names,
// nothing can be written there, as on a disk without space.
import { existsSync, promises } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.FULL_DISK ?? ''
const { open } = promises

/** @type {typeof open} */
promises.open = async (path, flags, mode) => {
  const file = await open(path, flags, mode)
  if (flags === 'wx' && String(path).startsWith(folder) && existsSync(join(folder, 'full')))
    file.writeFile = async () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    }
  return file
}
