import type { BindToFluentSyntax, GetOptions, ServiceIdentifier } from 'inversify';

/** What is known of a binding from the words with which its module describes it. */
export interface BindingNote {
  readonly id: ServiceIdentifier;
  /** An alias stands for another binding; a conditional one is only found by those that meet its condition. */
  lifetime: 'singleton' | 'transient' | 'alias' | 'conditional';
  /** How to ask for this binding. */
  options: GetOptions;
}

/** Passes the description of a binding on to the container and notes what it says. */
export function watchBinding<T>(syntax: BindToFluentSyntax<T>, note: BindingNote): BindToFluentSyntax<T> {
  return watch(syntax, note);
}

function watch<S extends object>(syntax: S, note: BindingNote): S {
  return new Proxy(syntax, {
    get(target, name) {
      const member = (target as Readonly<Record<PropertyKey, unknown>>)[name];
      if (typeof member !== 'function') return member;
      return (...given: readonly unknown[]) => {
        noteWord(note, String(name), given);
        const next: unknown = member.apply(target, given);
        return name !== 'getIdentifier' && typeof next === 'object' && next !== null ? watch(next, note) : next;
      };
    },
  });
}

function noteWord(note: BindingNote, word: string, [first, second]: readonly unknown[]): void {
  if (word === 'inTransientScope' || word === 'inRequestScope') note.lifetime = 'transient';
  else if (word === 'toService') note.lifetime = 'alias';
  else if (word === 'whenNamed') note.options = { ...note.options, name: first as string };
  else if (word === 'whenTagged') note.options = { ...note.options, tag: { key: first as string, value: second } };
  else if (word.startsWith('when') && note.lifetime === 'singleton') note.lifetime = 'conditional';
}
