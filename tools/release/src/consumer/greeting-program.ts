/** How a consumer's program is loaded, and how its tool names its input. */
export interface ProgramStyle {
  /** A CommonJS program has no `await` outside of functions. */
  readonly format: 'module' | 'commonjs';
  /** `named` where no decorator metadata is emitted. */
  readonly input: 'inferred' | 'named';
  /** Where the decorators come from. @default `@toolwright/core` */
  readonly core?: string;
}

/** The smallest program of a user: a plugin class, an application, one call. It follows the README of @toolwright/app. */
export function writeGreetingProgram({ format, input, core = '@toolwright/core' }: ProgramStyle): string {
  const named = input === 'named' ? 'input: GreetInput, ' : '';
  const [begin, end] = format === 'module' ? ['', ''] : ['void (async () => {\n', '})();\n'];
  return `import { createApp } from '@toolwright/app';
import { Plugin, ReadOnly, Tool } from '${core}';
import { IsString, Length } from 'class-validator';

class GreetInput {
  @IsString() @Length(1, 50) name!: string;
}

@Plugin({ name: 'greeting' })
class GreetingPlugin {
  @Tool({ ${named}description: 'Greets a person by name.' }) @ReadOnly()
  greet({ name }: GreetInput): { text: string } {
    return { text: \`Hello, \${name}.\` };
  }
}

${begin}const app = await createApp({ plugins: [GreetingPlugin] });
const { text } = await app.call(GreetingPlugin, 'greet', { name: 'Ada' });
const refused = await app.execute({ id: '1', name: 'greeting.greet', arguments: { name: '' } });
console.log(text, refused.success ? 'accepted' : refused.failure.code);
${end}`;
}

/** What the program prints: the tool was called, and its input was checked by the rules of the class. */
export const greetingOutput = 'Hello, Ada. invalid_arguments';
