import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { changeLanguage, startTexts } from '../text/language.ts';
import { useTranslation } from '../text/use-translation.ts';
import { Localised } from './localised.tsx';

beforeAll(() => startTexts('sv'));
afterEach(() => changeLanguage('sv'));

let drawn = 0;

function Words() {
  const { t } = useTranslation();
  drawn += 1;
  return <p>{t('loading')}</p>;
}

test('the words follow the language, and each component is drawn once for it', async () => {
  render(
    <Localised>
      <Words />
    </Localised>,
  );
  expect(screen.getByText('Hämtar …')).toBeDefined();
  drawn = 0;
  await act(() => changeLanguage('en'));
  expect(screen.getByText('Loading …')).toBeDefined();
  expect(drawn).toBe(1);
});
