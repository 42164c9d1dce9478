import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { openEdition, useReader } from '#stores/reader.ts';
import { LoadFailureMessage } from './LoadFailureMessage.tsx';
import { PageNote } from './PageNote.tsx';

interface Props {
  readonly editionId: string;
  /** Whether the beginning of a long text is worth showing, while the rest is on its way. */
  readonly canBegin?: (beginning: Edition) => boolean;
  /** What is shown of the edition once it is there. */
  readonly children: (edition: Edition) => ReactNode;
}

/** Opens an edition, and says so while it is on its way or when it can't be had. */
export function OpenedEdition({ editionId, canBegin = () => false, children }: Props) {
  const { t } = useTranslation();
  const opened = useReader((state) => state.opened);
  useEffect(() => void openEdition(editionId), [editionId]);

  const isHere = opened?.id === editionId;
  if (isHere && opened.kind === 'failed') {
    return <LoadFailureMessage failure={opened.failure} onRetry={() => void openEdition(editionId)} />;
  }
  if (isHere && opened.kind === 'open') return children(opened.edition);
  if (isHere && opened.kind === 'begun' && canBegin(opened.edition)) return children(opened.edition);
  return <PageNote>{t('loading')}</PageNote>;
}
