import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packedFontFile, packFont, readPackedFont } from '../../../../templates/writers/docx/packed-font.ts'
import { testAssets } from '../../assets.ts'

const assets = testAssets()

describe('a face packed for Word files', () => {
  it('is the whole face, its first 32 bytes combined with the key', async () => {
    const font = await assets.font('serif-italic')
    const packed = await packFont(font, assets.deflate)
    const bytes = new Uint8Array(inflateRawSync(packed.deflated))
    expect(bytes.length).toBe(font.length)
    expect(packed.size).toBe(font.length)
    expect(bytes.subarray(32)).toEqual(font.subarray(32))
    expect(bytes[0]).toBe((font[0] ?? 0) ^ (packed.key[15] ?? 0))
    expect(bytes[31]).toBe((font[31] ?? 0) ^ (packed.key[0] ?? 0))
  })

  it('comes back from its file as it went in', async () => {
    const packed = await packFont(await assets.font('serif-italic'), assets.deflate)
    expect(readPackedFont(packedFontFile(packed))).toEqual(packed)
  })
})
