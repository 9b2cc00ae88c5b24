import { IconDeviceMobile, IconMail, IconMessages, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseChannel } from '@/shared/api/caseModel';

const icons: Record<CaseChannel, Icon> = {
  app: IconDeviceMobile, chat: IconMessages, email: IconMail,
};

export function ChannelMark({ channel, size = 16 }: { channel: CaseChannel; size?: number }) {
  const { t } = useTranslation('cases');
  const Symbol = icons[channel];
  return (
    <>
      <Symbol size={size} stroke={1.8} aria-hidden style={{ flex: 'none' }} />
      <span className="visually-hidden">{t(`thread.via.${channel}`)}</span>
    </>
  );
}
