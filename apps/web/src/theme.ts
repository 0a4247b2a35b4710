import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The key that public/theme.js reads before the first paint. */
const STORAGE_KEY = 'cashlight-theme';
const listeners = new Set<() => void>();
let choice: Theme = readChoice();

function readChoice(): Theme {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system'; // storage is blocked: the choice lasts as long as the page
  }
}

function deviceIsDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

function apply(): void {
  const dark = choice === 'system' ? deviceIsDark().matches : choice === 'dark';
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

/** Keeps the page in step with the device while no theme is chosen. */
export function followDeviceTheme(): void {
  deviceIsDark().addEventListener('change', apply);
  apply();
}

/** Chooses a theme and remembers it in this browser. */
export function chooseTheme(theme: Theme): void {
  choice = theme;
  try {
    if (theme === 'system') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // storage is blocked: the choice lasts as long as the page
  }
  apply();
  listeners.forEach((listener) => listener());
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => choice);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
