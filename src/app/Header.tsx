import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { HelpButton } from '#features/help/HelpButton.tsx';
import { LanguageSelect } from '#features/settings/LanguageSelect.tsx';
import { SettingsMenu } from '#features/settings/SettingsMenu.tsx';
import styles from './Header.module.css';
import { HOME } from './routes.ts';

/** The site's name, which leads home, and the controls that are always there. */
export function Header() {
  const { t } = useTranslation();
  return (
    <header className={styles.header} data-site-header>
      <Link href={HOME} className={styles.brand} aria-label={t('appName')} lang="de">
        Satz
        <span className={styles.mirrored} aria-hidden="true">
          S
        </span>
        piegel
      </Link>
      <div className={styles.controls}>
        <LanguageSelect />
        <SettingsMenu />
        <HelpButton />
      </div>
    </header>
  );
}
