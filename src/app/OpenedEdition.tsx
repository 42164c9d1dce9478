import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { openEdition, useReader } from '#stores/reader.ts';
import { LoadFailureMessage } from './LoadFailureMessage.tsx';
import { PageNote } from './PageNote.tsx';

interface Props {
  readonly editionId: string;
  /** What is shown of the edition once it is there. */
  readonly children: (edition: Edition) => ReactNode;
}

/** Opens an edition, and says so while it is on its way or when it can't be had. */
export function OpenedEdition({ editionId, children }: Props) {
  const { t } = useTranslation();
  const opened = useReader((state) => state.opened);
  useEffect(() => void openEdition(editionId), [editionId]);

  if (opened?.id !== editionId || opened.kind === 'loading') return <PageNote>{t('loading')}</PageNote>;
  if (opened.kind === 'failed') {
    return <LoadFailureMessage failure={opened.failure} onRetry={() => void openEdition(editionId)} />;
  }
  return children(opened.edition);
}
