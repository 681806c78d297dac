import { expect, test } from '@jest/globals';
import { RecordingLogger } from './recording-logger.js';

test('G4 RecordingLogger keeps each line with its level and fields', () => {
  const logger = new RecordingLogger();
  logger.debug('asked', { city: 'Oslo' });
  logger.info('answered');
  logger.warn('slow', { ms: 900 });
  logger.error('lost');
  expect(logger.lines).toEqual([
    { level: 'debug', message: 'asked', fields: { city: 'Oslo' } },
    { level: 'info', message: 'answered' },
    { level: 'warn', message: 'slow', fields: { ms: 900 } },
    { level: 'error', message: 'lost' },
  ]);
});
