import { IMPORT_KINDS, layoutSchema } from '@cashlight/api-imports';
import { Problem } from '@cashlight/api-platform';
import { z } from 'zod';

const jobBody = z.strictObject({
  kind: z.string().refine((kind) => IMPORT_KINDS.includes(kind)),
  onConflict: z.enum(['reject', 'replace']),
  atomic: z.boolean(),
  dryRun: z.boolean(),
  profile: z.string().max(100).optional(),
  layout: layoutSchema.optional(),
});

/** What asks for a job. */
export type JobBody = z.infer<typeof jobBody>;

/** @throws Problem BAD_USER_INPUT naming what is wrong */
export function readJobBody(body: unknown): JobBody {
  const parsed = jobBody.safeParse(body);
  if (parsed.success) return parsed.data;
  const wrong = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ');
  const kinds = IMPORT_KINDS.join(' | ');
  const form = `{kind: ${kinds}, onConflict: "reject" | "replace", atomic: boolean, dryRun: boolean, profile?, layout?}`;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Yêu cầu xử lý tệp không đúng${wrong === '' ? '' : ` (${wrong})`}. Hãy gửi JSON dạng ${form}.`,
    en: `The request for a job is not right${wrong === '' ? '' : ` (${wrong})`}. Send JSON in the form ${form}.`,
  });
}
