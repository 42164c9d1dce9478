// The order of the cascade layers is fixed by whatever style sheet comes first.
import './styles/layers.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { editionOfAddress } from '#core/addresses.ts';
import { directionOf } from '#core/languages/direction.ts';
import { App } from './app/App.tsx';
import {
  guessInterfaceLanguage,
  INTERFACE_LANGUAGES,
  onInterfaceLanguage,
  showInterfaceLanguage,
  startI18n,
} from './platform/i18n.ts';
import { hearLetters } from './platform/keyboard.ts';
import { awaitTypeface, setPageLanguage, setPageLook } from './platform/page.ts';
import { openEdition } from './stores/reader.ts';
import { useSettings } from './stores/settings.ts';
import './styles/reset.css';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/print.css';

/** How long the first page waits for its typeface, in milliseconds, rather than change it under the reader's eye. */
const TYPEFACE_PATIENCE = 400;

async function start(): Promise<void> {
  const settings = useSettings.getState();
  setPageLook(settings);
  useSettings.subscribe(setPageLook);
  hearLetters(settings.letterKeys);
  useSettings.subscribe(({ letterKeys }) => hearLetters(letterKeys));

  // The text is on its way while the page gets its language and its typeface.
  const addressed = editionOfAddress(location.hash.slice(1));
  if (addressed !== null) void openEdition(addressed);

  await startI18n();
  onInterfaceLanguage((language) => setPageLanguage(language, directionOf(language)));
  const chosen = settings.interfaceLanguage;
  const language =
    chosen !== null && INTERFACE_LANGUAGES.includes(chosen) ? chosen : guessInterfaceLanguage(navigator.languages);
  await Promise.all([showInterfaceLanguage(language), awaitTypeface(settings.typeface, TYPEFACE_PATIENCE)]);

  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root.');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

start().catch((error: unknown) => {
  // Not even the messages could be fetched: index.html brings the last word with it, in both languages.
  document.getElementById('start-failure')?.removeAttribute('hidden');
  throw error;
});
