import { Anchor, Button } from '@mantine/core';
import { IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseParty, DeskCase } from '@/shared/api/deskCaseModel';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { ChannelMark } from '../case/ChannelMark';
import classes from './DeskCase.module.css';
import { Part } from './Part';
import { useCaseAction } from './useCaseAction';

/** Everybody who takes part, and how sure we are who each is. */
export function CustomerPart({ found }: { found: DeskCase }) {
  const { t } = useTranslation('case_desk');
  return (
    <Part title={t('part.parties')}>
      {found.parties.map((party) => (
        <Party key={party.thread} party={party} found={found} />
      ))}
      {found.person_id ? (
        <Anchor component={Link} to={`/customers/${found.person_id}`} size="sm">
          {t('part.open_customer')}
        </Anchor>
      ) : null}
    </Part>
  );
}

function Party({ party, found }: { party: CaseParty; found: DeskCase }) {
  const { t } = useTranslation('case_desk');
  const { contact, role } = party;
  const sure = contact.assurance === 'wallet_verified';
  const Symbol = sure ? IconShieldCheck : IconShieldQuestion;
  return (
    <div style={{ paddingBottom: 8 }}>
      <div className={classes['line']}>
        <span>{t(`role.${role}`)}</span>
        <span>
          <ChannelMark channel={contact.channel} size={15} /> {contact.name || t('case.nameless')}
        </span>
      </div>
      {contact.address ? (
        <div className={classes['line']}>
          <span>{t('part.address')}</span>
          <span>{contact.address}</span>
        </div>
      ) : null}
      <span className={classes['assurance']} data-sure={sure}>
        <Symbol size={17} aria-hidden />
        {t(`assurance.${contact.assurance}`)}
      </span>
      {contact.blocked ? <p>{t('part.blocked')}</p> : null}
      {!sure && role === 'customer' && found.allowed_actions.includes('verify') ? (
        <Verify id={found.id} thread={party.thread} />
      ) : null}
    </div>
  );
}

function Verify({ id, thread }: { id: string; thread: string }) {
  const { t } = useTranslation('case_desk');
  const verify = useCaseAction(id, 'verification');
  return (
    <div>
      {verify.isSuccess ? (
        <p role="status">{t('composer.verify_asked')}</p>
      ) : (
        <Button
          size="xs"
          variant="default"
          mt={6}
          loading={verify.isPending}
          onClick={() => verify.mutate({ thread })}
        >
          {t('action.verify')}
        </Button>
      )}
      <ProblemNotice error={verify.error} />
    </div>
  );
}
