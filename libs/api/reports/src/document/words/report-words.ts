import type { Language } from '@cashlight/domain';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ReportWords } from './words.js';

export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en };
