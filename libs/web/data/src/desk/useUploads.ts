import { requestJson, sendJson, type ApiError } from '@cashlight/web-graphql';
import { useLanguage, type Language } from '@cashlight/web-i18n';
import {
  queryOptions,
  QueryObserver,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { isUnderWay, type Inspection, type Job, type JobRequest, type Upload } from './upload';

export const UPLOADS = 'uploads';
const REFRESH_MS = 1000;

/** The caller's files on the server; asked for again every second while the server works on one of them. */
export function useUploads(enabled = true) {
  const language = useLanguage();
  return useQuery({ ...uploadsOf(language), enabled });
}

/** Waits until what is under way lets others begin; the list as it is then. It goes on while the page is not looked at. */
export function uploadsOnce(
  client: QueryClient,
  language: Language,
  isFree: (uploads: readonly Upload[]) => boolean,
): Promise<readonly Upload[]> {
  return new Promise((resolve) => {
    const list = new QueryObserver(client, { ...uploadsOf(language), refetchIntervalInBackground: true });
    const stop = list.subscribe(({ data, isFetching }) => {
      if (!data || isFetching || !isFree(data)) return;
      stop();
      resolve(data);
    });
  });
}

function uploadsOf(language: Language) {
  return queryOptions<readonly Upload[], ApiError>({
    queryKey: [UPLOADS, language],
    queryFn: ({ signal }) => requestJson('/api/uploads', language, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some(({ job }) => isUnderWay(job)) ? REFRESH_MS : false),
  });
}

/** What a file looks like; asked once, for a file does not change. Once the server has looked, its list knows whether the file was loaded before. */
export function useInspection(uploadId: string) {
  const language = useLanguage();
  const client = useQueryClient();
  const query = useQuery(inspectionOf(uploadId, language));
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (isThere) void client.invalidateQueries({ queryKey: [UPLOADS, language] });
  }, [client, language, isThere]);
  return query;
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

export interface JobStart {
  readonly upload: Upload;
  readonly request: JobRequest;
}

/** Has the server work on an upload; `onStarted` hears that it does. */
export function useStartJob(onStarted: (upload: Upload, job: Job) => void) {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation<Job, ApiError, JobStart>({
    mutationFn: ({ upload, request }) => sendJson('POST', `/api/uploads/${upload.id}/job`, request, language),
    onSuccess: (job, { upload: started }) => {
      onStarted(started, job);
      client.setQueryData<readonly Upload[]>([UPLOADS, language], (uploads) =>
        uploads?.map((upload) => (upload.id === started.id ? { ...upload, job } : upload)),
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
