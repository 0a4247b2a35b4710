import { Access1700000000004 } from './4-access.js';
import { CostsAndViews1700000000008 } from './8-costs-and-views.js';
import { DataDesk1700000000005 } from './5-data-desk.js';
import { Facts1700000000002 } from './2-facts.js';
import { Imports1700000000003 } from './3-imports.js';
import { KeptForEver1700000000011 } from './11-kept-for-ever.js';
import { PaymentBatches1700000000006 } from './6-payment-batches.js';
import { Reference1700000000001 } from './1-reference.js';
import { Reports1700000000009 } from './9-reports.js';
import { TargetHistory1700000000007 } from './7-target-history.js';
import { UnitForms1700000000010 } from './10-unit-forms.js';

/** Every migration in order. A new one is appended; a released one is never edited. */
export const migrations = [
  Reference1700000000001,
  Facts1700000000002,
  Imports1700000000003,
  Access1700000000004,
  DataDesk1700000000005,
  PaymentBatches1700000000006,
  TargetHistory1700000000007,
  CostsAndViews1700000000008,
  Reports1700000000009,
  UnitForms1700000000010,
  KeptForEver1700000000011,
];
