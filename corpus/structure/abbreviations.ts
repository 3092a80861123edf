const list = (words: string) => new Set(words.split(' '))

/** Abbreviations that a name or number always follows: a period after one never ends a sentence. Lower case. */
export const neverFinal = list(
  'mr mrs ms dr gen gén lieut cdt amb vice-adm col lt maj capt sgt cpl brig adm cmdr cdr sen rep gov prof st ste hon pres rev amb messrs ' +
    'mm mme mlle mgr me gal cne lcl cdt adj mt ft cf vs eg ie e.g i.e viz al env av bd approx ca fig p pp vol art chap par ' +
    'supt insp det dir sec ex s.e s.a.r min.-ch',
)

/** Abbreviations that end a sentence only if a word follows that begins sentences. Lower case. */
export const rarelyFinal = list(
  'u.s u.s.a u.n u.k e.u a.u u.a.e d.c n.y a.m p.m b.c a.d ph.d inc ltd co corp bros jr sr etc dept est univ assn m.d ' +
    'n.b p.s o.n.u é.-u r.d.c',
)

/** Abbreviations that a number may follow ("No. 5", "Nov. 11"): no sentence ends before a digit. Lower case. */
export const beforeNumber = list(
  'no nos nr n jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil déc',
)

/** Letters of the longest abbreviation of the lists above. */
export const longestAbbreviation = Math.max(
  ...[...neverFinal, ...rarelyFinal, ...beforeNumber].map((word) => word.length),
)

/** Words that begin sentences and practically never follow an abbreviation inside one. Lower case. */
export const sentenceStarters = list(
  'the a an in on at it he she they we but and this that these those its his her their there as after before when while ' +
    'if since for according however meanwhile moscow although despite because with from by to both some many most ' +
    'le la les un une des il elle ils elles on mais et ce cette ces cet son sa ses leur leurs en dans au aux à après ' +
    'avant depuis pour selon cependant toutefois pourtant si quand lorsque alors puis malgré',
)
