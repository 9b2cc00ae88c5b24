import { Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconBolt, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Macro } from '@/shared/api/deskCaseModel';
import { usePerson } from '@/shared/session/me';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { macrosQuery } from '../api/knowledge';
import { mayWrite } from './mayWrite';
import { MacroForm } from './MacroForm';

/** What is answered often, once in each language; agents put it in with a key. */
export function MacrosPage() {
  const { t } = useTranslation(['case_desk', 'common']);
  const macros = useQuery(macrosQuery);
  const writes = mayWrite(usePerson().roles);
  const [made, setMade] = useState(false);
  return (
    <Page
      title={t('macros.title')}
      aside={
        writes && !made ? (
          <Button size="sm" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setMade(true)}>
            {t('macros.new')}
          </Button>
        ) : null
      }
    >
      {writes ? null : <Text c="dimmed">{t('macros.not_yours')}</Text>}
      {made ? (
        <Card as="div">
          <MacroForm close={() => setMade(false)} />
        </Card>
      ) : null}
      <QueryView query={macros} skeleton={<Skeleton height={240} radius="lg" />}>
        {({ data }) =>
          data.length === 0 && !made ? (
            <Card as="div">
              <StateView
                icon={<IconBolt size={30} stroke={1.6} />}
                title={t('macros.none_title')}
                text={t('macros.none_text')}
              />
            </Card>
          ) : (
            data.map((macro) => <MacroCard key={macro.id} macro={macro} />)
          )
        }
      </QueryView>
    </Page>
  );
}

function MacroCard({ macro }: { macro: Macro }) {
  const { t } = useTranslation('case_desk');
  const [edited, setEdited] = useState(false);
  if (edited) {
    return (
      <Card as="div">
        <MacroForm macro={macro} close={() => setEdited(false)} />
      </Card>
    );
  }
  return (
    <Card as="article">
      <Group justify="space-between">
        <Title order={2}>{macro.name}</Title>
        {macro.allowed_actions.length > 0 ? (
          <Button
            size="xs"
            variant="default"
            aria-label={t('macros.edit', { name: macro.name })}
            onClick={() => setEdited(true)}
          >
            {t('macros.edit', { name: '' })}
          </Button>
        ) : null}
      </Group>
      {[macro.text_en, macro.text_zh].filter(Boolean).map((text) => (
        <Text key={text} mt="xs" style={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </Text>
      ))}
    </Card>
  );
}
