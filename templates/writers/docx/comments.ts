import { element, type Markup, paragraph, textRun } from './element.ts'
import { editText, type Parts } from './package-parts.ts'
import type { NumberedRemark } from './remarks.ts'
import { moment, unnamed } from './tracked.ts'

/** Puts the analyst's remarks into the part of the comments; a file without any has no such part. */
export function putComments(parts: Parts, remarks: readonly NumberedRemark[]): void {
  if (remarks.length > 0) {
    editText(parts, 'word/comments.xml', (xml) =>
      xml.replace(/<w:comment\b.*<\/w:comment>/s, () => remarks.map(comment).join('')),
    )
    return
  }
  parts.delete('word/comments.xml')
  parts.delete('word/_rels/comments.xml.rels')
  editText(parts, '[Content_Types].xml', (xml) =>
    xml.replace(/<Override\b[^>]*PartName="\/word\/comments\.xml"[^>]*\/>/, ''),
  )
  editText(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(/<Relationship\b[^>]*Target="comments\.xml"[^>]*\/>/, ''),
  )
}

function comment({ id, remark }: NumberedRemark): Markup {
  const author = remark.author ?? unnamed
  const said = {
    'w:id': id,
    'w:author': author,
    'w:initials': author.slice(0, 2),
    'w:date': moment(remark.date),
  }
  return element('w:comment', said, [paragraph('CommentText', [textRun(remark.text)])])
}
