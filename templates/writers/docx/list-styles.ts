import type { PageSpec } from '../../document/page.ts'
import { hangs, type StyleName, type TextStyle } from '../style.ts'
import { listIds } from './numbering.ts'
import type { MakeStyle, ParagraphLook, WordStyle } from './style-xml.ts'

/** A sister of a style that says only what differs, so that a house style for the one changes both. */
function sister(of: string, id: string, name: string, paragraph: ParagraphLook): WordStyle {
  return { type: 'paragraph', id, name, basedOn: of, paragraph }
}

/** Items of a list stand close; the last one keeps the distance of a paragraph. Small ones are set as details. */
export function listStyles(page: PageSpec, style: MakeStyle): readonly WordStyle[] {
  const item: ParagraphLook = { left: hangs.item, hanging: hangs.item }
  const last: ParagraphLook = { after: page.body.after }
  const bullets: ParagraphLook = { list: { num: listIds.bullets, level: 0 } }
  return [
    style('ListBullet', 'List Bullet', 'list-item', 'BodyText', { ...item, ...bullets }),
    sister('ListBullet', 'ListBulletEnd', 'List Bullet End', last),
    style('ListNumber', 'List Number', 'list-item', 'BodyText', item),
    sister('ListNumber', 'ListNumberEnd', 'List Number End', last),
    style('ListBulletSmall', 'List Bullet Small', 'list-item-small', 'Normal', {
      ...item,
      list: { num: listIds.smallBullets, level: 0 },
    }),
    sister('ListBulletSmall', 'ListBulletSmallEnd', 'List Bullet Small End', last),
    style('ListNumberSmall', 'List Number Small', 'list-item-small', 'Normal', item),
    sister('ListNumberSmall', 'ListNumberSmallEnd', 'List Number Small End', last),
  ]
}

/** The sources in both forms; the kept ones stay on the page of what follows them. */
export function sourceStyles(
  tokens: Readonly<Record<StyleName, TextStyle>>,
  style: MakeStyle,
): readonly WordStyle[] {
  const hang: ParagraphLook = { left: hangs.source, hanging: hangs.source }
  return [
    style('SourceEntry', 'Source Entry', 'source-entry', 'Normal', {
      ...hang,
      list: { num: listIds.sources, level: 0 },
      before: tokens['source-entry'].before,
      keepNext: true,
    }),
    style('SourceDetail', 'Source Detail', 'source-detail', 'Normal', { left: hangs.source }),
    sister('SourceDetail', 'SourceDetailKept', 'Source Detail Kept', { keepNext: true }),
    style('SourceShort', 'Source Entry Short', 'source-detail', 'Normal', {
      ...hang,
      list: { num: listIds.sourcesShort, level: 0 },
      before: 2,
    }),
    sister('SourceShort', 'SourceShortKept', 'Source Entry Short Kept', { keepNext: true }),
  ]
}
