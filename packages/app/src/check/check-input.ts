import type { SchemaDialect, ToolDescriptor } from '@toolwright/contract';
import type { PluginDescriptor } from '@toolwright/core';

/** What is checked, and against what. */
export interface CheckInput {
  readonly plugins: readonly PluginDescriptor[];
  /** Names and schemas are checked against each of them. */
  readonly dialects: readonly SchemaDialect[];
  /** Every permission that some principal has. @default not known, so not checked */
  readonly grantedPermissions?: readonly string[];
  /** Whether the plugins are all that there are. With `'some-plugins'` a tool that another plugin may bring is not missed. @default 'whole-app' */
  readonly extent?: 'whole-app' | 'some-plugins';
  /** Whether somebody is there to approve calls. @default not known, so not checked */
  readonly approvalGate?: 'bound' | 'unbound';
}

/** What a rule is shown: the input, and the tools of all plugins in order. */
export interface CheckSubject extends CheckInput {
  readonly tools: readonly ToolDescriptor[];
}
