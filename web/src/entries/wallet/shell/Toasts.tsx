import { Notifications } from '@mantine/notifications';

export function Toasts() {
  return <Notifications position="top-center" autoClose={6000} transitionDuration={150} limit={3} />;
}
