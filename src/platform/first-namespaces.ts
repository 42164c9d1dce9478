/** What the first page says: these messages come at once, the others with the part of the app that says them. */
export const FIRST_NAMESPACES: readonly string[] = ['common', 'errors', 'reader'];
