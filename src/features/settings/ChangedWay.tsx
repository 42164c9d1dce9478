import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Way } from '#core/ways.ts';

/** Tells a screen reader of another way to read, by whatever means it was chosen; the first goes without saying. */
export function ChangedWay({ way }: { readonly way: Way }) {
  const { t } = useTranslation('reader');
  const [known, setKnown] = useState(way);
  const [hasChanged, setHasChanged] = useState(false);
  if (known !== way) {
    setKnown(way);
    setHasChanged(true);
  }
  return (
    <span className="visually-hidden" role="status">
      {hasChanged && t(`ways.${way}`)}
    </span>
  );
}
