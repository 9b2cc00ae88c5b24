import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';

/** Where they hide nothing: above the page on phones, in the corner on desktops. */
export function Toasts() {
  const desktop = useMediaQuery('(min-width: 62em)');
  return (
    <Notifications
      position={desktop ? 'bottom-right' : 'top-center'}
      autoClose={6000}
      transitionDuration={150}
      limit={3}
    />
  );
}
