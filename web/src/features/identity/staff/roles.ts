import type { StaffRole } from '@/shared/api/deskModel';

export const roles: readonly StaffRole[] = ['agent', 'supervisor', 'compliance', 'operator'];
