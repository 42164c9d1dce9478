import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import { INTERFACE_LANGUAGES, languageIn } from '#platform/i18n.ts';
import { chooseTarget } from '#stores/bring-back.ts';
import { Select } from '#ui/Select.tsx';
import styles from './TargetChoice.module.css';

interface Props {
  readonly target: string;
  readonly vocabulary: Vocabulary;
}

/** Says which language the translations of a file are in: the interface's languages, and those that are there. */
export function TargetChoice({ target, vocabulary }: Props) {
  const { t, i18n } = useTranslation('exchange');
  const known = [...vocabulary.items.values()].map(({ languages }) => languages.target);
  const options = [...new Set([...INTERFACE_LANGUAGES, ...known])].map((tag) => {
    const name = languageIn(tag, i18n.language);
    // Some languages write it small within a sentence; here it stands alone.
    return { value: tag, label: name.charAt(0).toLocaleUpperCase(i18n.language) + name.slice(1) };
  });
  return (
    <p className={styles.choice}>
      <span aria-hidden="true">{t('target')}</span>
      <Select
        label={t('target')}
        value={target}
        options={options.sort((one, other) => one.label.localeCompare(other.label, i18n.language))}
        onChange={(chosen) => void chooseTarget(chosen)}
      />
    </p>
  );
}
