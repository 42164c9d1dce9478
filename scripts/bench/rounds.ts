import type { Browser } from '@playwright/test';
import type { BenchEdition } from './bench-edition.ts';
import type { BenchSite } from './bench-site.ts';
import { type Figures, foldFigures } from './figures.ts';
import { measureFirstLoad } from './measure-first-load.ts';
import { type Contender, measureVisit } from './measure-visit.ts';
import type { EditionFigures } from './targets.ts';

const CONTENDERS: readonly Contender[] = ['app', 'baseline'];

/** Every edition once a round, in the app and as a plain page, so that a busy moment of the machine meets all alike. */
export async function measureRounds(
  browser: Browser,
  site: BenchSite,
  editions: readonly BenchEdition[],
  rounds: number,
  onVisit: (what: string) => void,
): Promise<readonly EditionFigures[]> {
  const visits = editions.map((edition) => ({ edition, app: [] as Figures[], baseline: [] as Figures[] }));
  const firstLoads = new Map<BenchEdition, Pick<Figures, 'scriptBytes' | 'requests'>>();
  for (const edition of editions) firstLoads.set(edition, await measureFirstLoad(browser, site, edition));
  for (let round = 1; round <= rounds; round += 1) {
    for (const visit of visits) {
      for (const contender of CONTENDERS) {
        onVisit(`round ${round} of ${rounds}: ${visit.edition.label}, ${contender}`);
        const firstLoad = contender === 'app' ? firstLoads.get(visit.edition) : null;
        const figures = await measureVisit(browser, site, visit.edition, contender);
        visit[contender].push({ scriptBytes: null, requests: null, ...firstLoad, ...figures });
      }
    }
  }
  return visits.map(({ edition: { label, sourceWords, words, units }, app, baseline }) => ({
    label,
    sourceWords,
    words,
    units,
    app: foldFigures(app),
    baseline: foldFigures(baseline),
  }));
}
