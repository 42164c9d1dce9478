import type { MessageFiles, Messages } from './i18n.ts';

/** The messages of every language, one file a namespace. */
export const allFiles: MessageFiles = import.meta.glob<Messages>('../../locales/*/*.json', { import: 'default' });
