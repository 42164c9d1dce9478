/** The language of a tag, whatever the country: `de-AT` is German. */
export const primaryLanguage = (tag: string): string => tag.replace(/-.*/, '');
