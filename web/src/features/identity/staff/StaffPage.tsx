import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StaffPerson } from '@/shared/api/deskModel';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { staffQuery } from '../api/staffPeople';
import rows from '../Rows.module.css';
import { InviteForm } from './InviteForm';
import { RoleForm } from './RoleForm';

/** Who is staff; who joins and with which role takes two operators. */
export function StaffPage() {
  const { t } = useTranslation(['desk', 'common']);
  const staff = useInfiniteQuery(staffQuery);
  return (
    <Page title={t('staff.title')} width="wide">
      <Card>
        <Title order={2}>{t('staff.invite')}</Title>
        <InviteForm />
      </Card>
      <QueryView query={staff} skeleton={<Skeleton height={240} radius="lg" />}>
        {({ pages }) => (
          <Card>
            <ul className={rows['rows']}>
              {pages
                .flatMap((page) => page.data)
                .map((person) => (
                  <Member key={person.id} person={person} />
                ))}
            </ul>
            {staff.hasNextPage ? (
              <Button
                variant="default"
                mt="sm"
                loading={staff.isFetchingNextPage}
                onClick={() => void staff.fetchNextPage()}
              >
                {t('more')}
              </Button>
            ) : null}
          </Card>
        )}
      </QueryView>
    </Page>
  );
}

function Member({ person }: { person: StaffPerson }) {
  const { t } = useTranslation('desk');
  return (
    <li className={rows['row']}>
      <Text fw={600}>{person.name}</Text>
      <Text size="sm" c="dimmed">
        {t(`role.${person.role}`)}
        {' · '}
        {person.email}
      </Text>
      {person.allowed_actions.includes('change_role') ? <RoleForm person={person} /> : null}
    </li>
  );
}
