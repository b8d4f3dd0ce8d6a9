import type { FragmentType } from '@apollo/client';
import { useQuery, useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { type Sex, sexes, type Tertial } from '@tertial/domain';
import { useState } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { measurementOf } from '../../vocabulary/entry-text.ts';
import { useFigureWords } from '../../vocabulary/figure-words.ts';
import { useMeasurementText } from '../../vocabulary/measurement-text.ts';
import {
  type DetailsPane_IndicatorFragment,
  FigureCorrectionsDocument,
  type FigureCorrectionsQuery,
  type IndicatorRow_IndicatorFragment,
  type OutcomeAct,
  OutcomeCell_OutcomeFragmentDoc,
} from './__generated__/operations.ts';
import { AlternativeActs } from './alternative-acts.tsx';
import { CorrectionDialog } from './correction-dialog.tsx';
import styles from './corrections.module.css';
import { useCorrections } from './use-corrections.ts';

type Row = IndicatorRow_IndicatorFragment;
type Corrected = FigureCorrectionsQuery['history']['revisions'][number] & { reason: string };

interface CorrectionsProps {
  row: Row;
  /** The same indicator, with the figures of women and men on their own. */
  details: DetailsPane_IndicatorFragment;
  tertial: Tertial;
}

/** What one may do about figures that are wrong: mark, correct, or ask a head to; and where their history is. */
export function Corrections({ row, details, tertial: shown }: CorrectionsProps) {
  const { t } = useTranslation(['indicators', 'common']);
  const begun = row.results.filter(
    ({ reportedUnits, canStateAlternative }) => reportedUnits > 0 || canStateAlternative,
  );
  const [chosen, setChosen] = useState(shown);
  const [whom, setWhom] = useState<Sex>('total');
  const [told, setTold] = useState<string | null>(null);
  const { data } = useQuery(FigureCorrectionsDocument, {
    variables: { indicatorId: row.id },
    fetchPolicy: 'cache-and-network',
  });
  const corrected =
    data?.history.revisions.flatMap(({ reason, ...each }) => (reason === null ? [] : [{ ...each, reason }])) ?? [];
  const result = begun.find(({ tertial }) => tertial === chosen) ?? begun.at(-1);
  if (result === undefined) return null;
  const ofSexes = details.results.find(({ id }) => id === result.id)?.sexOutcomes ?? [];
  const outcomes = whom === 'total' ? result.outcomes : ofSexes.filter(({ sex }) => sex === whom);
  return (
    <section>
      <h3 className={styles.heading}>{t('details.corrections.heading')}</h3>
      <Segmented
        label={t('details.corrections.tertial')}
        options={begun.map(({ tertial }) => ({ id: tertial, label: tertial }))}
        value={result.tertial}
        onChange={setChosen}
      />
      {ofSexes.length > 0 && (
        <div className={styles.whom}>
          <Segmented
            label={t('details.corrections.whom')}
            options={sexes.map((sex) => ({ id: sex, label: t(`common:sex.${sex}`) }))}
            value={whom}
            onChange={setWhom}
          />
        </div>
      )}
      {told !== null && <Notice>{told}</Notice>}
      <ul className={styles.units}>
        {outcomes.map((outcome) => (
          <UnitFigure
            key={outcome.id}
            row={row}
            outcome={outcome}
            corrected={corrected.filter(({ period }) => period === `${row.year}${result.tertial}`)}
            onTold={setTold}
          />
        ))}
      </ul>
      {result.canStateAlternative && (
        <AlternativeActs
          key={result.id}
          row={row}
          result={result}
          onTold={() => setTold(t('details.corrections.done'))}
        />
      )}
    </section>
  );
}

interface UnitFigureProps {
  row: Row;
  outcome: FragmentType<typeof OutcomeCell_OutcomeFragmentDoc>;
  /** What was corrected in the tertial, of all units. */
  corrected: readonly Corrected[];
  onTold: (words: string) => void;
}

function UnitFigure({ row, outcome: ref, corrected, onTold }: UnitFigureProps) {
  const { t } = useTranslation(['indicators', 'common']);
  const say = useMeasurementText(row);
  const { data: outcome } = useSuspenseFragment({
    fragment: OutcomeCell_OutcomeFragmentDoc,
    fragmentName: 'OutcomeCell_outcome',
    from: ref,
  });
  const [act, setAct] = useState<Exclude<OutcomeAct, 'unmarkMisreport'> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { unmark } = useCorrections(row.id, outcome);
  const { unit, tertial, sex, misreport, revision } = outcome;
  const figure = say(measurementOf(outcome));
  const name = sex === 'total' ? unit.name : `${unit.name} (${t(`common:sex.${sex}`)})`;
  const at = { unit: name, tertial };
  const figureWords = useFigureWords();
  const format = useFormat();
  const own = corrected.filter((each) => each.unit.id === unit.id && each.sex === sex);

  return (
    <li className={styles.unit}>
      <div>
        <span>{name}</span> <strong className={styles.figure}>{misreport === null ? figure : <s>{figure}</s>}</strong>
        {misreport !== null && (
          <span className={styles.wrong}>{t('details.corrections.wrong', { reason: misreport })}</span>
        )}
        {own.map((each) => (
          <span key={each.id} className={styles.wrong}>
            {t('details.corrections.corrected', {
              when: format.moment(each.savedAt),
              who: each.savedBy,
              before: figureWords(each.before, row.unit, row.decimals),
              after: figureWords(each.figure, row.unit, row.decimals),
              reason: each.reason,
            })}
          </span>
        ))}
      </div>
      <div className={styles.acts}>
        {outcome.corrections.map((each) => (
          <Button
            key={each}
            small
            aria-label={t('details.corrections.of', { act: t(`details.corrections.${each}`), ...at })}
            onPress={async () => {
              if (each !== 'unmarkMisreport') return setAct(each);
              const answer = await unmark().catch(() => t('common:error.network'));
              setProblem(answer);
              if (answer === null) onTold(t('details.corrections.done'));
            }}
          >
            {t(`details.corrections.${each}`)}
          </Button>
        ))}
        {revision > 0 && (
          <Link
            to="/historik"
            search={{ indicatorId: row.id, unitId: unit.id, period: `${row.year}${tertial}` }}
            className={styles.link}
            aria-label={t('details.corrections.historyOf', at)}
          >
            {t('details.corrections.history')}
          </Link>
        )}
      </div>
      {problem !== null && <Notice tone="problem">{problem}</Notice>}
      {act !== null && (
        <CorrectionDialog
          act={act}
          row={row}
          outcome={outcome}
          onClose={() => setAct(null)}
          onDone={() =>
            onTold(
              t(act === 'markMisreport' || act === 'correct' ? 'details.corrections.done' : 'details.corrections.sent'),
            )
          }
        />
      )}
    </li>
  );
}
