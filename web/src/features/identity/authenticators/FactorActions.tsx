import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StrongFactor } from '@/shared/api/factors';

const deeds = ['rename', 'report_lost', 'remove'] as const;
export type FactorDeed = (typeof deeds)[number];

interface Props {
  factor: StrongFactor;
  onChoose: (deed: FactorDeed) => void;
}

export function FactorActions({ factor, onChoose }: Props) {
  const { t } = useTranslation(['security', 'factors']);
  const words = {
    rename: [t('authenticators.rename'), t('authenticators.rename_named', { name: factor.name })],
    report_lost: [t('factors:loss.action'), t('factors:loss.action_named', { name: factor.name })],
    remove: [t('authenticators.remove'), t('authenticators.remove_named', { name: factor.name })],
  } as const;
  return (
    <Group gap={4} mt={4} ml={-18}>
      {deeds
        .filter((deed) => factor.allowed_actions.includes(deed))
        .map((deed) => (
          <Button
            key={deed}
            variant="subtle"
            size="sm"
            color={deed === 'rename' ? 'teal' : 'red'}
            aria-label={words[deed][1]}
            onClick={() => onChoose(deed)}
          >
            {words[deed][0]}
          </Button>
        ))}
    </Group>
  );
}
