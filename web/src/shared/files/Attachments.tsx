import { ActionIcon, Button, FileButton, Loader } from '@mantine/core';
import { IconFile, IconPaperclip, IconPhoto, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import classes from './Attachments.module.css';
import { acceptedTypes, uploadFile } from './files';

export interface Attached {
  id: string;
  name: string;
}

interface Props {
  files: Attached[];
  /** Told what becomes of those that are there by then, since an upload takes its time. */
  onChange: (change: (files: Attached[]) => Attached[]) => void;
  max?: number;
  compact?: boolean;
}

/** Photos and PDFs, uploaded as soon as they are chosen, so that a bad one is told while at hand. */
export function Attachments({ files, onChange, max = 5, compact }: Props) {
  const { t } = useTranslation();
  const upload = useMutation({
    mutationFn: async (chosen: File[]) => {
      for (const file of chosen.slice(0, max - files.length)) {
        const { id } = await uploadFile(file);
        onChange((present) => [...present, { id, name: file.name }]);
      }
    },
  });
  return (
    <div>
      <FileButton
        accept={acceptedTypes}
        multiple
        onChange={(chosen) => {
          if (chosen.length > 0) upload.mutate(chosen);
        }}
      >
        {(props) => (
          <Button
            {...props}
            variant={compact ? 'subtle' : 'default'}
            color="gray"
            size={compact ? 'sm' : 'md'}
            disabled={upload.isPending || files.length >= max}
            leftSection={<IconPaperclip size={18} aria-hidden />}
          >
            {t('files.attach')}
          </Button>
        )}
      </FileButton>
      {files.length > 0 ? (
        <ul className={classes['files']} aria-label={t('files.attached')}>
          {files.map((file) => (
            <li key={file.id}>
              <FileMark name={file.name} />
              <span className={classes['name']}>{file.name}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('files.remove', { name: file.name })}
                onClick={() => onChange((present) => present.filter(({ id }) => id !== file.id))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
      <div role="status">
        {upload.isPending ? (
          <span className={classes['busy']}>
            <Loader size="xs" /> {t('files.uploading')}
          </span>
        ) : null}
      </div>
      <ProblemNotice error={upload.error} />
    </div>
  );
}

export function FileMark({ name }: { name: string }) {
  const Symbol = /\.(jpe?g|png|heic|webp)$/i.test(name) ? IconPhoto : IconFile;
  return <Symbol size={18} stroke={1.7} aria-hidden style={{ flex: 'none' }} />;
}
