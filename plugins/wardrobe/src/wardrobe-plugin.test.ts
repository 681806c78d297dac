import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { describePlugin } from '@toolwright/core';
import { ClothingInput } from './clothing-input.js';
import { WardrobePlugin } from './wardrobe-plugin.js';

const [tool] = describePlugin(WardrobePlugin).tools;

async function parse(value: Readonly<Record<string, number | string | null>>) {
  return await tool?.input.parse(value);
}

describe('WardrobePlugin', () => {
  test('A1 is one read-only tool with a description, keywords and both schemas', () => {
    expect(tool).toMatchObject({ name: 'wardrobe.suggest_clothing', access: 'read', keywords: expect.arrayContaining(['wear', 'jacket']) });
    expect(tool?.input.schema).toMatchObject({
      required: ['temperatureC'],
      properties: {
        temperatureC: { type: 'number', minimum: -90, maximum: 60 },
        rainMm: { type: 'number', minimum: 0, default: 0 },
        windKmh: { type: 'number', minimum: 0, default: 0 },
      },
    });
    expect(tool?.output).toMatchObject({ properties: { outfit: { type: 'string' }, items: { type: 'array', items: { type: 'string' } } } });
  });

  test.each([
    ['no temperature', {}, 'temperatureC'],
    ['a temperature as a word', { temperatureC: 'mild' }, 'temperatureC'],
    ['a temperature that no place on earth has', { temperatureC: 61 }, 'temperatureC'],
    ['less than no rain', { temperatureC: 5, rainMm: -1 }, 'rainMm'],
    ['less than no wind', { temperatureC: 5, windKmh: -1 }, 'windKmh'],
  ])('A2 refuses %s', async (_title, value, path) => {
    expect(await parse(value)).toMatchObject({ ok: false, problems: expect.arrayContaining([expect.objectContaining({ path })]) });
  });

  test.each([-90, 60])('A2 accepts the limit %d °C', async (temperatureC) => {
    expect(await parse({ temperatureC })).toMatchObject({ ok: true, input: { temperatureC, rainMm: 0, windKmh: 0 } });
  });

  test('takes rain and wind as none when they are left out or null', async () => {
    const plugin = new WardrobePlugin();
    const verdict = await parse({ temperatureC: 22, rainMm: null, windKmh: null });
    expect(plugin.suggestClothing(verdict?.ok ? (verdict.input as ClothingInput) : new ClothingInput()).items).toEqual([
      'T-shirt',
      'light trousers or a skirt',
    ]);
    expect(plugin.suggestClothing({ temperatureC: 22 }).items).toEqual(['T-shirt', 'light trousers or a skirt']);
  });
});
