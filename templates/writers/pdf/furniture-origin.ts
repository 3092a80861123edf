/** Origin of words that repeat what stands elsewhere: labels, heads and feet. */
export const furnitureOrigin = 'the head or foot of the pages'
