import { useQuery, useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Card } from '../../ui/table.tsx';
import { usePeriodText } from '../../vocabulary/period-label.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { FilesOwnUnitsDocument, FilesYearDocument } from './__generated__/operations.ts';
import styles from './files-page.module.css';

const formats = ['xlsx', 'csv', 'json'] as const;
const kinds = ['outcomes', 'targets', 'goals'] as const;

/** The ways out: the outcomes, targets or goal chain of a year, and a template for a unit's tertial. */
export function ExportPart() {
  const { t } = useTranslation('files');
  const periodText = usePeriodText();
  const { years, defaultYear, roles } = useViewer();
  const [year, setYear] = useState(String(defaultYear));
  const [kind, setKind] = useState<(typeof kinds)[number]>('outcomes');
  const { data } = useSuspenseQuery(FilesYearDocument, { variables: { year: Number(year) } });
  const units = data.year?.units ?? [];
  const periods = data.year?.periods ?? [];
  const [unit, setUnit] = useState<string | null>(null);
  const [period, setPeriod] = useState<string | null>(null);
  const open = periods.findLast(({ state }) => state === 'open') ?? periods[0];
  const chosenPeriod = periods.find(({ id }) => id === period)?.id ?? open?.id ?? null;
  const { data: reported } = useQuery(FilesOwnUnitsDocument, {
    variables: { period: chosenPeriod ?? '' },
    skip: chosenPeriod === null,
  });
  const own = reported?.reporting?.reports.find(({ mine }) => mine)?.unit.code;
  const chosenUnit = [unit, own].find((code) => units.some((each) => each.code === code)) ?? units[0]?.code ?? null;
  const mayFill = roles.some((role) => role !== 'namndledamot');
  return (
    <Card>
      <section className={styles.part} aria-labelledby="export-heading">
        <h2 id="export-heading">{t('export.heading')}</h2>
        <p>{t('export.lead')}</p>
        <div className={styles.choices}>
          <Choice
            label={t('export.what')}
            options={kinds.map((each) => ({ id: each, label: t(`export.kind.${each}`) }))}
            value={kind}
            onChange={(chosen) => setKind(kinds.find((each) => each === chosen) ?? 'outcomes')}
          />
          <Choice
            label={t('export.year')}
            options={years.map((each) => ({ id: String(each), label: String(each) }))}
            value={year}
            onChange={setYear}
          />
          <ul className={styles.links}>
            {formats.map((format) => (
              <li key={format}>
                <a className={buttonClass('normal')} href={`/export/${kind}.${format}?year=${year}`} download>
                  {t(`export.as.${format}`, { year })}
                </a>
              </li>
            ))}
          </ul>
        </div>
        {mayFill && chosenUnit !== null && chosenPeriod !== null && (
          <>
            <h3>{t('template.heading')}</h3>
            <p>{t('template.lead')}</p>
            <div className={styles.choices}>
              <Choice
                label={t('template.unit')}
                options={units.map(({ code, name }) => ({ id: code, label: name }))}
                value={chosenUnit}
                onChange={setUnit}
              />
              <Choice
                label={t('template.period')}
                options={periods.map(({ id, tertial }) => ({ id, label: periodText({ tertial }) }))}
                value={chosenPeriod}
                onChange={setPeriod}
              />
              <a
                className={buttonClass('normal')}
                href={`/export/template.xlsx?unit=${encodeURIComponent(chosenUnit)}&period=${chosenPeriod}`}
                download
              >
                {t('template.get')}
              </a>
            </div>
          </>
        )}
      </section>
    </Card>
  );
}
