import 'i18next';
import type en from './messages/en';
import type desk from './messages/en/desk';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en & typeof desk;
  }
}
