import { useNavigate, useSearchParams } from 'react-router';

/** The step of a flow stands in the address, so that the browser's own back button goes back. */
export function useStep<S extends string>(steps: readonly [S, ...S[]], reachable: (step: S) => boolean) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const asked = steps.find((step) => step === search.get('step')) ?? steps[0];
  const step = reachable(asked) ? asked : steps[0];
  return { step, go: (next: S) => void navigate(next === steps[0] ? '?' : `?step=${next}`) };
}
