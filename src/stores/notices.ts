import { create } from 'zustand';

/** What a reader must be told though reading goes on; each is a message of `locales/<lng>/errors.json`. */
export type NoticeCode =
  | 'settings-blocked'
  | 'settings-set-aside'
  | 'language-failed'
  | 'library-blocked'
  | 'library-full'
  | 'library-newer'
  | 'library-waiting'
  | 'library-set-aside';

interface NoticesState {
  readonly notices: readonly NoticeCode[];
}

export const useNotices = create<NoticesState>()(() => ({ notices: [] }));

/** Shows a notice until it is dismissed; one that is shown already isn't shown twice. */
export const notify = (code: NoticeCode): void =>
  useNotices.setState(({ notices }) => (notices.includes(code) ? {} : { notices: [...notices, code] }));

export const dismissNotice = (code: NoticeCode): void =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((shown) => shown !== code) }));
