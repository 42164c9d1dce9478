import { wantNamespaces } from '#platform/i18n.ts';
import { partOf } from '#ui/PartBoundary.tsx';

// What stands beside the learner's words, each fetched when it is drawn.

export const exchangeView = partOf(async () => {
  const [part] = await Promise.all([
    import('#features/exchange/ExchangeView.tsx'),
    wantNamespaces('exchange', 'words', 'gloss', 'grammar', 'problems'),
  ]);
  return part.ExchangeView;
});

export const backupReminder = partOf(async () => {
  const [part] = await Promise.all([import('#features/exchange/BackupReminder.tsx'), wantNamespaces('exchange')]);
  return part.BackupReminder;
});
