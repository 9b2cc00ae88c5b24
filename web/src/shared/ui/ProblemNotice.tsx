import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';

/** A refused or failed action, beside the button that caused it. */
export function ProblemNotice({ error, children }: { error: unknown; children?: ReactNode }) {
  const { t } = useTranslation();
  const words = useProblemText();
  if (!error) return null;
  const problem = asProblem(error);
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      styles={{ message: { color: 'var(--ink)' } }}
    >
      {words.text(problem)}
      {problem.reference && problem.status >= 500 ? (
        <Text size="sm" mt={4} className="tabular">
          {t('state.reference', { reference: problem.reference })}
        </Text>
      ) : null}
      {children}
    </Alert>
  );
}
