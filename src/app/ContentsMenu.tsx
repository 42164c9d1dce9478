import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { APPARATUS, apparatusAddress, REVIEW, readAddress, WORDS } from '#core/addresses.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import { Icon } from '#ui/Icon.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import styles from './ContentsMenu.module.css';
import { LIBRARY } from './routes.ts';

/** A menu stays open over another page of the app unless it is told. */
const closeMenu = ({ currentTarget }: MouseEvent<HTMLElement>): void =>
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();

/** The ways through an edition: its text, the parts of its apparatus, and out. */
export const ContentsMenu = memo(function ContentsMenu({ editionId }: { readonly editionId: string }) {
  const { t } = useTranslation();
  const unitId = useReader(selectedUnitId);
  return (
    <MenuButton label={t('contents')} face={<Icon path="M4 6.5h16M4 12h16M4 17.5h10" isMirrored />}>
      <nav aria-label={t('contents')}>
        <ul className={styles.list}>
          <li>
            <Link href={readAddress(editionId, unitId)} onClick={closeMenu}>
              {t('text')}
            </Link>
          </li>
          {APPARATUS.map((part) => (
            <li key={part}>
              <Link href={apparatusAddress(editionId, part)} onClick={closeMenu}>
                {t(`apparatus.${part}`)}
              </Link>
            </li>
          ))}
          {([WORDS, REVIEW] as const).map((page) => (
            <li key={page}>
              <Link href={page} onClick={closeMenu}>
                {t(page === WORDS ? 'words' : 'review')}
              </Link>
            </li>
          ))}
          <li>
            <Link href={LIBRARY} onClick={closeMenu}>
              {t('home')}
            </Link>
          </li>
        </ul>
      </nav>
    </MenuButton>
  );
});
