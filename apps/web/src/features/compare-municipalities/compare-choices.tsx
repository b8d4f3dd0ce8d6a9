import { useNavigate } from '@tanstack/react-router';
import { type Sex, sexes, tertials } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { Choice } from '../../ui/choice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { SharedMeasuresQuery } from './__generated__/operations.ts';
import styles from './compare.module.css';
import type { Compared } from './compared.ts';
import type { CompareSearch } from './search.ts';

interface CompareChoicesProps {
  readonly measures: SharedMeasuresQuery['sharedMeasures'];
  readonly measure: string;
  readonly sex: Sex;
  /** Null where nothing is released of the measure. */
  readonly compared: Compared | null;
}

/** What is compared; every choice stands in the address, and is a step that one can go back from. */
export function CompareChoices({ measures, measure, sex, compared }: CompareChoicesProps) {
  const { t } = useTranslation('compare');
  const navigate = useNavigate({ from: '/utforska/kommuner' });
  const set = (change: CompareSearch) =>
    navigate({ search: (before: CompareSearch) => ({ ...before, ...change }), resetScroll: false });
  const years = (allowed: (year: number) => boolean) =>
    (compared?.years ?? []).filter(allowed).map((year) => ({ id: String(year), label: String(year) }));
  return (
    <search className={styles.choices} aria-label={t('filters')}>
      <div className={styles.measure}>
        <Choice
          label={t('measure')}
          options={measures.map(({ id, name, municipalities }) => ({
            id,
            label: t('measureOption', { name, count: municipalities }),
          }))}
          value={measure}
          onChange={(chosen) => set({ measure: chosen })}
        />
      </div>
      {compared && (
        <>
          <Choice
            label={t('yearFrom')}
            options={years((year) => year <= compared.to)}
            value={String(compared.from)}
            onChange={(year) => set({ from: Number(year) })}
          />
          <Choice
            label={t('yearTo')}
            options={years(() => true)}
            value={String(compared.to)}
            onChange={(year) => set({ to: Number(year) })}
          />
          <Labelled text={t('tertial')}>
            <Segmented
              label={t('tertial')}
              options={tertials.map((id) => ({ id, label: id }))}
              value={compared.tertial}
              onChange={(tertial) => set({ tertial })}
            />
          </Labelled>
        </>
      )}
      <Labelled text={t('sex')}>
        <Segmented
          label={t('sex')}
          options={sexes.map((id) => ({ id, label: t(`sexes.${id}`) }))}
          value={sex}
          onChange={(chosen) => set({ sex: chosen })}
        />
      </Labelled>
    </search>
  );
}

function Labelled({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <div className={styles.labelled}>
      <span aria-hidden="true">{text}</span>
      {children}
    </div>
  );
}
