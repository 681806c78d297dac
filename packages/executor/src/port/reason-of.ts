export { reasonOf } from '@toolwright/contract';
