import { listIn, numberIn } from '../catalogue/format.ts';

export const number = numberIn('ja');
export const listed = listIn('ja');
