import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startI18n } from '@/shared/i18n/i18n';

// What Mantine asks of a browser and jsdom does not have.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

Object.defineProperty(document, 'fonts', {
  configurable: true,
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
});

HTMLElement.prototype.scrollIntoView = () => undefined;

// Waiting ends when the thing is there; the limit only has to be longer than a busy machine needs.
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startI18n({ language: 'en', desk: true }));

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});
