/** A document becomes an article: shown before anything is stored. */
export const ImportView = () => null
