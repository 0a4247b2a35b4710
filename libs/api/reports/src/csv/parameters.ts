import { Problem } from '@cashlight/api-platform';

/** The parameters of an address as Fastify reads them: a repeated one is a list. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Refuses parameters that nobody reads: a mistyped filter would otherwise widen the answer in silence.
 * @throws Problem BAD_USER_INPUT naming them and those that there are
 */
export function refuseUnknown(parameters: Parameters, known: readonly string[]): void {
  const unknown = Object.keys(parameters).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Không có tham số ${unknown.join(', ')}. Các tham số dùng được: ${known.join(', ')}.`,
    en: `There is no parameter ${unknown.join(', ')}. The parameters are: ${known.join(', ')}.`,
  });
}

/** The one value of a parameter; undefined when it is absent or empty. @throws Problem BAD_USER_INPUT when it stands there twice */
export function single(parameters: Parameters, name: string): string | undefined {
  const values = list(parameters, name) ?? [];
  if (values.length < 2) return values[0];
  throw new Problem('BAD_USER_INPUT', {
    vi: `Tham số ${name} chỉ nhận một giá trị.`,
    en: `The parameter ${name} takes one value.`,
  });
}

/** The values of a parameter, separated by commas or repeated; undefined when it is absent or empty. */
export function list(parameters: Parameters, name: string): string[] | undefined {
  const given = parameters[name] ?? [];
  const values = (typeof given === 'string' ? [given] : given)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return values.length > 0 ? values : undefined;
}

/**
 * The values of a parameter, each one of those allowed.
 * @throws Problem BAD_USER_INPUT naming the others and what is allowed
 */
export function listOf<Value extends string>(
  parameters: Parameters,
  name: string,
  allowed: Readonly<Record<Value, Value>>,
): Value[] | undefined {
  const values = list(parameters, name);
  const isAllowed = (value: string): value is Value => Object.hasOwn(allowed, value);
  const wrong = values?.filter((value) => !isAllowed(value)) ?? [];
  if (wrong.length === 0) return values?.filter(isAllowed);
  const choice = Object.keys(allowed).join(', ');
  throw new Problem('BAD_USER_INPUT', {
    vi: `${name} không nhận ${JSON.stringify(wrong[0])}. Hãy chọn trong: ${choice}.`,
    en: `${name} does not take ${JSON.stringify(wrong[0])}. Choose among: ${choice}.`,
  });
}
