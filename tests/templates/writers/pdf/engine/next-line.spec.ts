import { describe, expect, it } from 'vitest'
import { FastInlines } from '../../../../../templates/writers/pdf/engine/fast-inlines.ts'
import { nextLine } from '../../../../../templates/writers/pdf/engine/next-line.ts'
import { countLines } from '../../../../../templates/writers/pdf/engine/node-height.ts'
import type { PdfFont, PdfKitDocument } from '../../../../../templates/writers/pdf/engine/pdfmake-types.ts'

/** Every character as wide as the next, so that a width is a number of characters. */
const font = { lineHeight: () => 10, widthOfString: (text: string) => text.length * 1000 }
const pdf = { provideFont: () => font as unknown as PdfFont } as unknown as PdfKitDocument
const inlines = new FastInlines(pdf)
const stack = { styleOverrides: [], defaultStyle: { fontSize: 1 } }

const wordsOf = (...texts: readonly string[]) =>
  inlines.buildInlines(
    texts.map((text) => ({ text })),
    stack as never,
  ).items

/** The lines that runs of text make at a width in characters, and how many were counted beforehand. */
function lines(width: number, ...texts: readonly string[]) {
  const counted = countLines(wordsOf(...texts), width, Number.POSITIVE_INFINITY)
  const words = [...wordsOf(...texts)]
  const made: string[] = []
  for (;;) {
    const line = nextLine(words, width, (text) => text.length)
    if (line === null) return { made, counted }
    made.push(
      line.inlines
        .map((word) => word.text)
        .join('')
        .trim(),
    )
  }
}

describe('a line of a paragraph', () => {
  const sentences = [
    'Il parle d’un départ « en bon ordre » et de rien d’autre.',
    'Les effectifs, de 5 100 hommes, ont baissé de 70 % en 12 345 678 jours.',
    'Qui commande ici ? « Nous » ; le contrat : 10 € par jour !',
  ]

  it('never parts French marks from what they hold, nor a number from its groups or its sign', () => {
    for (const sentence of sentences)
      for (let width = 12; width < sentence.length; width += 1) {
        const { made, counted } = lines(width, sentence)
        expect(made.join(' ')).toBe(sentence)
        expect(counted).toBe(made.length)
        for (const line of made) expect(line).not.toMatch(/«$|^[»;:!?%€]/)
        for (const number of ['5 100', '12 345 678', '70 %', '10 €'])
          if (sentence.includes(number)) expect(made.some((line) => line.includes(number))).toBe(true)
      }
  })

  it('parts a year from the number after it', () => {
    expect(lines(8, 'en 2019 300 hommes').made).toEqual(['en 2019', '300', 'hommes'])
  })

  it('takes a citation over whole where its last sign would not fit', () => {
    const parts = ['des faits. ', '[…]\u00a0', '[7]', '\u00a0¶1'] as const
    const whole = parts.join('')
    for (let width = 10; width <= whole.length; width += 1) {
      const { made, counted } = lines(width, ...parts)
      expect(counted).toBe(made.length)
      expect(made.some((line) => line.endsWith('[7]\u00a0¶1'))).toBe(true)
    }
  })
})
