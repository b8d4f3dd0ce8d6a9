import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from '../text/use-translation.ts';
import { buttonClass } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Viewer } from '../vocabulary/viewer.tsx';
import { municipalityWords } from './municipality-words.ts';
import { SamplePeople } from './sample-people.tsx';
import { type DemoChoices, demoChoices, type Provider, signInAddress, signInProviders } from './session.ts';
import styles from './start-page.module.css';

type Loading =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; providers: Provider[]; choices: DemoChoices | null };

interface SignInWaysProps {
  /** Where a provider leads back to. */
  to: string | undefined;
  /** Words above the sample people, where there are any. */
  aboutSamples?: ReactNode;
  /** Who was signed in until now, and is offered first. */
  again?: Viewer;
  /** After a sample person has been chosen; a provider leads back by itself. */
  onSignedIn: () => void;
}

/** A button for each identity provider, and the sample people where they are offered. */
export function SignInWays({ to, aboutSamples, again, onSignedIn }: SignInWaysProps) {
  const { t } = useTranslation(['start', 'common']);
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' });

  useEffect(() => {
    let watching = true;
    Promise.all([signInProviders(), demoChoices()])
      .then(([providers, choices]): Loading => ({ kind: 'ready', providers, choices }))
      .catch((): Loading => ({ kind: 'failed' }))
      .then((next) => watching && setLoading(next));
    return () => {
      watching = false;
    };
  }, []);

  if (loading.kind === 'loading') return <p role="status">{t('common:loading')}</p>;
  if (loading.kind === 'failed') return <Notice tone="problem">{t('common:error.network')}</Notice>;
  const { providers, choices } = loading;
  if (providers.length === 0 && choices === null) return <Notice>{t('noWay')}</Notice>;
  return (
    <>
      {providers.length > 0 && (
        <ul className={styles.providers}>
          {providers.map((provider) => (
            <li key={provider.id}>
              <a className={buttonClass('primary')} href={signInAddress(provider, to)}>
                {t('signInWith', { name: municipalityWords(provider.name).name })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {choices !== null && (
        <>
          {aboutSamples}
          <SamplePeople choices={choices} again={again} onSignedIn={onSignedIn} />
        </>
      )}
    </>
  );
}
