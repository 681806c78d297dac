import type { ApprovalPolicy } from '@toolwright/contract';

/** Whether this input needs a person's approval. A question that throws says nothing, so the answer is the safe one. */
export function needsApproval({ when }: ApprovalPolicy, input: unknown): boolean {
  if (when === undefined) return true;
  try {
    // The compiler cannot know the input here; it is the one that the tool itself takes.
    return when(input as never);
  } catch {
    return true;
  }
}
