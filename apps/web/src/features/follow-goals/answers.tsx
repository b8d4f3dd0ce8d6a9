import { Link } from '@tanstack/react-router';
import { tertialNumber } from '@tertial/domain';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { useStatusWords } from '../../vocabulary/status-scheme.tsx';
import { periodWords } from '../../vocabulary/trend-arrow.tsx';
import styles from './answers.module.css';
import { countedIn, goalsIn, type Overview } from './overview.ts';
import { dueIn, type StandingPart } from './standing.ts';
import { useStepPhrase } from './use-part-words.ts';

interface OfOverview {
  readonly overview: Overview;
}

/** The four questions with which one comes, each answered in a sentence whose numbers lead to their causes. */
export function Answers({ overview }: OfOverview) {
  const { t } = useTranslation('overview');
  const { state, mayCountUnapproved, tertial, year } = overview;
  if (state === 'open' && !mayCountUnapproved) {
    return (
      <section aria-label={t('answer.label')} className={styles.answers}>
        <Answer question={t('answer.reached.question')} figure="–">
          <p>{t('empty.unreleased', { number: tertialNumber(tertial), year })}</p>
        </Answer>
      </section>
    );
  }
  return (
    <section aria-label={t('answer.label')} className={styles.answers}>
      <Reached overview={overview} />
      <Changed overview={overview} />
      <Missing overview={overview} />
      <ToDo overview={overview} />
    </section>
  );
}

interface AnswerProps {
  readonly question: string;
  /** The number of the answer, large; the sentence says it again in words. */
  readonly figure: string;
  readonly children: ReactNode;
}

function Answer({ question, figure, children }: AnswerProps) {
  return (
    <div className={styles.answer}>
      <h2>{question}</h2>
      <span className={styles.figure} aria-hidden="true">
        {figure}
      </span>
      {children}
    </div>
  );
}

function Reached({ overview }: OfOverview) {
  const { t } = useTranslation('overview');
  const { verdicts } = useStatusWords();
  const phraseOf = useStepPhrase();
  const { now, year, tertial, state } = overview;
  const goals = goalsIn(overview);
  if (now.measured === 0) {
    const words = { number: tertialNumber(tertial), year };
    return (
      <Answer question={t('answer.reached.question')} figure="–">
        <p>
          {t(overview.leftOut.figures > 0 ? 'empty.unapproved' : `empty.${state}`, words)}{' '}
          {state === 'open' && (
            <Link to="/indikatorer" search={{ year, tertial }}>
              {t('empty.enter')}
            </Link>
          )}
        </p>
      </Answer>
    );
  }
  const steps = (['nearly', 'partly', 'notMet'] as const).filter((step) => verdicts.includes(step) || now[step] > 0);
  return (
    <Answer question={t('answer.reached.question')} figure={t('answer.figure', { part: now.met, count: now.measured })}>
      <p>
        {t('answer.reached.measured', { measured: now.measured, count: dueIn(now) })}{' '}
        <Counted overview={overview} part="met">
          {phraseOf('met', now.met)}
        </Counted>
        {steps.map((step) => (
          <Fragment key={step}>
            {', '}
            <Counted overview={overview} part={step}>
              {phraseOf(step, now[step])}
            </Counted>
          </Fragment>
        ))}
        {'.'}
      </p>
      <p>
        <Below overview={overview} part="goal">
          {t('answer.reached.goals', { count: goals.met, all: goals.all })}
        </Below>
        {goals.judged > 0 && `, ${t('answer.reached.judged', { count: goals.judgedMet })}`}
        {'.'}
      </p>
    </Answer>
  );
}

function Changed({ overview }: OfOverview) {
  const { t } = useTranslation('overview');
  const { metSince: change, risen, fallen, compared, withinNoise } = overview;
  const since = periodWords(overview.comparedPeriod, overview.year);
  const sign = change === null ? '–' : change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0';
  return (
    <Answer question={t('answer.changed.question', { since })} figure={sign}>
      {change === null ? (
        <p>{t('answer.changed.nothing', { since })}</p>
      ) : (
        <p>
          {change === 0
            ? t('answer.changed.same', { since })
            : t(change > 0 ? 'answer.changed.more' : 'answer.changed.fewer', { count: Math.abs(change), since })}
        </p>
      )}
      {compared > 0 && (
        <p>
          <Below overview={overview} part="risen">
            {t('answer.changed.risen', { count: risen.length })}
          </Below>
          {', '}
          <Below overview={overview} part="fallen">
            {t('answer.changed.fallen', { count: fallen.length })}
          </Below>
          {withinNoise > 0 && `, ${t('answer.changed.noise', { count: withinNoise })}`}
          {'.'}
        </p>
      )}
    </Answer>
  );
}

function Missing({ overview }: OfOverview) {
  const { t } = useTranslation('overview');
  const { now, lacking, unitsAsked, year, tertial, incomplete, state, leftOut } = overview;
  if (state === 'upcoming') {
    return (
      <Answer question={t('answer.missing.question')} figure="–">
        <p>{t('empty.upcoming', { number: tertialNumber(tertial), year })}</p>
      </Answer>
    );
  }
  const none = now.notMeasured + now.notReported;
  const waiting = lacking.filter((unit) => unit.lacking === 'notHandedIn').length;
  const toApprove = lacking.filter((unit) => unit.lacking === 'notApproved').length;
  const isOpen = state === 'open' && unitsAsked > 0;
  return (
    <Answer
      question={t('answer.missing.question')}
      figure={
        isOpen
          ? t('answer.figure', { part: waiting, count: unitsAsked })
          : t('answer.figure', { part: none, count: dueIn(now) })
      }
    >
      {isOpen && (
        <p>
          <Link to="/rapportera" search={{ year, tertial }}>
            {t('answer.missing.units', { waiting, count: unitsAsked })}
          </Link>
          {toApprove > 0 && (
            <>
              {', '}
              <Below overview={overview} part="lacking">
                {t('answer.missing.toApprove', { count: toApprove })}
              </Below>
            </>
          )}
          {'.'}
        </p>
      )}
      <p>
        <Counted overview={overview} part="none">
          {t('answer.missing.none', { none, count: dueIn(now) })}
        </Counted>
        {incomplete > 0 && `, ${t('answer.missing.incomplete', { count: incomplete })}`}
        {'.'}
        {state === 'locked' && lacking.length === 0 && ` ${t('answer.missing.allIn', { count: unitsAsked })}`}
      </p>
      {leftOut.figures > 0 && (
        <p>
          <Below overview={overview} part="counting">
            {t('answer.missing.leftOut', { count: leftOut.figures })}
          </Below>
        </p>
      )}
    </Answer>
  );
}

interface CountedProps extends OfOverview {
  readonly part: StandingPart;
  readonly children: ReactNode;
}

/** The way to the very indicators that a number counts. */
function Counted({ overview, part, children }: CountedProps) {
  return (
    <Link to="/oversikt/indikatorer" search={countedIn(overview, null, part)}>
      {children}
    </Link>
  );
}

interface BelowProps extends OfOverview {
  /** The id of the part. */
  readonly part: 'goal' | 'risen' | 'fallen' | 'lacking' | 'counting' | 'misreports' | 'gaps';
  readonly children: ReactNode;
}

/** The way to a part further down the overview, also from where there is no such part. */
function Below({ overview: { year, tertial, unapproved }, part, children }: BelowProps) {
  return (
    <Link to="/oversikt" search={{ year, tertial, unapproved: unapproved ? 'yes' : undefined }} hash={part}>
      {children}
    </Link>
  );
}

function ToDo({ overview }: OfOverview) {
  const { t } = useTranslation('overview');
  const { actions } = overview;
  return (
    <Answer question={t('answer.act.question')} figure={`${actions.reduce((sum, { count }) => sum + count, 0)}`}>
      {actions.length === 0 && <p>{t('answer.act.nothing')}</p>}
      <ul>
        {actions.map(({ kind, count }) => (
          <li key={kind}>
            <ActionLink overview={overview} kind={kind}>
              {t(`answer.act.${kind}`, { count })}
            </ActionLink>
          </li>
        ))}
      </ul>
    </Answer>
  );
}

interface ActionLinkProps extends OfOverview {
  readonly kind: Overview['actions'][number]['kind'];
  readonly children: ReactNode;
}

/** The way to what is to be done. */
function ActionLink({ overview, kind, children }: ActionLinkProps) {
  const { year, tertial } = overview;
  switch (kind) {
    case 'explain':
      return (
        <Link to="/bedomningar" search={{ year, tertial, show: 'divergences' }}>
          {children}
        </Link>
      );
    case 'judge':
      return (
        <Link to="/bedomningar" search={{ year, tertial, kind: 'goals' }}>
          {children}
        </Link>
      );
    case 'remind':
    case 'approve':
      return (
        <Link to="/rapportera" search={{ year, tertial }}>
          {children}
        </Link>
      );
    case 'correct':
      return (
        <Below overview={overview} part="misreports">
          {children}
        </Below>
      );
    case 'turn':
      return (
        <Below overview={overview} part="fallen">
          {children}
        </Below>
      );
    case 'closeGap':
      return (
        <Below overview={overview} part="gaps">
          {children}
        </Below>
      );
  }
}
