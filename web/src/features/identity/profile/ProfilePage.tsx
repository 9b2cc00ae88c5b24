import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/Page';
import { ProfileFreeze } from '../freeze/ProfileFreeze';
import { AppearanceCard } from './AppearanceCard';
import { FoundCard } from './FoundCard';
import { LinksCard } from './LinksCard';
import { PersonCard } from './PersonCard';
import { SignOutButton } from './SignOutButton';

export function ProfilePage() {
  const { t } = useTranslation(['identity', 'common']);
  return (
    <Page title={t('profile.title')}>
      <PersonCard />
      <ProfileFreeze />
      <FoundCard />
      <AppearanceCard />
      <LinksCard />
      <SignOutButton />
    </Page>
  );
}
