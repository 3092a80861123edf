import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Drawing } from '../../../../templates/index.ts'
import { drawingPng } from '../../../../templates/writers/raster/drawing-png.ts'
import { testAssets } from '../../assets.ts'

const assets = testAssets()

async function picture(drawing: Drawing) {
  const faces = { regular: await assets.font('sans-regular'), bold: await assets.font('sans-semibold') }
  const png = Buffer.from(await drawingPng(drawing, faces, assets.zlib))
  const chunk = (name: string) => {
    const at = png.indexOf(name, 0, 'latin1')
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
  }
  const [width, height] = [chunk('IHDR').readUInt32BE(0), chunk('IHDR').readUInt32BE(4)]
  const palette = chunk('PLTE')
  const lines = inflateSync(chunk('IDAT'))
  const colour = (x: number, y: number) => {
    const at = (lines[y * (width + 1) + 1 + x] ?? 0) * 3
    return palette.subarray(at, at + 3).toString('hex')
  }
  return { png, width, height, colour, colours: palette.length / 3 }
}

const square: Drawing = {
  width: 40,
  height: 20,
  shapes: [
    { shape: 'rect', x: 10, y: 5, width: 10, height: 10, fill: '#1f3a5f' },
    { shape: 'text', x: 39, y: 15, size: 9, text: 'VI', anchor: 'end', bold: true, fill: '#aa0000' },
  ],
}

describe('the picture of a drawing', () => {
  it('has two pixels for a point, white around what is drawn', async () => {
    const { width, height, colour } = await picture(square)
    expect([width, height]).toEqual([80, 40])
    expect(colour(0, 0)).toBe('ffffff')
    expect(colour(30, 20)).toBe('1f3a5f')
    expect(colour(19, 20)).toBe('ffffff')
    expect(colour(41, 20)).toBe('ffffff')
  })

  it('draws letters in their colour, smoothed to the ground', async () => {
    const { colour, colours } = await picture(square)
    const row = Array.from({ length: 30 }, (_, i) => colour(50 + i, 26))
    expect(row).toContain('aa0000')
    expect(row).toContain('ffffff')
    expect(colours).toBeGreaterThan(4)
  })

  it('keeps to 256 colours, however many shades meet', async () => {
    const shapes = Array.from({ length: 60 }, (_, i) => ({
      shape: 'circle' as const,
      x: 10 + (i % 10) * 3.3,
      y: 4 + Math.floor(i / 10) * 2.7,
      r: 4,
      fill: `#${((i * 2_654_435_761) & 0xffffff).toString(16).padStart(6, '0')}`,
    }))
    const { colours, png } = await picture({ width: 60, height: 30, shapes })
    expect(colours).toBe(256)
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  })
})
