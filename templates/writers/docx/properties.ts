import type { Document } from '../../document/nodes.ts'
import { element, escaped, type Markup } from './element.ts'
import { markingText } from './furniture.ts'
import { type Parts, putText } from './package-parts.ts'
import { moment, unnamed } from './tracked.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const formats = 'http://schemas.openxmlformats.org'

/** What programs show of a file without opening it: the core properties (ECMA-376 Part 2, 11) and our own. */
export function putProperties(parts: Parts, document: Document): void {
  putText(parts, 'docProps/core.xml', `${declaration}${coreProperties(document)}`)
  putText(parts, 'docProps/custom.xml', `${declaration}${customProperties(document)}`)
}

/** The document's date stands for the moment of writing, so that equal documents give equal bytes. */
function coreProperties({ metadata, furniture }: Document): Markup {
  const author = metadata.author ?? unnamed
  const text = (name: string, value: string) => element(name, {}, [escaped(value)])
  const stamp = (name: string) =>
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [escaped(moment(metadata.date))])
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${formats}/package/2006/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      text('dc:title', metadata.title),
      ...(metadata.subtitle === null ? [] : [text('dc:subject', metadata.subtitle)]),
      text('dc:creator', author),
      ...(furniture.marking === null ? [] : [text('cp:keywords', markingText(furniture.marking))]),
      text('cp:lastModifiedBy', author),
      text('cp:revision', '1'),
      stamp('dcterms:created'),
      stamp('dcterms:modified'),
    ],
  )
}

/** The format's id of properties that a program names itself (ECMA-376 Part 1, 22.3.2.2). */
const ownProperties = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

function customProperties({ metadata, furniture }: Document): Markup {
  const values: readonly (readonly [string, string])[] = [
    ['Template', metadata.template],
    ...(metadata.date === null ? [] : [['Date', metadata.date] as const]),
    ...(furniture.marking === null ? [] : [['Marking', markingText(furniture.marking)] as const]),
  ]
  return element(
    'Properties',
    {
      xmlns: `${formats}/officeDocument/2006/custom-properties`,
      'xmlns:vt': `${formats}/officeDocument/2006/docPropsVTypes`,
    },
    // Numbers 0 and 1 are kept for the format itself.
    values.map(([name, value], i) =>
      element('property', { fmtid: ownProperties, pid: i + 2, name }, [
        element('vt:lpwstr', {}, [escaped(value)]),
      ]),
    ),
  )
}
