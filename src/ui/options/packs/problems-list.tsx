import { type PackProblem, printPackProblem } from '../../../pack-import/index.ts';
import { formatNumber } from '../../forms.ts';
import type { Translate } from '../../translate.ts';

interface ProblemsListProps {
  readonly t: Translate;
  readonly problems: readonly PackProblem[];
}

/** More are not read at one sitting; the command for authors prints all. */
const MOST_SHOWN = 20;

/** Where each problem is and what it is; in English, as authors have them from the command too. */
export function ProblemsList({ t, problems }: ProblemsListProps) {
  const more = problems.length - MOST_SHOWN;
  return (
    <>
      <ul class="problems" lang="en" dir="ltr">
        {problems.slice(0, MOST_SHOWN).map((problem, index) => (
          <li key={index}>{printPackProblem(problem)}</li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{t('moreProblems', [formatNumber(t, more)])}</p>}
    </>
  );
}
