const comments: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:donat\w+|gift\w*|gave|given|un don|don de|dons|offert\w*|free of charge|gratuit\w*|cadeau\w*)\b/iu,
    'Aid',
  ],
  [
    /\b(?:second-hand|used|refurbished|ex-\p{L}+|d[’']occasion|overhauled|modernised)\b/iu,
    'Second-hand or refurbished',
  ],
  [/\b(?:maintenance|servicing|entretien|overhaul|spare parts|pièces détachées)\b/iu, 'With maintenance'],
]

/** What the register's comment column says of a transfer, from the words of its sentence. */
export function transferComments(text: string): readonly string[] {
  return comments.filter(([pattern]) => pattern.test(text)).map(([, comment]) => comment)
}
