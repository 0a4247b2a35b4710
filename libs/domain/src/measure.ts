/** What is counted: customer-months, payment records or VND. The three are never mixed; every ratio says which it is of. */
export type Measure = 'customers' | 'payments' | 'amount';

/** The languages of the product. */
export type Language = 'vi' | 'en';

/** The same words in every language of the product. */
export type Words = Readonly<Record<Language, string>>;
