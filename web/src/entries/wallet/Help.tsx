import { HelpPage } from '@/features/complaint/my-cases/HelpPage';

/** Every way to reach us, joined here, since features do not know each other. */
export function Help() {
  return <HelpPage />;
}
