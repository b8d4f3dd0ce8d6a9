import 'i18next';
import type sv from './sv/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof sv;
  }
}
