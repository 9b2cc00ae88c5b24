import { useEffect } from 'react';
import { ContactPrompts } from '@/features/complaint/verify/ContactPrompts';
import { HomeFreeze } from '@/features/identity/freeze/HomeFreeze';
import { HomePage } from '@/features/wallet/home/HomePage';
import { usePerson } from '@/shared/session/me';

const outside = ['customer', 'merchant'];

/** Features do not know each other: freeze, questions and wallet meet here. Staff have no wallet. */
export function Home() {
  const { roles } = usePerson();
  return roles.some((role) => outside.includes(role)) ? (
    <HomePage
      banner={
        <>
          <HomeFreeze />
          <ContactPrompts />
        </>
      }
    />
  ) : (
    <StaffHome />
  );
}

/** The desk is a page of its own, which the server hands out. */
function StaffHome() {
  useEffect(() => location.replace('/desk/'), []);
  return null;
}
