import { HomeFreeze } from '@/features/identity/freeze/HomeFreeze';
import { HomePage } from '@/features/wallet/home/HomePage';

/** Features do not know each other: the freeze meets the wallet here. */
export function Home() {
  return <HomePage banner={<HomeFreeze />} />;
}
