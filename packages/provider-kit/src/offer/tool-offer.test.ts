import { describe, expect, jest, test } from '@jest/globals';
import type { ToolDescriptor } from '@toolwright/contract';
import { sampleTool } from '@toolwright/wire';
import { createOfferTools } from './tool-offer.js';

const [rain, snow] = [sampleTool('weather.rain'), sampleTool('weather.snow')];

describe('E1 createOfferTools', () => {
  test('converts each tool once, whatever it is offered with', () => {
    const toPayload = jest.fn(({ name }: ToolDescriptor) => ({ name }));
    const offerTools = createOfferTools(toPayload);
    offerTools([rain]);
    expect(offerTools([rain, snow]).payloads).toEqual([{ name: 'weather.rain' }, { name: 'weather.snow' }]);
    offerTools([snow]);
    expect(toPayload).toHaveBeenCalledTimes(2);
  });

  test('gives the same offer for the same tools, also in another list', () => {
    const offerTools = createOfferTools(({ name }) => name);
    const tools = [rain, snow];
    const offer = offerTools(tools);
    expect(offerTools([...tools])).toBe(offer);
    expect(offerTools([snow, rain]).payloads).toEqual(['weather.snow', 'weather.rain']);
  });

  test('notices that its list was added to', () => {
    const offerTools = createOfferTools(({ name }) => name);
    const tools = [rain];
    offerTools(tools);
    tools.push(snow);
    expect(offerTools(tools).payloads).toHaveLength(2);
  });

  test('knows the way back of the offered names', () => {
    const { names } = createOfferTools(({ name }) => name)([rain]);
    expect([names.toInside('weather__rain'), names.toInside('weather__snow')]).toEqual(['weather.rain', 'weather__snow']);
  });
});
