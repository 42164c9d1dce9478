import type common from '../../locales/en/common.json';
import type errors from '../../locales/en/errors.json';
import type gloss from '../../locales/en/gloss.json';
import type grammar from '../../locales/en/grammar.json';
import type help from '../../locales/en/help.json';
import type reader from '../../locales/en/reader.json';
import type settings from '../../locales/en/settings.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      errors: typeof errors;
      gloss: typeof gloss;
      grammar: typeof grammar;
      help: typeof help;
      reader: typeof reader;
      settings: typeof settings;
    };
  }
}
