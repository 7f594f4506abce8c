import type { PackProblem } from '../../../pack-import/index.ts';
import { formatNumber } from '../../i18n/forms.ts';
import type { Translate } from '../../i18n/translate.ts';
import { problemPlace, problemSentence } from './problem-sentence.ts';

interface ProblemsListProps {
  readonly t: Translate;
  readonly problems: readonly PackProblem[];
}

/** More are not read at one sitting; the command for authors prints all. */
const MOST_SHOWN = 20;

/** Where each problem is and what it is. */
export function ProblemsList({ t, problems }: ProblemsListProps) {
  const more = problems.length - MOST_SHOWN;
  return (
    <>
      <ul class="problems">
        {problems.slice(0, MOST_SHOWN).map((problem, index) => (
          <li key={index}>
            <bdi class="quiet" dir="ltr">
              {problemPlace(problem)}
            </bdi>{' '}
            <bdi>{problemSentence(t, problem)}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{t('moreProblems', [formatNumber(t, more)])}</p>}
    </>
  );
}
