import { listIn, numberIn } from '../catalogue/format.ts';

export const number = numberIn('ko');
export const listed = listIn('ko');
