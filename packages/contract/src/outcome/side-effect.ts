/** Whether the tool's side effect happened in spite of the failure. */
export type SideEffect = 'none' | 'unknown' | 'applied';
