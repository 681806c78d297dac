import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '@toolwright/wire';
import { createOffers } from './offer.js';

const properties = { city: { type: 'string' }, days: { type: 'integer' } } as const;
const strict = sampleTool('weather.forecast', { schema: { type: 'object', properties, required: ['city'], additionalProperties: false } });
const open = sampleTool('weather.note', { schema: { type: 'object', properties, additionalProperties: true } });
const call = (name: string) => ({ id: 'a', name, arguments: { city: 'Oslo', days: null } });

describe('E1 createOffers', () => {
  const offerTools = createOffers((definition) => ({ definition }));

  test('converts each tool once', () => {
    expect(offerTools([strict]).payloads[0]).toBe(offerTools([open, strict]).payloads[1]);
  });

  test('takes the nulls of strict mode out of a call, and leaves those of any other as they are', () => {
    const { restoreCall } = offerTools([strict, open]);
    expect(restoreCall(call('weather.forecast')).arguments).toEqual({ city: 'Oslo' });
    expect(restoreCall(call('weather.note')).arguments).toEqual({ city: 'Oslo', days: null });
    expect(restoreCall(call('no.such')).arguments).toEqual({ city: 'Oslo', days: null });
  });

  test('leaves a call with unreadable arguments as it is', () => {
    const broken = { id: 'a', name: 'weather.forecast', arguments: '{"city"' };
    expect(offerTools([strict]).restoreCall(broken)).toBe(broken);
  });
});
