import type common from '../../locales/en/common.json';
import type errors from '../../locales/en/errors.json';
import type exchange from '../../locales/en/exchange.json';
import type gloss from '../../locales/en/gloss.json';
import type glossary from '../../locales/en/glossary.json';
import type grammar from '../../locales/en/grammar.json';
import type help from '../../locales/en/help.json';
import type library from '../../locales/en/library.json';
import type offline from '../../locales/en/offline.json';
import type print from '../../locales/en/print.json';
import type problems from '../../locales/en/problems.json';
import type reader from '../../locales/en/reader.json';
import type review from '../../locales/en/review.json';
import type search from '../../locales/en/search.json';
import type settings from '../../locales/en/settings.json';
import type sound from '../../locales/en/sound.json';
import type topics from '../../locales/en/topics.json';
import type wordlist from '../../locales/en/wordlist.json';
import type words from '../../locales/en/words.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      errors: typeof errors;
      exchange: typeof exchange;
      gloss: typeof gloss;
      glossary: typeof glossary;
      grammar: typeof grammar;
      help: typeof help;
      library: typeof library;
      offline: typeof offline;
      print: typeof print;
      problems: typeof problems;
      reader: typeof reader;
      review: typeof review;
      search: typeof search;
      settings: typeof settings;
      sound: typeof sound;
      topics: typeof topics;
      wordlist: typeof wordlist;
      words: typeof words;
    };
  }
}
