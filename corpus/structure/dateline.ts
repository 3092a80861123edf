import type { PublicationDate } from '../types.ts'
import { findDate, findYearlessDay, type YearlessDay } from './dates.ts'

const stamp =
  /^(?:(?:first |originally |last )?(?:posted|published|updated|modified|issued|date)|(?:publié|posté|mis à jour|mise à jour|modifié|paru|actualisé|diffusé)e?s?)\b/i

/** A line that states when the article appeared. */
export interface DateLine {
  readonly published: PublicationDate | null
  /** True for the first publication, false for an update. */
  readonly first: boolean
  /** The day, where the line names one without its year. */
  readonly day: YearlessDay | null
}

const ago =
  /^\s*:?\s*(?:il y a\s+)?(?:\d{1,3}|an?|une?)\s*(?:min(?:ute)?s?|h|hours?|heures?|days?|jours?|weeks?|semaines?|months?|mois|years?|ans?)(?:\s+ago)?\s*$/i

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
    const day = found === null ? findYearlessDay(rest) : null
    const stands = found ?? day
    if (stands === null && !/^\s*(?:on|at|le|à|:)?\s*:?\s*$/i.test(rest) && !ago.test(rest)) return null
    if (found !== null && leftOver(line.slice(0, found.start) + line.slice(found.end)) > 4) return null
    if (day !== null && leftOver(rest.slice(0, day.start) + rest.slice(day.end)) > 1) return null
    return { published: found?.date ?? null, first: !/updat|modif|jour|actual/i.test(stamped[0]), day }
  }
  if (!bare) return null
  if (ago.test(line) && /\bago\b|^\s*il y a/i.test(line)) return { published: null, first: true, day: null }
  const day = found === null ? findYearlessDay(line) : null
  const stands = found ?? day
  if (stands === null) return null
  const rest = line.slice(0, stands.start) + line.slice(stands.end)
  return leftOver(rest) > (day === null ? 1 : 0) ? null : { published: found?.date ?? null, first: true, day }
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
  /** The day, where the dateline names one without its year. */
  readonly day: YearlessDay | null
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
  const published = findDate(rest)?.date ?? null
  const day = published === null ? findYearlessDay(rest) : null
  return { length: found[0].length, agency: agency?.trim() ?? null, published, day }
}
