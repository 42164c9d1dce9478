import { useTranslation } from 'react-i18next';
import { setReviewSettings, useReviewSettings } from '#stores/review-settings.ts';
import { Checkbox } from '#ui/Checkbox.tsx';

/** Whether what the learner has saved is marked in the texts. */
export function SavedMarksSetting() {
  const { t } = useTranslation('settings');
  const marksSaved = useReviewSettings((settings) => settings.marksSaved);
  return (
    <Checkbox isChecked={marksSaved} onChange={() => setReviewSettings({ marksSaved: !marksSaved })}>
      {t('marksSaved')}
    </Checkbox>
  );
}
