import { CustomerPage } from '@/features/identity/customers/CustomerPage';
import { CustomerWallets } from '@/features/wallet/customer/CustomerWallets';

/** Features do not know each other: a customer meets their wallets here. */
export function CustomerWithWallets() {
  return <CustomerPage More={CustomerWallets} />;
}
