import { HelpPage } from '@/features/complaint/my-cases/HelpPage';
import { ChatCard } from '@/features/contact/chat/ChatCard';

/** Every way to reach us, joined here, since features do not know each other. */
export function Help() {
  return (
    <HelpPage>
      <ChatCard />
    </HelpPage>
  );
}
