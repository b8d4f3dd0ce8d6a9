import { arrowCustoms, stepSymbols, trendComparisons } from '@tertial/domain';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Card } from '../../ui/table.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import {
  type SchemeText,
  useReleasedSchemes,
  useStatusScheme,
  useStatusWords,
} from '../../vocabulary/status-scheme.tsx';
import styles from './administer.module.css';
import { ChangeForm } from './change-form.tsx';
import { formOf, type StepForm, schemeIn, stepsIn, withSteps } from './status-form.ts';
import { StatusPreview } from './status-preview.tsx';
import { useStatusChange } from './use-changes.ts';

/** How the municipality tells status and trend: its steps, and what arrows compare and show. */
export function StatusPart({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation('admin');
  const current = useStatusScheme();
  const [saved, setSaved] = useState(false);
  return (
    <Card>
      <div className={styles.stack}>
        <div>
          <h2>{t('status.title')}</h2>
          <p className={styles.quiet}>{t('status.lead')}</p>
        </div>
        <div className={styles.roomy}>
          {mayChange ? (
            <StatusFields key={current.revision} current={current} onSaved={setSaved} />
          ) : (
            <StatusPreview scheme={current} />
          )}
        </div>
        {saved && <Notice>{t('status.saved')}</Notice>}
        <Released />
      </div>
    </Card>
  );
}

interface StatusFieldsProps {
  readonly current: SchemeText;
  /** Told when it is saved, and when it is changed again. */
  readonly onSaved: (saved: boolean) => void;
}

function StatusFields({ current, onSaved }: StatusFieldsProps) {
  const { t } = useTranslation(['admin', 'common']);
  const change = useStatusChange();
  const { productWordOf } = useStatusWords();
  const [form, setForm] = useState(() => formOf(current));
  const scheme = schemeIn(form);
  const steps = stepsIn(form);
  const edit = (next: typeof form) => {
    onSaved(false);
    setForm(next);
  };
  const editStep = (step: StepForm) => edit({ ...form, steps: { ...form.steps, [step.verdict]: step } });
  const send = async () => {
    if (scheme === null) return 'shareForm';
    const words = scheme.steps.map(({ verdict, word }) =>
      (word ?? productWordOf(verdict, form.four)).toLocaleLowerCase('sv'),
    );
    if (new Set(words).size < words.length) return 'wordTwice';
    const { compareWith, arrow } = scheme;
    const sent = scheme.steps.map(({ verdict, share, word, symbol }) => ({ verdict, share, word, symbol }));
    return change({ steps: sent, compareWith, arrow, expectedRevision: current.revision });
  };
  return (
    <ChangeForm submit={t('status.save')} onSubmit={send} onDone={() => onSaved(true)}>
      <Segmented
        label={t('status.howMany')}
        options={[
          { id: 'three', label: t('status.three') },
          { id: 'four', label: t('status.four') },
        ]}
        value={form.four ? 'four' : 'three'}
        onChange={(chosen) => edit(withSteps(form, chosen === 'four'))}
      />
      <p className={styles.quiet}>{t('status.shareHelp')}</p>
      {steps.map((step, place) => (
        <fieldset key={step.verdict} className={styles.step}>
          <legend>{t('status.step', { number: place + 1, word: productWordOf(step.verdict, form.four) })}</legend>
          <div className={styles.pair}>
            <TextInput
              label={t('status.word')}
              value={step.word}
              onChange={(word) => editStep({ ...step, word })}
              note={t('status.wordHelp', { word: productWordOf(step.verdict, form.four) })}
            />
            {(step.verdict === 'nearly' || step.verdict === 'partly') && (
              <TextInput
                label={t('status.share')}
                value={step.percent}
                onChange={(percent) => editStep({ ...step, percent })}
              />
            )}
            <Choice
              label={t('status.symbol')}
              options={stepSymbols.map((id) => ({ id, label: t(`status.symbols.${id}`) }))}
              value={step.symbol}
              onChange={(symbol) => editStep({ ...step, symbol })}
            />
          </div>
        </fieldset>
      ))}
      <Choice
        label={t('status.compareWith')}
        options={trendComparisons.map((id) => ({ id, label: t(`status.comparisons.${id}`) }))}
        value={form.compareWith}
        onChange={(compareWith) => edit({ ...form, compareWith })}
      />
      <Choice
        label={t('status.arrow')}
        options={arrowCustoms.map((id) => ({ id, label: t(`status.arrows.${id}`) }))}
        value={form.arrow}
        onChange={(arrow) => edit({ ...form, arrow })}
      />
      <p className={styles.quiet}>{t('status.noise')}</p>
      {scheme && <StatusPreview scheme={scheme} />}
      <Notice>{t('status.keeps')}</Notice>
    </ChangeForm>
  );
}

/** The released tertials that are told in other steps than those that hold now. */
function Released() {
  const { t } = useTranslation('admin');
  const released = useReleasedSchemes();
  if (released.length === 0) return null;
  return (
    <div>
      <h3>{t('status.released')}</h3>
      <ul className={styles.list}>
        {released.map((scheme) => (
          <li key={scheme.revision} className={styles.item}>
            <span>{scheme.periods.map((period) => `${period.slice(4)} ${period.slice(0, 4)}`).join(', ')}</span>
            <ReleasedSteps scheme={scheme} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ReleasedSteps({ scheme }: { scheme: SchemeText }) {
  const { wordOf } = useStatusWords(scheme.periods[0]);
  return <span className={styles.quiet}>{scheme.steps.map(({ verdict }) => wordOf(verdict)).join(' · ')}</span>;
}
