/**
 * The same keys in another language. A language with one plural form writes `x_other`; one with two adds `x_one` to it.
 */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};
