import { useTranslation } from 'react-i18next';
import { askGlossary, type GlossaryControls } from '#stores/glossary.ts';
import { EmptyResult } from '#ui/EmptyResult.tsx';

interface Props {
  readonly editionId: string;
  readonly controls: GlossaryControls;
}

/** Says that no entry answers; the focus goes back to where one types. */
export function NoEntries({ editionId, controls: { query, isKeyOnly } }: Props) {
  const { t } = useTranslation('glossary');
  const typed = query.trim();
  const showAll = () => {
    askGlossary(editionId, { query: '', isKeyOnly: false });
    document.querySelector<HTMLElement>('[data-glossary] input')?.focus();
  };
  const text = typed === '' ? t('noKeys') : t(isKeyOnly ? 'noneKey' : 'none', { query: typed });
  return <EmptyResult text={text} label={t('showAll')} onShowAll={showAll} />;
}
