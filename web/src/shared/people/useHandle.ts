import { useState } from 'react';
import { callingCodes, likelyCountry } from './countries';
import { normaliseHandle } from './handle';
import type { HandleValue } from './HandleField';

/** The state behind a HandleField and the handle it stands for. */
export function useHandle(initial?: HandleValue) {
  const [value, setValue] = useState<HandleValue>(() => initial ?? emptyHandle());
  return { value, setValue, handle: normaliseHandle(value.text, value.callingCode) };
}

export function emptyHandle(): HandleValue {
  const own = callingCodes.find(({ country }) => country === likelyCountry());
  return { text: '', callingCode: own?.code ?? '+86' };
}
