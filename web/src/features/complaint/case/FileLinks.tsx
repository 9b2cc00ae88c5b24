import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/shared/api/caseModel';
import { FileMark } from '@/shared/files/Attachments';
import classes from '@/shared/ui/Thread.module.css';

/** Files are handed out for download alone, so opening one cannot run anything. */
export function FileLinks({ files, address }: { files: CaseFile[]; address: (id: string) => string }) {
  const { t } = useTranslation('cases');
  if (files.length === 0) return null;
  return (
    <ul className={classes['files']}>
      {files.map((file) => (
        <li key={file.id}>
          <a
            href={address(file.id)}
            target="_blank"
            rel="noreferrer"
            aria-label={t('thread.open_file', { name: file.name })}
          >
            <FileMark name={file.name} />
            <span>{file.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
