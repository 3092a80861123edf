import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A Word file with its main part changed as a colleague would change it. */
export function editedWord(docx: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(new Uint8Array(docx))
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const after = edit(before)
  if (after === before) throw new Error('the edit changes nothing')
  return zipSync({ ...parts, 'word/document.xml': strToU8(after) })
}

/** Replaces words that must be there. */
export function replaced(xml: string, before: string, after: string): string {
  if (!xml.includes(before)) throw new Error(`the file does not say “${before}”`)
  return xml.replace(before, after)
}

const by = 'w:author="Bob Editor" w:date="2021-12-20T09:30:00Z"'
const run = (text: string, tag = 'w:t') => `<w:r><${tag} xml:space="preserve">${text}</${tag}></w:r>`

/** Words struck out and put in with Word's change tracking on. The place must lie inside one run. */
export function tracked(xml: string, before: string, after: string): string {
  return replaced(
    xml,
    before,
    `</w:t></w:r><w:del w:id="9001" ${by}>${run(before, 'w:delText')}</w:del>` +
      `<w:ins w:id="9002" ${by}>${run(after)}</w:ins><w:r><w:t xml:space="preserve">`,
  )
}

/** A paragraph of the colleague's own after the one that holds some words. */
export function paragraphAfter(xml: string, words: string, text: string): string {
  const end = xml.indexOf('</w:p>', xml.indexOf(words)) + '</w:p>'.length
  return `${xml.slice(0, end)}<w:p>${run(text)}</w:p>${xml.slice(end)}`
}
