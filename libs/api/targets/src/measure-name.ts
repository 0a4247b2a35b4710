import { registerEnumType } from '@nestjs/graphql';

/** The measures of the domain under their names in GraphQL. */
export const MeasureName = { AMOUNT: 'amount', CUSTOMERS: 'customers', PAYMENTS: 'payments' } as const;
registerEnumType(MeasureName, {
  name: 'Measure',
  description: 'What is counted; the measures are never mixed',
});
