import { rememberRecent } from '#core/recent.ts';
import { dateFormat } from './format-date.ts';

// A table of days asks for them all, and Intl takes its time.
const formats = rememberRecent<string, Intl.DateTimeFormat>(4);

/** The day of a moment, in milliseconds since 1970 and by the clock of this device, without its year: "22 Nov". */
export const formatDay = (moment: number, language: string): string =>
  formats.of(language, () => dateFormat(language, { month: 'short', day: 'numeric' })).format(moment);
