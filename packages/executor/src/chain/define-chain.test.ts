import { describe, expect, test } from '@jest/globals';
import { defineChain } from './define-chain.js';

describe('D2 defineChain', () => {
  test('gives the chain back, frozen', () => {
    const chain = defineChain({ name: 'demo', steps: [{ id: 'a', tool: 'demo.read' }] });
    expect(chain).toEqual({ name: 'demo', steps: [{ id: 'a', tool: 'demo.read' }] });
    expect(Object.isFrozen(chain) && Object.isFrozen(chain.steps) && Object.isFrozen(chain.steps[0])).toBe(true);
  });

  test('refuses at once what is wrong whatever tools there are', () => {
    const steps = [{ id: 'a', tool: 'demo.read', arguments: { x: '$b' } }];
    expect(() => defineChain({ name: 'demo', steps })).toThrow(
      expect.objectContaining({ code: 'invalid_chain', message: expect.stringContaining('Chain "demo": Step "a" refers to a step "b"') }),
    );
  });
});
