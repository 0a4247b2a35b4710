import { People, SetupLinks } from '@cashlight/api-access';
import type { INestApplicationContext } from '@nestjs/common';

/** What to tell the one who started the product, once the address is known. */
export type SignInWords = (url: string) => string;

/** Makes sure that somebody can sign in: sample people at a click, or a one-time link for the first administrator. */
export async function howToSignIn(services: INestApplicationContext, sample: boolean): Promise<SignInWords> {
  if (sample) {
    await services.get(People).createSamplePeople();
    return () =>
      'Sample data (dữ liệu mẫu): sign in at a click as leader, manager, analyst or administrator.';
  }
  const path = await services.get(SetupLinks).createSetupLink();
  if (path === undefined) return () => 'Sign in with your login and password.';
  return (url) => `No administrator yet. Make the first one with this link, which works once:\n${url}${path}`;
}
