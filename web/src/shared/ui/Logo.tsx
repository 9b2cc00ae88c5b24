import { Group, Text } from '@mantine/core';

export function LogoMark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="15" fill="#0b5f5a" />
      <path
        d="M19 49V25a10 10 0 0 1 10-10h5a11 11 0 0 1 0 22h-7l17 12.5"
        fill="none"
        stroke="#fff"
        strokeWidth="6.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="33.5" cy="26" r="4.6" fill="#f2b04b" />
    </svg>
  );
}

export function Logo({ size = 32 }: { size?: number }) {
  return (
    <Group gap={10} wrap="nowrap">
      <LogoMark size={size} />
      <Text component="span" fw={680} fz={size * 0.62} lts="-0.01em">
        Recourse
      </Text>
    </Group>
  );
}
