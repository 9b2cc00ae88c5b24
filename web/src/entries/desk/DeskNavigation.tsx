import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { usePerson } from '@/shared/session/me';
import classes from './Desk.module.css';
import { placesOf } from './places';

export function DeskNavigation() {
  const { t } = useTranslation(['desk', 'customers', 'common']);
  const { pathname } = useLocation();
  const { daily, more } = placesOf(usePerson().roles);
  const inMore = more.some(({ path }) => pathname.startsWith(`/${path}`));
  return (
    <nav className={classes['nav']} aria-label={t('customers:desk.title')}>
      {daily.map(({ path }) => (
        <NavLink key={path} to={`/${path}`}>
          {t(`nav.${path}`)}
        </NavLink>
      ))}
      {more.length > 0 ? (
        <Menu position="bottom-start" radius="md">
          <Menu.Target>
            <UnstyledButton className={classes['more']} data-current={inMore}>
              {t('nav.more')}
              <IconChevronDown size={16} aria-hidden />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map(({ path }) => (
              <Menu.Item key={path} component={Link} to={`/${path}`}>
                {t(`nav.${path}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </nav>
  );
}
