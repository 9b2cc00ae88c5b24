import { HelpPage } from '@/features/complaint/my-cases/HelpPage';
import { ChatCard } from '@/features/contact/chat/ChatCard';
import { WhereToTurn } from '@/shared/ui/WhereToTurn';

/** Every way to reach us, joined here, since features do not know each other. */
export function Help() {
  return (
    <HelpPage>
      <ChatCard />
      <WhereToTurn />
    </HelpPage>
  );
}
