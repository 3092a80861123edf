import docMeasureModule from 'pdfmake/js/DocMeasure.js'
import docPreprocessorModule from 'pdfmake/js/DocPreprocessor.js'
import layoutBuilderModule from 'pdfmake/js/LayoutBuilder.js'
import lineModule from 'pdfmake/js/Line.js'
import pdfDocumentModule from 'pdfmake/js/PDFDocument.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import svgMeasureModule from 'pdfmake/js/SVGMeasure.js'
import textBreakerModule from 'pdfmake/js/TextBreaker.js'
import textDecoratorModule from 'pdfmake/js/TextDecorator.js'
import textInlinesModule from 'pdfmake/js/TextInlines.js'
import type {
  DocMeasureClass,
  DocPreprocessorClass,
  LayoutBuilderClass,
  LineClass,
  PdfDocumentClass,
  RendererClass,
  SvgMeasureClass,
  TextBreakerClass,
  TextDecoratorClass,
  TextInlinesClass,
} from './pdfmake-types.ts'

/**
 * The inner classes of pdfmake that the engine builds on, with the types it relies on. They are compiled CommonJS:
 * depending on who loads them (Node, a bundler, the test runner) the class stands one or two `default`s deep.
 */
function classOf<T>(module: unknown): T {
  let found = module
  while (typeof found === 'object' && found !== null && 'default' in found) found = found.default
  if (typeof found !== 'function')
    throw new Error('pdfmake is not the version that the PDF engine was written for')
  return found as T
}

export const LayoutBuilder = classOf<LayoutBuilderClass>(layoutBuilderModule)
export const DocPreprocessor = classOf<DocPreprocessorClass>(docPreprocessorModule)
export const DocMeasure = classOf<DocMeasureClass>(docMeasureModule)
export const TextInlines = classOf<TextInlinesClass>(textInlinesModule)
export const TextDecorator = classOf<TextDecoratorClass>(textDecoratorModule)
export const Renderer = classOf<RendererClass>(rendererModule)
export const PdfDocument = classOf<PdfDocumentClass>(pdfDocumentModule)
export const SvgMeasure = classOf<SvgMeasureClass>(svgMeasureModule)
export const Line = classOf<LineClass>(lineModule)
export const TextBreaker = classOf<TextBreakerClass>(textBreakerModule)
