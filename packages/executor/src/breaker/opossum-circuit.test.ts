import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createCircuit } from './opossum-circuit.js';

afterEach(() => {
  jest.restoreAllMocks();
});

function setUp(state: 'closed' | 'half-open') {
  const told: string[] = [];
  const circuit = createCircuit({ name: 'demo', state, onOpen: () => told.push('open'), onClose: () => told.push('close') });
  return { circuit, told };
}

describe('C6 createCircuit', () => {
  test.each(['closed', 'half-open'] as const)('begins %s when it is told to, and tells nothing of that', (state) => {
    const { circuit, told } = setUp(state);
    expect([circuit.opened, circuit.halfOpen, told]).toEqual([false, state === 'half-open', []]);
  });

  test('tells each change once', () => {
    const { circuit, told } = setUp('closed');
    circuit.open();
    circuit.open();
    circuit.close();
    circuit.close();
    expect(told).toEqual(['open', 'close']);
  });

  test('starts no timer, neither when it is made nor when it opens', () => {
    const timeouts = jest.spyOn(globalThis, 'setTimeout');
    const intervals = jest.spyOn(globalThis, 'setInterval');
    setUp('closed').circuit.open();
    setUp('half-open').circuit.open();
    expect([timeouts.mock.calls.length, intervals.mock.calls.length]).toEqual([0, 0]);
  });
});
