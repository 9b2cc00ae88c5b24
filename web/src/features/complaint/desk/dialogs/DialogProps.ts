import type { DeskCase } from '@/shared/api/deskCaseModel';

export interface DialogProps {
  found: DeskCase;
  close: () => void;
}
