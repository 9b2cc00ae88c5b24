import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e8f5f3', '#cfe8e5', '#a1d3cd', '#6fbcb4', '#48a89f',
  '#2b958b', '#17837a', '#0b6e67', '#0b5f5a', '#06413e',
];
const amber: MantineColorsTuple = [
  '#fdf4e3', '#f9e6c4', '#f5d18e', '#f2bf66', '#f2b04b',
  '#e09a2c', '#c27f17', '#9a6209', '#7a4d05', '#5a3802',
];
/** Warm greys: surfaces that feel like paper, not like glass. */
const gray: MantineColorsTuple = [
  '#faf8f5', '#f3f0ea', '#e8e3da', '#d9d3c8', '#c0b9ac',
  '#9b9387', '#756e63', '#5c564d', '#3d3933', '#24211d',
];
const dark: MantineColorsTuple = [
  '#ecebe7', '#c9c9c4', '#a7a9a4', '#7d817c', '#4a4f4c',
  '#343937', '#272b2a', '#1d2120', '#131615', '#0c0e0d',
];

/** One theme for both entries, the wallet and the desk. */
export const theme = createTheme({
  colors: { teal, amber, gray, dark },
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 7 },
  black: '#24211d',
  defaultRadius: 'md',
  radius: { xs: '6px', sm: '8px', md: '12px', lg: '18px', xl: '26px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  fontFamily:
    '-apple-system, BlinkMacSystemFont, Inter, "Segoe UI", Roboto, "PingFang SC", ' +
    '"Microsoft YaHei", "Noto Sans", "Noto Sans SC", "Noto Sans CJK SC", sans-serif',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  components: {
    Button: {
      defaultProps: { size: 'md', radius: 'md' },
      // A long text takes a second line; a phone is narrow, and languages differ.
      styles: {
        root: { height: 'auto', minHeight: 'var(--button-height)', maxWidth: '100%', flexShrink: 0 },
        // A link does not centre what is in it by itself, as a button does.
        inner: { minHeight: 'calc(var(--button-height) - 2px)' },
        label: { whiteSpace: 'normal', paddingBlock: 5 },
      },
    },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    InputWrapper: {
      styles: { label: { marginBottom: 5 }, description: { marginBottom: 7, marginTop: -2 } },
    },
    Modal: {
      defaultProps: {
        radius: 'lg',
        centered: true,
        transitionProps: { duration: 140 },
        // Its head is an element that would else count as the head of the page.
        attributes: { header: { role: 'presentation' } },
      },
    },
    // Letters this small are read in ink; the colour stays in the ground or the edge.
    Badge: {
      styles: (_: unknown, { variant }: { variant?: string }) =>
        variant === 'light' || variant === 'outline' ? { label: { color: 'var(--ink)' } } : {},
    },
    Collapse: { defaultProps: { transitionDuration: 150 } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f6f4ef',
    '--mantine-color-text': '#24211d',
    '--mantine-color-dimmed': '#675f54',
    '--mantine-color-placeholder': '#776f64',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#d9d3c8',
    '--mantine-color-anchor': '#0b5f5a',
  },
  dark: {
    '--mantine-color-body': '#131615',
    '--mantine-color-text': '#ecebe7',
    '--mantine-color-dimmed': '#a7a9a4',
    '--mantine-color-placeholder': '#8f938e',
    '--mantine-color-error': '#ff9d92',
    '--mantine-color-default': '#1d2120',
    '--mantine-color-default-border': '#3b413e',
    '--mantine-color-anchor': '#7fccc4',
  },
});
