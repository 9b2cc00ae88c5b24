import { api } from '@/shared/api/client';
import type { UploadedFile } from '@/shared/api/reviewModel';

/** The file itself is the body; the browser knows its type. */
export const uploadFile = (file: File) => api.post<UploadedFile>('/me/files', file);
