import { Anchor, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DemoPerson } from '@/shared/api/model';
import { demoPeopleQuery } from '@/shared/demo/demoPeople';
import { useLanguage } from '@/shared/i18n/useLanguage';
import classes from './DemoPeople.module.css';

interface Props {
  disabled: boolean;
  onChoose: (person: DemoPerson) => void;
}

/** Only in the demo: its people, one tap away. Elsewhere the server knows no such list. */
export function DemoPeople({ disabled, onChoose }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  const language = useLanguage();
  const heading = useId();
  const { data = [] } = useQuery(demoPeopleQuery);
  if (data.length === 0) return null;
  return (
    <section className={classes['demo']} aria-labelledby={heading}>
      <h2 id={heading}>{t('demo.title')}</h2>
      <ul>
        {data.map((person) => (
          <li key={person.handle}>
            <UnstyledButton
              className={classes['person']}
              disabled={disabled}
              onClick={() => onChoose(person)}
            >
              <span>
                <strong>{person.name}</strong>
                <small>{(language === 'zh-CN' ? person.chinese_note : person.note) || person.role}</small>
              </span>
              <IconChevronRight size={18} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <Anchor component={Link} to="/demo/outbox" size="sm">
        {t('demo.outbox')}
      </Anchor>
    </section>
  );
}
