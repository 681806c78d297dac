import { describe, expect, test } from '@jest/globals';
import { toRegistryConfig } from './registry-config.ts';

const config = toRegistryConfig({ folder: '/tmp/registry', uplink: { url: 'https://registry.example/' } });

describe('toRegistryConfig', () => {
  test('takes packages of @toolwright from anyone and never asks the uplink for them', () => {
    expect(config.packages['@toolwright/*']).toEqual({ access: '$all', publish: '$all' });
  });

  test('asks the uplink for everything else and lets nobody publish it', () => {
    expect(config.packages['**']).toEqual({ access: '$all', proxy: 'machine' });
    expect(config.uplinks).toEqual({ machine: { url: 'https://registry.example/' } });
  });

  test('trusts the certificates that npm trusts', () => {
    const uplink = { url: 'https://registry.example/', certificates: 'PEM' };
    expect(toRegistryConfig({ folder: '/tmp/registry', uplink }).uplinks.machine).toEqual({ url: 'https://registry.example/', ca: 'PEM' });
  });
});
