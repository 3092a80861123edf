import { describe, expect, it } from 'vitest'
import { compose, report } from '../../../../../templates/index.ts'
import { definitionOf } from '../../../../../templates/writers/pdf/definition.ts'
import { draw, type LaidOut, layOut, type Use } from '../../../../../templates/writers/pdf/engine/typeset.ts'
import { loadFaces } from '../../../../../templates/writers/pdf/faces.ts'
import { testAssets } from '../../../assets.ts'
import { largeBriefing, largeCorpus } from '../../../large-sample.ts'
import { sampleSections } from '../../../sample.ts'

describe('a long document', async () => {
  const corpus = largeCorpus(5, 330)
  const document = compose(corpus, largeBriefing(corpus), sampleSections, report).value
  const faces = await loadFaces(testAssets())
  let told = 0
  const laidFor = (use: Use): LaidOut =>
    layOut(() => ({ ...definitionOf(document, faces, []).definition, isLong: () => (told += 1) }), use)
  const itemsOf = (laid: LaidOut) => laid.pages.map((page) => page.items.length)

  it('is the same file whether its pages are drawn while it is laid out or afterwards', async () => {
    const early = laidFor('draw')
    const late = laidFor('some')
    expect(early.pages.length).toBeGreaterThan(24)
    // All but the last pages have given up their words before the drawing proper begins, or else nothing is tested.
    expect(
      itemsOf(early)
        .slice(0, -3)
        .every((items) => items === 0),
    ).toBe(true)
    expect(itemsOf(late).every((items) => items > 0)).toBe(true)
    expect(late.places).toEqual(early.places)
    expect(Buffer.from(await draw(early)).equals(Buffer.from(await draw(late)))).toBe(true)
  })

  it('keeps nothing where only places are asked for, and says that it is long', () => {
    told = 0
    const laid = laidFor('places')
    expect(told).toBeGreaterThan(0)
    expect(itemsOf(laid).filter((items) => items > 0).length).toBeLessThan(3)
  })
})
