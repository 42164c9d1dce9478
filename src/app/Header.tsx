import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useRoute } from 'wouter';
import { HelpButton } from '#features/help/HelpButton.tsx';
import { LanguageSelect } from '#features/settings/LanguageSelect.tsx';
import { editionOf, useReader } from '#stores/reader.ts';
import { MenuButton } from '#ui/MenuButton.tsx';
import { ContentsMenu } from './ContentsMenu.tsx';
import styles from './Header.module.css';
import { LazyPart } from './LazyPart.tsx';
import { keyList, lookSettings } from './lazy-parts.ts';
import { ReadingTools } from './ReadingTools.tsx';
import { HOME, LIBRARY, READ } from './routes.ts';

/** The tools of the edition that is open, on its pages. */
function EditionTools() {
  const edition = useReader(editionOf);
  const [isReading] = useRoute(READ);
  const [isHome] = useRoute(HOME);
  const [isLibrary] = useRoute(LIBRARY);
  if (!edition || isHome || isLibrary) return null;
  return (
    <div className={styles.tools} data-tools>
      <ContentsMenu editionId={edition.id} />
      {isReading && <ReadingTools edition={edition} />}
    </div>
  );
}

/**
 * The site's name, which leads home, the tools of the edition that is open, and the controls that are always there. These
 * stay as they are while the address follows what is read.
 */
export const Header = memo(function Header() {
  const { t } = useTranslation();
  return (
    <header className={styles.header} data-site-header>
      <Link href={HOME} className={styles.brand} aria-label={t('appName')} lang="de" dir="ltr">
        Satz
        <span className={styles.mirrored} aria-hidden="true">
          S
        </span>
        piegel
      </Link>
      <EditionTools />
      <div className={styles.controls}>
        <LanguageSelect />
        <MenuButton label={t('settings')} face={<span aria-hidden="true">Aa</span>}>
          <LazyPart part={lookSettings} props={{}} />
        </MenuButton>
        <HelpButton>
          <LazyPart part={keyList} props={{}} />
        </HelpButton>
      </div>
    </header>
  );
});
