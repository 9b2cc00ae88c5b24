import { Button, FileButton, Group, Loader, Text } from '@mantine/core';
import { IconCircleCheck, IconPaperclip } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewPart } from '@/shared/api/reviewModel';
import { acceptedTypes, uploadFile } from '@/shared/files/files';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import classes from './FilePick.module.css';

interface Props {
  part: ReviewPart;
  /** The name of what is uploaded already. */
  chosen: string | undefined;
  onUploaded: (id: string, name: string) => void;
}

/** Uploads at once when a file is chosen, so that a bad one is told while it is at hand. */
export function FilePick({ part, chosen, onUploaded }: Props) {
  const { t } = useTranslation(['reviews', 'common']);
  const id = useId();
  const upload = useMutation({
    mutationFn: uploadFile,
    onSuccess: (uploaded, file) => onUploaded(uploaded.id, file.name),
  });
  return (
    <div className={classes['pick']}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={560} id={id}>
            {t(`part.${part}`)}
          </Text>
          <Text size="sm" c="dimmed">
            {t(`part.${part}_why`)}
          </Text>
        </div>
        <FileButton
          accept={acceptedTypes}
          onChange={(file) => file && upload.mutate(file)}
          inputProps={{ 'aria-labelledby': id }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              style={{ flexShrink: 0 }}
              disabled={upload.isPending}
              leftSection={<IconPaperclip size={18} aria-hidden />}
              aria-label={t(chosen ? 'pick_again' : 'pick', { what: t(`part.${part}`) })}
            >
              {t(chosen ? 'replace' : 'choose')}
            </Button>
          )}
        </FileButton>
      </Group>
      <div role="status">
        {upload.isPending ? (
          <Group gap={8} mt={8}>
            <Loader size="xs" />
            <Text size="sm">{t('uploading')}</Text>
          </Group>
        ) : chosen ? (
          <Group gap={6} mt={8} wrap="nowrap" className={classes['done']}>
            <IconCircleCheck size={18} aria-hidden />
            <Text size="sm" className={classes['name']}>
              {t('uploaded', { name: chosen })}
            </Text>
          </Group>
        ) : null}
      </div>
      <ProblemNotice error={upload.error} />
    </div>
  );
}
