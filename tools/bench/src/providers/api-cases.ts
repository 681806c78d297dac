import { anthropicCase } from './anthropic-case.ts';
import type { ApiCase } from './api-case.ts';
import { googleCase } from './google-case.ts';
import { chatCase, responsesCase } from './openai-cases.ts';

/** The APIs that are measured. */
export const apiCases: readonly ApiCase[] = [chatCase, responsesCase, anthropicCase, googleCase];
