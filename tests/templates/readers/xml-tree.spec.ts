import { describe, expect, it } from 'vitest'
import { elements, textOf, xmlTree } from '../../../templates/readers/xml-tree.ts'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

describe('reading XML', () => {
  it('knows the names of Word by their name space, whatever the prefix', () => {
    const tree = xmlTree(`<x:p xmlns:x="${w}" x:val="1"><x:t>a &amp; b</x:t></x:p>`)
    if (!tree.ok) throw new Error(tree.reason)
    expect(tree.root.name).toBe('w:p')
    expect(tree.root.attributes).toEqual({ 'w:val': '1' })
    expect(elements(tree.root, 'w:t').map(textOf)).toEqual(['a & b'])
  })

  it('refuses a document type before it is read', () => {
    expect(xmlTree('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).toEqual({
      ok: false,
      reason: 'it holds a document type declaration',
    })
  })

  it('refuses entities, broken nesting and depth', () => {
    expect(xmlTree('<a>&x;</a>').ok).toBe(false)
    expect(xmlTree('<a><b></a></b>').ok).toBe(false)
    expect(xmlTree('').ok).toBe(false)
    expect(xmlTree('<a>'.repeat(300) + '</a>'.repeat(300))).toEqual({
      ok: false,
      reason: 'its elements are nested too deep',
    })
  })
})
