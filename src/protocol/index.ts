export type * from './requests.ts';
export type * from './result.ts';
