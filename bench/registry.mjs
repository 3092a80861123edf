/**
 * Every bench: one line each. `file` is relative to this folder and runs when it is imported.
 * @type {readonly { name: string, file: string, about: string }[]}
 */
export const benches = []
