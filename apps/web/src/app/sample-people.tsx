import { type Role, roles } from '@tertial/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.tsx';
import { municipalityWords } from './municipality-words.ts';
import { type DemoChoices, signInAs } from './session.ts';
import styles from './start-page.module.css';

function roleOf(name: string): Role | undefined {
  return roles.find((role) => role === name);
}

/** The sample people by municipality; choosing one signs in. */
export function SamplePeople({ choices, onSignedIn }: { choices: DemoChoices; onSignedIn: () => void }) {
  const { t } = useTranslation(['start', 'common']);
  const [failed, setFailed] = useState(false);

  async function choose(person: string, municipality: string) {
    const worked = await signInAs(person, municipality).catch(() => false);
    setFailed(!worked);
    if (worked) onSignedIn();
  }

  return (
    <>
      {failed && <Notice tone="problem">{t('failed')}</Notice>}
      <div className={styles.municipalities}>
        {choices.municipalities.map((municipality) => (
          <section key={municipality.code} className={styles.municipality}>
            <h3>{municipalityWords(municipality.name).name}</h3>
            {municipality.fictitious && <p className={styles.fictitious}>{t('fictitious')}</p>}
            <ul>
              {municipality.people.map(({ handle, name, roles: names }) => {
                const known = names.map(roleOf).find((role) => role !== undefined);
                return (
                  <li key={handle}>
                    <button type="button" className={styles.person} onClick={() => choose(handle, municipality.code)}>
                      <span className={styles.name}>
                        {known === undefined ? handle : t(`common:roles.${known}`)}
                        <span className={styles.who}>{name}</span>
                      </span>
                      {known !== undefined && <span className={styles.can}>{t(`can.${known}`)}</span>}
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
