import { describe, expect, test } from '@jest/globals';
import { toyTool } from '../../test/toy-tool.js';
import { toOfferedTool } from '../tool/offered-tool.js';
import { isCommanded } from './command.js';

const create = toOfferedTool(
  toyTool({ name: 'calendar.create_event', description: 'Creates an event.', access: 'write', keywords: ['meeting'] }).descriptor,
);
const send = toOfferedTool(toyTool({ name: 'mail.send', description: 'Sends a mail.', access: 'write' }).descriptor);

describe('isCommanded', () => {
  test.each([
    'Create an event tomorrow',
    'Please add a meeting with Ann',
    'Can you create an event on Friday?',
    "I'd like to create an event",
    'Check the weather, then create an event',
  ])('%j is an order', (text) => {
    expect(isCommanded(text, create)).toBe(true);
  });

  test.each([
    'How do I create an event?',
    'Did you create the event?',
    "Don't create an event",
    "Don't create an event, don't and create an event",
    'If it rains, create an event',
    'What events are there?',
    'Create a poem',
    'Say "create an event"',
    'The event should be created by Ann',
  ])('%j is none', (text) => {
    expect(isCommanded(text, create)).toBe(false);
  });

  test('a tool whose name is a verb alone needs no object', () => {
    expect(isCommanded('Send "hi" to ann@example.com', send)).toBe(true);
  });
});
