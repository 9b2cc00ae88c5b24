import { Button, Group, SimpleGrid, Text, TextInput } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { PagedCard } from '@/shared/ui/PagedCard';
import { auditQuery, type AuditSearch } from '../api/audit';
import { AuditRow } from './AuditRow';

const fields = ['actor', 'person', 'action', 'subject'] as const;
const everything: AuditSearch = { actor: '', person: '', action: '', subject: '' };

/** Who did and who read what; looking is on record too. */
export function AuditPage() {
  const { t } = useTranslation(['desk', 'common']);
  const [typed, setTyped] = useState(everything);
  const [search, setSearch] = useState(everything);
  const audit = useInfiniteQuery(auditQuery(search));

  function submit(event: FormEvent) {
    event.preventDefault();
    setSearch(typed);
  }

  return (
    <Page title={t('audit.title')} width="wide">
      <Card>
        <form onSubmit={submit}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {fields.map((field) => (
              <TextInput
                key={field}
                label={t(`audit.${field}`)}
                placeholder={t(`audit.example.${field}`)}
                maxLength={100}
                autoComplete="off"
                value={typed[field]}
                onChange={(event) =>
                  setTyped({ ...typed, [field]: event.currentTarget.value.trim() })
                }
              />
            ))}
          </SimpleGrid>
          <Group mt="md">
            <Button type="submit" loading={audit.isFetching}>
              {t('audit.search')}
            </Button>
            <Text size="sm" c="dimmed">
              {t('audit.recorded')}
            </Text>
          </Group>
        </form>
      </Card>
      <PagedCard
        query={audit}
        none={{
          icon: <IconFileSearch size={30} stroke={1.6} />,
          title: t('audit.none'),
          text: t('audit.none_text'),
        }}
      >
        {(entry, n) => <AuditRow key={`${entry.at} ${entry.subject} ${n}`} entry={entry} />}
      </PagedCard>
    </Page>
  );
}
