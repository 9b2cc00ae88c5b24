import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { QueryView } from '@/shared/ui/QueryView';
import { securityQuery } from '../api/getSecurity';
import { FreezeCard } from './FreezeCard';

export function ProfileFreeze() {
  const security = useQuery(securityQuery);
  return (
    <QueryView query={security} skeleton={<Skeleton height={170} radius="lg" />}>
      {(found) => <FreezeCard security={found} />}
    </QueryView>
  );
}
