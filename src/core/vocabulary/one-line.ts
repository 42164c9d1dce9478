/** Without line breaks, tabs and space at its ends. */
export const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** As words are kept and compared: on one line, and their letters composed. */
export const tidy = (text: string): string => onOneLine(text.normalize('NFC'));
