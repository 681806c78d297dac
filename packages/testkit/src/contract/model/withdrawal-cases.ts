import { strictEqual } from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { settle } from '../../clock/settle.js';
import { answersText, generate, generateByStream, type ModelCase, toRequest } from './model-case.js';
import { failuresOf, readStream, rejectionOf } from './observe-model.js';

/** What a fired signal does, and what one that does not fire is left with. */
export const withdrawalCases: readonly ModelCase[] = [
  {
    name: 'answers nothing once its signal has fired',
    behaviour: answersText,
    async check(connected) {
      const failures = await failuresOf(connected.model, toRequest(connected, AbortSignal.abort()));
      strictEqual(failures.map(({ code }) => code).join(), 'cancelled,cancelled');
    },
  },
  {
    name: 'ends promptly when it is withdrawn while it generates',
    behaviour: { kind: 'hang' },
    check: (connected, controller) => assertWithdrawn(connected.model.generate(toRequest(connected, controller.signal)), controller),
  },
  {
    name: 'ends promptly when it is withdrawn while it streams',
    behaviour: { kind: 'hang' },
    check: (connected, controller) =>
      assertWithdrawn(readStream(connected.model.stream(toRequest(connected, controller.signal))), controller),
  },
  {
    name: 'leaves no listener on the signal, neither after a turn nor when the reader of a stream stops',
    behaviour: answersText,
    async check(connected, controller) {
      await generate(connected, controller);
      await generateByStream(connected, controller);
      for await (const part of connected.model.stream(toRequest(connected, controller.signal))) if (part.type === 'text') break;
      strictEqual(getEventListeners(controller.signal, 'abort').length, 0, 'listeners left on the signal');
    },
  },
];

async function assertWithdrawn(turn: Promise<unknown>, controller: AbortController): Promise<void> {
  const rejection = rejectionOf(turn);
  // Lets the request get under way first.
  await settle();
  controller.abort();
  strictEqual((await rejection).code, 'cancelled');
}
