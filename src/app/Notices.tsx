import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { focusReading } from '#platform/text-focus.ts';
import { dismissNotice, type NoticeCode, useNotices } from '#stores/notices.ts';
import { Notice } from '#ui/Notice.tsx';

/** Pressed by a key, the button leaves the focus to the text. */
function dismiss(code: NoticeCode, isByKey: boolean): void {
  flushSync(() => dismissNotice(code));
  if (isByKey) focusReading();
}

/** What a reader must be told though reading goes on. */
export function Notices() {
  const { t } = useTranslation(['errors', 'common']);
  const notices = useNotices((state) => state.notices);
  return (
    <div role="alert" data-notices>
      {notices.map((code) => (
        <Notice
          key={code}
          text={t(`errors:notice.${code}`)}
          label={t('common:dismiss')}
          onPress={(isByKey) => dismiss(code, isByKey)}
          look="strip"
        />
      ))}
    </div>
  );
}
