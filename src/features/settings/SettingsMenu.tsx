import { useTranslation } from 'react-i18next';
import { MenuButton } from '#ui/MenuButton.tsx';
import { LookSettings } from './LookSettings.tsx';

/** How the text is set: type and colours. */
export function SettingsMenu() {
  const { t } = useTranslation('settings');
  return (
    <MenuButton label={t('title')} face={<span aria-hidden="true">Aa</span>}>
      <LookSettings />
    </MenuButton>
  );
}
