import type { DeskCase, DeskMessage } from '@/shared/api/deskCaseModel';
import type { ActionName } from './actions';
import { AboutAgentDialog } from './dialogs/AboutAgentDialog';
import { AskPartyDialog } from './dialogs/AskPartyDialog';
import { AssignDialog } from './dialogs/AssignDialog';
import { CopiesDialog } from './dialogs/CopiesDialog';
import { DescribeDialog } from './dialogs/DescribeDialog';
import { ExtendDialog } from './dialogs/ExtendDialog';
import { FinalResponseDialog } from './dialogs/FinalResponseDialog';
import { ForwardedDialog } from './dialogs/ForwardedDialog';
import { IncidentDialog } from './dialogs/IncidentDialog';
import { KindDialog } from './dialogs/KindDialog';
import { LinkDialog } from './dialogs/LinkDialog';
import { MergeDialog } from './dialogs/MergeDialog';
import { PassOnDialog } from './dialogs/PassOnDialog';
import { PriorityDialog } from './dialogs/PriorityDialog';
import { RefundDialog } from './dialogs/RefundDialog';
import { SnoozeDialog } from './dialogs/SnoozeDialog';
import { SpamDialog } from './dialogs/SpamDialog';
import { SplitDialog } from './dialogs/SplitDialog';
import { StateDialog } from './dialogs/StateDialog';
import { TagsDialog } from './dialogs/TagsDialog';

interface Props {
  found: DeskCase;
  messages: DeskMessage[];
  open: ActionName | null;
  close: () => void;
}

/** The question of the action that was chosen; made anew each time, so that it starts from the case. */
export function CaseDialogs({ found, messages, open, close }: Props) {
  const props = { found, close };
  const seen = messages.at(-1)?.position ?? 0;
  switch (open) {
    case null:
      return null;
    case 'assign':
      return <AssignDialog {...props} />;
    case 'state':
      return <StateDialog {...props} />;
    case 'final_response':
      return <FinalResponseDialog {...props} seen={seen} />;
    case 'extend':
      return <ExtendDialog {...props} seen={seen} />;
    case 'refund':
      return <RefundDialog {...props} />;
    case 'pass_on':
      return <PassOnDialog {...props} seen={seen} />;
    case 'ask_party':
      return <AskPartyDialog {...props} />;
    case 'forward':
      return <ForwardedDialog {...props} />;
    case 'priority':
      return <PriorityDialog {...props} />;
    case 'tags':
      return <TagsDialog {...props} />;
    case 'snooze':
      return <SnoozeDialog {...props} />;
    case 'kind':
      return <KindDialog {...props} />;
    case 'merge':
      return <MergeDialog {...props} />;
    case 'split':
      return <SplitDialog {...props} messages={messages} />;
    case 'link':
      return <LinkDialog {...props} />;
    case 'copies':
      return <CopiesDialog {...props} />;
    case 'wanted':
      return <DescribeDialog {...props} />;
    case 'about_agent':
      return <AboutAgentDialog {...props} />;
    case 'incident':
      return <IncidentDialog {...props} />;
    case 'spam':
      return <SpamDialog {...props} />;
  }
}
