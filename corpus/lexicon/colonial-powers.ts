/** States by the power that ruled them last before they were independent. Source: the United Nations' list of trust and non-self-governing territories and member states. */
const ruled: readonly (readonly [string, string])[] = [
  [
    'France',
    'Mali, Niger, Chad, Burkina Faso, Senegal, Guinea, Ivory Coast, Benin, Togo, Cameroon, Gabon, Congo, Central African Republic, Madagascar, Comoros, Djibouti, Mauritania, Algeria, Tunisia, Morocco, Syria, Lebanon, Vietnam',
  ],
  [
    'United Kingdom',
    'Nigeria, Ghana, Sierra Leone, Gambia, Kenya, Uganda, Tanzania, Zambia, Zimbabwe, Malawi, Botswana, Sudan, South Sudan, Egypt, Iraq, Jordan, India, Pakistan, Cyprus, Malta, Mauritius, Seychelles, Eswatini, Lesotho, Myanmar, Sri Lanka, Kuwait, Malaysia, Singapore',
  ],
  ['Portugal', 'Angola, Mozambique, Guinea-Bissau, Cape Verde'],
  ['Belgium', 'DR Congo, Rwanda, Burundi'],
  ['Italy', 'Libya, Somalia, Eritrea'],
  ['Spain', 'Equatorial Guinea, Philippines'],
  ['Netherlands', 'Indonesia'],
  ['South Africa', 'Namibia'],
]

const rulers: ReadonlyMap<string, string> = new Map(
  ruled.flatMap(([ruler, list]) => list.split(', ').map((state) => [state, ruler] as const)),
)

/** The former colonial power of a state of the register, or null where it had none or several. */
export function colonialPowerOf(state: string): string | null {
  return rulers.get(state) ?? null
}
