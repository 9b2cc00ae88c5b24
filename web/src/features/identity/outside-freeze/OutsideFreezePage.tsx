import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Frozen } from '@/shared/api/model';
import { useHandle } from '@/shared/people/useHandle';
import type { FreezeProof } from '../api/createOutsideFreeze';
import { AuthFrame } from '../AuthFrame';
import { FrozenDone } from './FrozenDone';
import { OutsideFreezeForm } from './OutsideFreezeForm';

interface Done {
  frozen: Frozen;
  shown: FreezeProof;
}

/** Freezing without a session: at once for a day, and for good with a second proof. */
export function OutsideFreezePage() {
  const { t } = useTranslation(['freeze', 'common']);
  const who = useHandle();
  const [done, setDone] = useState<Done | null>(null);
  const [again, setAgain] = useState(false);
  if (done && !again) {
    return (
      <AuthFrame title={t('done.title')} calm>
        <FrozenDone frozen={done.frozen} confirm={() => setAgain(true)} />
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t('outside.title')} text={again ? undefined : t('outside.text')} calm>
      <OutsideFreezeForm
        key={again ? 'second' : 'first'}
        who={who}
        shown={done?.shown}
        onFrozen={(frozen, shown) => {
          setDone({ frozen, shown });
          setAgain(false);
        }}
      />
      <Anchor component={Link} to="/sign-in" ta="center" display="block" py={4} mt="md">
        {t('outside.back')}
      </Anchor>
    </AuthFrame>
  );
}
