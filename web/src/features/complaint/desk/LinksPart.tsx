import { ActionIcon, Anchor } from '@mantine/core';
import { IconUnlink } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseLink, DeskCase } from '@/shared/api/deskCaseModel';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import classes from './DeskCase.module.css';
import { Part } from './Part';
import { PaymentFacts } from './PaymentFacts';
import { useCaseAction } from './useCaseAction';

export function LinksPart({ found }: { found: DeskCase }) {
  const { t } = useTranslation('case_desk');
  const unlink = useCaseAction(found.id, 'links');
  const may = found.allowed_actions.includes('link');
  return (
    <Part title={t('part.links')}>
      {found.links.length === 0 ? <p>{t('part.no_links')}</p> : null}
      {found.links.map((link) => (
        <Fragment key={link.target}>
          <div className={classes['line']}>
            <span>{t(`link.${link.kind}`)}</span>
            <span>
              <Target link={link} />
              {may ? (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={24}
                  ml={4}
                  aria-label={t('dialog.unlink', { what: link.label ?? link.target })}
                  onClick={() => unlink.mutate({ kind: link.kind, target: link.target, linked: false })}
                >
                  <IconUnlink size={15} aria-hidden />
                </ActionIcon>
              ) : null}
            </span>
          </div>
          {link.payment ? <PaymentFacts payment={link.payment} /> : null}
        </Fragment>
      ))}
      <ProblemNotice error={unlink.error} />
    </Part>
  );
}

function Target({ link }: { link: CaseLink }) {
  const text = link.label ?? `…${link.target.slice(-8)}`;
  return link.kind === 'case' ? (
    <Anchor component={Link} to={`/cases/${link.target}`} size="sm">
      {text}
    </Anchor>
  ) : (
    <span title={link.target}>{text}</span>
  );
}
