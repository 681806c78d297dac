import { type Failure, ToolwrightError } from '@toolwright/contract';

/** The failure that a turn ends in. @throws ToolwrightError `execution_error` where it ends well; the error itself where it is none of ours */
export async function failureOf(turn: Promise<unknown>): Promise<Failure> {
  try {
    await turn;
  } catch (thrown) {
    if (thrown instanceof ToolwrightError) return thrown.failure;
    throw thrown;
  }
  throw new ToolwrightError('execution_error', 'A turn that fails was expected; it ended well.');
}
