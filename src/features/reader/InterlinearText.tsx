import { type InterlinearPiece, interlinearPieces } from '#core/interlinear.ts';
import { directionOf } from '#core/languages/direction.ts';
import { annotateShown } from '#core/shown-text.ts';
import type { TextRun } from '#core/text-runs.ts';
import styles from './InterlinearText.module.css';
import { RunsOfText, type UnitText } from './RunsOfText.tsx';

/** The runs, or what of them a piece holds. */
function runsOf(piece: InterlinearPiece, runs: readonly TextRun[]): readonly TextRun[] {
  const indexes = new Set(piece.tokens.map(({ index }) => index));
  return runs
    .map((run) => {
      const isWhole = indexes.has(run.tokens.at(-1)?.index ?? -1);
      return { ...run, tokens: run.tokens.filter(({ index }) => indexes.has(index)), mark: isWhole ? run.mark : null };
    })
    .filter(({ tokens }) => tokens.length > 0);
}

/**
 * A source side whose phrases stand over their counterparts, wrapping like text. The counterparts are for the eye: a
 * screen reader reads the sentence, and hears what answers a word when it goes there.
 */
export function InterlinearText({ runs, ...text }: UnitText) {
  const { edition, unit } = text;
  const language = edition.languages.target;
  const pieces = interlinearPieces(annotateShown(edition, unit));
  if (pieces.length === 0) return <RunsOfText {...text} runs={runs} />;
  return pieces.map((piece) => {
    const first = piece.tokens[0]?.index;
    return [
      <span key={first} className={styles.piece}>
        <span className={styles.phrase}>
          {piece.opening}
          <RunsOfText {...text} runs={runsOf(piece, runs)} />
          {piece.closing}
        </span>
        <span
          className={styles.answer}
          lang={language}
          dir={directionOf(language)}
          aria-hidden="true"
          data-answer={first}
          data-kind={piece.answer.kind}
        >
          {piece.answer.kind === 'phrase' ? piece.answer.text : piece.answer.kind === 'continued' ? '…' : '–'}
        </span>
      </span>,
      piece.space,
    ];
  });
}
