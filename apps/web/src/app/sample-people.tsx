import { type Role, roles } from '@tertial/domain';
import { useState } from 'react';
import { useTranslation } from '../text/use-translation.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Viewer } from '../vocabulary/viewer.tsx';
import { municipalityWords } from './municipality-words.ts';
import { type DemoChoices, signInAs } from './session.ts';
import styles from './start-page.module.css';

function roleOf(name: string): Role | undefined {
  return roles.find((role) => role === name);
}

interface SamplePeopleProps {
  choices: DemoChoices;
  /** Who was signed in until now: offered first, and the others only when they are asked for. */
  again: Viewer | undefined;
  onSignedIn: () => void;
}

/** The sample people by municipality; choosing one signs in. */
export function SamplePeople({ choices, again, onSignedIn }: SamplePeopleProps) {
  const { t } = useTranslation(['start', 'common']);
  const [failed, setFailed] = useState(false);
  const [others, setOthers] = useState(false);
  const same = choices.municipalities
    .find(({ code }) => code === again?.municipality.code)
    ?.people.find(({ name }) => name === again?.name);

  async function choose(person: string, municipality: string) {
    const worked = await signInAs(person, municipality).catch(() => false);
    setFailed(!worked);
    if (worked) onSignedIn();
  }

  if (again && same && !others) {
    return (
      <>
        {failed && <Notice tone="problem">{t('failed')}</Notice>}
        <div className={styles.again}>
          <Button weight="primary" autoFocus onPress={() => choose(same.handle, again.municipality.code)}>
            {t('again.same', { name: again.name })}
          </Button>
          <Button onPress={() => setOthers(true)}>{t('again.other')}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      {failed && <Notice tone="problem">{t('failed')}</Notice>}
      {again && <p className={styles.hint}>{t('again.left', { name: again.name })}</p>}
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
