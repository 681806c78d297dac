import type { Vendor } from './vendor.js';

/**
 * All vendors. The first of them with a key in the environment answers where `--provider` is not given.
 * Providers are imported when they are chosen, because each SDK takes a good part of the start.
 */
export const vendors: readonly Vendor[] = [
  {
    name: 'openai',
    keyVariables: ['OPENAI_API_KEY'],
    baseUrlVariable: 'OPENAI_BASE_URL',
    modelVariable: 'OPENAI_MODEL',
    defaultModel: 'gpt-5-mini',
    connect: async (connection) => (await import('@toolwright/provider-openai')).openai(connection),
  },
  {
    name: 'anthropic',
    keyVariables: ['ANTHROPIC_API_KEY'],
    baseUrlVariable: 'ANTHROPIC_BASE_URL',
    modelVariable: 'ANTHROPIC_MODEL',
    defaultModel: 'claude-sonnet-5-5',
    connect: async (connection) => (await import('@toolwright/provider-anthropic')).anthropic(connection),
  },
  {
    name: 'google',
    // The order of Google's own SDK.
    keyVariables: ['GOOGLE_API_KEY', 'GEMINI_API_KEY'],
    baseUrlVariable: 'GOOGLE_GEMINI_BASE_URL',
    modelVariable: 'GEMINI_MODEL',
    defaultModel: 'gemini-3.5-flash',
    connect: async (connection) => (await import('@toolwright/provider-google')).google(connection),
  },
];
