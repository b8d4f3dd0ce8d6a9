import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { changeLanguage, currentLanguage, type Language, languages } from '../text/language.ts';
import { useTranslation } from '../text/use-translation.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { countDrafts, forgetDrafts } from '../vocabulary/drafts.ts';
import type { Viewer } from '../vocabulary/viewer.tsx';
import { chooseTheme, chosenTheme, rememberLanguage, type Theme } from './appearance.ts';
import styles from './person-menu.module.css';
import { signOut } from './session.ts';

const OwnSessions = lazy(() => import('./own-sessions.tsx').then(({ OwnSessions }) => ({ default: OwnSessions })));

const languageNames: Record<Language, string> = { sv: 'Svenska', en: 'English' };

function initials(name: string): string {
  const parts = name.split(/\s+/);
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.[0] ?? '').join('');
}

const places = [
  { to: '/historik', words: 'nav.history' },
  { to: '/filer', words: 'nav.files' },
  { to: '/administration', words: 'nav.administration' },
] as const;

/** Who one is, where else one can go, and what one can choose about the look of things. */
export function PersonMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation(['common', 'start']);
  const [open, setOpen] = useState(false);
  const [listing, setListing] = useState(false);
  const [theme, setTheme] = useState<Theme>(chosenTheme);

  const [unsaved, setUnsaved] = useState(0);
  const [failed, setFailed] = useState(false);

  function leave() {
    setOpen(false);
    const drafts = countDrafts(viewer.id);
    if (drafts > 0) setUnsaved(drafts);
    else void leaveNow();
  }

  async function leaveNow() {
    try {
      const next = await signOut();
      forgetDrafts(viewer.id);
      window.location.assign(next);
    } catch {
      setFailed(true);
    }
  }
  const stay = () => {
    setUnsaved(0);
    setFailed(false);
  };

  return (
    <>
      <DialogTrigger isOpen={open} onOpenChange={setOpen}>
        <AriaButton className={styles.trigger ?? ''} aria-label={`${t('person.menu')}: ${viewer.name}`}>
          <span aria-hidden="true">{initials(viewer.name)}</span>
        </AriaButton>
        <Popover className={styles.popover ?? ''} placement="bottom end" aria-label={t('person.menu')}>
          <div className={styles.menu}>
            <p className={styles.name}>{viewer.name}</p>
            <p className={styles.roles}>{viewer.roles.map((role) => t(`roles.${role}`)).join(', ')}</p>
            <nav aria-label={t('person.more')} className={styles.places}>
              {places
                .filter(({ to }) => to !== '/administration' || viewer.roles.includes('administrator'))
                .map(({ to, words }) => (
                  <Link key={to} to={to} onClick={() => setOpen(false)}>
                    {t(words)}
                  </Link>
                ))}
            </nav>
            <div className={styles.choice}>
              <span>{t('person.language')}</span>
              <Segmented
                label={t('person.language')}
                value={currentLanguage()}
                options={languages.map((id) => ({ id, label: languageNames[id] }))}
                onChange={(language) => {
                  rememberLanguage(language);
                  void changeLanguage(language);
                }}
              />
            </div>
            <div className={styles.choice}>
              <span>{t('person.theme')}</span>
              <Segmented
                label={t('person.theme')}
                value={theme}
                options={[
                  { id: 'system', label: t('person.themeSystem') },
                  { id: 'light', label: t('person.themeLight') },
                  { id: 'dark', label: t('person.themeDark') },
                ]}
                onChange={(next) => {
                  setTheme(next);
                  chooseTheme(next);
                }}
              />
            </div>
            <Button
              weight="quiet"
              onPress={() => {
                setOpen(false);
                setListing(true);
              }}
            >
              {t('start:sessions.title')}
            </Button>
            <Button onPress={leave}>{t('person.signOut')}</Button>
          </div>
        </Popover>
      </DialogTrigger>
      <Dialog title={t('person.signOut')} open={unsaved > 0 || failed} onClose={stay}>
        {unsaved > 0 && <p>{t('person.unsaved', { count: unsaved })}</p>}
        {failed && <Notice>{t('person.notSignedOut')}</Notice>}
        <div className={styles.leaving}>
          <Button weight="primary" onPress={stay}>
            {t('person.stay')}
          </Button>
          <Button onPress={leaveNow}>{t(failed ? 'action.retry' : 'person.leaveAnyway')}</Button>
        </div>
      </Dialog>
      <Suspense>{listing && <OwnSessions onClose={() => setListing(false)} />}</Suspense>
    </>
  );
}
