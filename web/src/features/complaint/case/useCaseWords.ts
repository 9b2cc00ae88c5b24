import { useTranslation } from 'react-i18next';

/** Words for codes that come at run time; one that this version does not know is shown readably. */
export function useCaseWords() {
  const { i18n } = useTranslation(['cases', 'case_desk']);
  const say = (key: string, code: string) =>
    i18n.exists(key) ? i18n.t(key as 'cases:problem.other') : code.replace(/_/g, ' ');
  return {
    problem: (code: string) => say(`cases:problem.${code}`, code),
    step: (code: string) => say(`cases:step.${code}`, code),
    clock: (code: string) => say(`case_desk:clock.${code}`, code),
    event: (code: string) => say(`case_desk:event.${code}`, code),
    relation: (code: string) => say(`case_desk:link.${code}`, code),
  };
}
