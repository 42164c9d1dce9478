import type { Edition, Side, Unit } from '#core/edition.ts';
import { tokenize } from '#core/tokens.ts';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const STYLE = `
body { max-width: 75rem; margin: 2rem auto; font: 1.125rem/1.6 serif; }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
[aria-current] { background: #fe9; }
#gloss { position: fixed; inset: auto 0 0; margin: 0; padding: 1rem; background: #fff; border-top: 1px solid; }`;

/** A click selects its sentence on both sides; one on a word shows what it means. */
function answerClicks(meanings: Readonly<Record<string, string>>): void {
  const gloss = document.getElementById('gloss');
  let current: readonly Element[] = [];
  const close = (): void => gloss?.setAttribute('hidden', '');
  document.addEventListener('click', ({ target }) => {
    const side = target instanceof Element ? target.closest('[data-unit]') : null;
    if (!gloss || !(target instanceof Element) || !side) return;
    for (const element of current) element.removeAttribute('aria-current');
    current = [...document.querySelectorAll(`[data-unit="${side.getAttribute('data-unit')}"]`)];
    for (const element of current) element.setAttribute('aria-current', 'true');
    close();
    if (target === side) return;
    gloss.textContent = `${target.textContent}: ${meanings[target.getAttribute('data-entry') ?? ''] ?? '–'}`;
    gloss.removeAttribute('hidden');
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}

function sideHtml(unit: Unit, side: Side, language: string): string {
  const entries = new Map(unit.glosses.map(({ source, entry }) => [source, entry]));
  const words = tokenize(unit[side], language).map(({ text, isWord }) => {
    if (!isWord) return escapeHtml(text);
    const entry = side === 'source' ? entries.get(text) : undefined;
    return `<span${entry === undefined ? '' : ` data-entry="${entry}"`}>${escapeHtml(text)}</span>`;
  });
  return `<span data-unit="${unit.id}" data-side="${side}" lang="${language}">${words.join('')}</span>`;
}

/** The same text as anybody would begin: one HTML page, a span for each word, no sections, no framework. */
export function baselinePage({ title, languages, paragraphs, glossary }: Edition): string {
  const column = (units: readonly Unit[], side: Side): string =>
    `<p>${units.map((unit) => sideHtml(unit, side, languages[side])).join(' ')}</p>`;
  const rows = paragraphs.map(
    ({ units }) => `<div class="row">${column(units, 'source')}${column(units, 'target')}</div>`,
  );
  const meanings = Object.fromEntries(
    Object.entries(glossary).map(([id, { meaning }]) => [id, meaning[languages.target] ?? '']),
  );
  return `<!doctype html>
<html lang="${languages.source}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title.source)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<h1>${escapeHtml(title.source)}</h1>
${rows.join('\n')}
<div id="gloss" role="dialog" hidden></div>
<script>(${answerClicks})(${JSON.stringify(meanings).replaceAll('<', '\\u003c')})</script>
</html>
`;
}
