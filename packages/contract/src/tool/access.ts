/** Whether a tool only looks (`read`) or changes something (`write`). Tools are writes unless they say otherwise. */
export type Access = 'read' | 'write';
