import { Button, Radio, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Frozen, Lost, Verification } from '@/shared/api/model';
import { HandleField } from '@/shared/people/HandleField';
import type { useHandle } from '@/shared/people/useHandle';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createOutsideFreeze, type FreezeProof } from '../api/createOutsideFreeze';
import { LostChoice } from './LostChoice';
import { ProofField } from './ProofField';

const proofs: readonly FreezeProof[] = ['password', 'recovery_code', 'code'];

interface Props {
  who: ReturnType<typeof useHandle>;
  /** What was shown before; a second proof has to be another. */
  shown: FreezeProof | undefined;
  onFrozen: (frozen: Frozen, shown: FreezeProof) => void;
}

export function OutsideFreezeForm({ who, shown, onFrozen }: Props) {
  const { t } = useTranslation(['freeze', 'identity', 'common']);
  const open = proofs.filter((one) => one !== shown);
  const [proof, setProof] = useState<FreezeProof>(open[0] ?? 'password');
  const [secret, setSecret] = useState('');
  const [lost, setLost] = useState<Lost[]>([]);
  const [sent, setSent] = useState<Verification | null>(null);
  const freeze = useMutation({
    mutationFn: () =>
      createOutsideFreeze({
        handle: who.handle,
        proof,
        secret,
        lost,
        ...(proof === 'code' && sent ? { code_id: sent.id } : {}),
      }),
    onSuccess: (frozen) => onFrozen(frozen, proof),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!freeze.isPending) freeze.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <HandleField
          label={t('identity:handle')}
          autoComplete="username"
          value={who.value}
          onChange={(value) => {
            who.setValue(value);
            setSent(null);
          }}
        />
        <Radio.Group
          label={t('outside.proof')}
          value={proof}
          onChange={(value) => {
            setProof(value as FreezeProof);
            setSecret('');
          }}
        >
          <Stack gap="sm" mt="xs">
            {open.map((one) => (
              <Radio key={one} size="md" value={one} label={t(`outside.by.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <ProofField
          proof={proof}
          handle={who.handle}
          secret={secret}
          onChange={setSecret}
          sent={sent}
          onSent={setSent}
        />
        {shown ? null : <LostChoice lost={lost} onChange={setLost} />}
        <ProblemNotice error={freeze.error} />
        <Button
          type="submit"
          size="lg"
          loading={freeze.isPending}
          disabled={proof === 'code' && !sent}
        >
          {shown ? t('confirm.action') : t('outside.submit')}
        </Button>
      </Stack>
    </form>
  );
}
