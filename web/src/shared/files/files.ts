import { api } from '@/shared/api/client';
import { Problem } from '@/shared/api/problem';
import type { UploadedFile } from '@/shared/api/reviewModel';

/** Phones turn their own formats into JPEG when asked for these. */
export const acceptedTypes = 'image/jpeg,image/png,application/pdf';
export const largestFile = 10 * 1024 * 1024;

/** The file itself is the body; the browser knows its type. One too large is not sent at all. */
export async function uploadFile(file: File): Promise<UploadedFile> {
  if (file.size > largestFile) throw new Problem('body_too_large', 413, null, null);
  return api.post<UploadedFile>('/me/files', file);
}
