import type { PublicationDate } from '../types.ts'
import { findDate } from './dates.ts'

const stamp =
  /^(?:(?:first |originally |last )?(?:posted|published|updated|modified|issued|date)|(?:publié|posté|mis à jour|mise à jour|modifié|paru|actualisé|diffusé)e?s?)\b/i

/** A line that states when the article appeared. */
export interface DateLine {
  readonly published: PublicationDate | null
  /** True for the first publication, false for an update. */
  readonly first: boolean
}

/**
 * Reads a whole line such as "Posted", "Published: 14 December 2021, 10:32 GMT" or "Publié le 3 mars 2022 à 8h05";
 * null for any other. A bare date counts only where `bare` allows it: in the head of an article.
 */
export function dateLineOf(line: string, bare: boolean): DateLine | null {
  if (line.length > 140) return null
  const stamped = stamp.exec(line)
  const found = findDate(line)
  if (stamped !== null) {
    const rest = line.slice(stamped[0].length)
    if (found === null && !/^\s*(?:on|at|le|à|:)?\s*:?\s*$/i.test(rest)) return null
    if (found !== null && leftOver(line.slice(0, found.start) + line.slice(found.end)) > 4) return null
    return { published: found?.date ?? null, first: !/updat|modif|jour|actual/i.test(stamped[0]) }
  }
  if (!bare || found === null) return null
  const rest = line.slice(0, found.start) + line.slice(found.end)
  return leftOver(rest) > 1 ? null : { published: found.date, first: true }
}

/** Words of a date line that are no part of a date or time. */
function leftOver(rest: string): number {
  const known =
    /^(?:on|at|le|à|by|a|de|the|of|posted|published|first|last|originally|updated|modified|issued|date|publié|posté|mis|mise|jour|modifié|paru|actualisé|gmt|utc|cet|cest|est|edt|am|pm|min|h|heures?|hours?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d.*)$/i
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !known.test(word)).length
}

/** The place, date and agency that open a news agency's first paragraph. */
export interface Dateline {
  /** Length of the dateline in the line, white space after it included. */
  readonly length: number
  readonly agency: string | null
  readonly published: PublicationDate | null
}

// PLACE(, Country)?(, date)? (Agency)? — text. The place is in capitals or the agency is named.
const opening =
  /^(?<place>\p{Lu}[\p{L}’'.-]+(?:[ -]\p{Lu}[\p{L}’'.-]+){0,3})(?<rest>,[^()—–]{2,50}?)?\s*(?:\((?<agency>\p{Lu}[\p{L}/ .]{1,30})\))?\s*(?:—|–|--|-)\s+(?=["“«]?\s?\p{Lu})/u

/** The dateline that a paragraph opens with, or null. */
export function datelineOf(paragraph: string): Dateline | null {
  const found = opening.exec(paragraph)
  if (found?.groups === undefined) return null
  const { place = '', rest = '', agency } = found.groups
  const capitals = /^[\p{Lu}\s’'.-]{3,}$/u.test(place)
  if (!capitals && agency === undefined) return null
  return { length: found[0].length, agency: agency?.trim() ?? null, published: findDate(rest)?.date ?? null }
}
