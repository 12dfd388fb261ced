import type { LibraryStandard } from '../../models/standards/library/library-standard.ts';
import { request } from './request.ts';

export const readStandards = (): Promise<LibraryStandard[]> => request('/standards');
