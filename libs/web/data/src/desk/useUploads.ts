import { requestJson, sendJson, type ApiError } from '@cashlight/web-graphql';
import { useLanguage, type Language } from '@cashlight/web-i18n';
import { queryOptions, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { isUnderWay, type Inspection, type Job, type JobRequest, type Upload } from './upload';

export const UPLOADS = 'uploads';
const REFRESH_MS = 1000;
const WAITING_MS = 4000;

/** The caller's files on the server. */
export function useUploads(enabled = true) {
  const language = useLanguage();
  return useQuery<readonly Upload[], ApiError>({
    queryKey: [UPLOADS, language],
    queryFn: ({ signal }) => requestJson('/api/uploads', language, signal),
    staleTime: 0,
    enabled,
    refetchInterval: ({ state }) => refreshOf(state.data ?? []),
  });
}

/** Often while the server works on a file; now and then while one waits, for the server may still find that it was loaded before. */
function refreshOf(uploads: readonly Upload[]): number | false {
  if (uploads.some(({ job }) => isUnderWay(job))) return REFRESH_MS;
  return uploads.some(({ job, sameFileImport }) => !job && !sameFileImport) ? WAITING_MS : false;
}

/** What a file looks like; asked once, for a file does not change. */
export function useInspection(uploadId: string) {
  return useQuery(inspectionOf(uploadId, useLanguage()));
}

/** What is known of several files, by upload. */
export function useInspections(uploadIds: readonly string[]): ReadonlyMap<string, Inspection> {
  const language = useLanguage();
  const queries = useQueries({ queries: uploadIds.map((id) => inspectionOf(id, language)) });
  return new Map(
    uploadIds.flatMap((id, index) => {
      const inspection = queries[index]?.data;
      return inspection ? [[id, inspection] as const] : [];
    }),
  );
}

function inspectionOf(uploadId: string, language: Language) {
  return queryOptions<Inspection, ApiError>({
    queryKey: [UPLOADS, uploadId, 'inspection', language],
    queryFn: ({ signal }) => requestJson(`/api/uploads/${uploadId}/inspection`, language, signal),
    staleTime: Infinity,
  });
}

/** The last job of an upload, also when the file is gone because it landed. */
export function useJob(uploadId: string) {
  const language = useLanguage();
  return useQuery<Job, ApiError>({
    queryKey: [UPLOADS, uploadId, 'job', language],
    queryFn: ({ signal }) => requestJson(`/api/uploads/${uploadId}/job`, language, signal),
    refetchInterval: ({ state }) => (isUnderWay(state.data ?? null) ? REFRESH_MS : false),
  });
}

export interface StartedJob {
  readonly uploadId: string;
  readonly request: JobRequest;
}

/** Has the server work on an upload. */
export function useStartJob() {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation<Job, ApiError, StartedJob>({
    mutationFn: ({ uploadId, request }) =>
      sendJson('POST', `/api/uploads/${uploadId}/job`, request, language),
    onSuccess: (job, { uploadId }) => {
      client.setQueryData<readonly Upload[]>([UPLOADS, language], (uploads) =>
        uploads?.map((upload) => (upload.id === uploadId ? { ...upload, job } : upload)),
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: [UPLOADS, language] }),
  });
}

/** Stops what the server does with an upload. */
export function useCancelJob() {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation<unknown, ApiError, string>({
    mutationFn: (uploadId) => sendJson('DELETE', `/api/uploads/${uploadId}/job`, {}, language),
    onSettled: () => client.invalidateQueries({ queryKey: [UPLOADS, language] }),
  });
}
