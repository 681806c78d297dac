/** A small project of a user, in the way that one kind of users works. */
export interface Consumer {
  /** A letter, by which documents refer to it. */
  readonly id: string;
  /** What is particular about it, for example `ESM, TypeScript 7.0.2`. */
  readonly title: string;
  /** `type` of its package.json. */
  readonly moduleType: 'module' | 'commonjs';
  /** What its author installs, as in `npm install core@1.0.0 tsx@4.23.15`. */
  readonly installs: readonly string[];
  /** Texts of its files by their names, package.json aside. */
  readonly files: Readonly<Record<string, string>>;
  /** Run one after another, once installed. */
  readonly commands: readonly ConsumerCommand[];
}

export interface ConsumerCommand {
  /** A program that npm installed into the project, or `node`. */
  readonly program: string;
  readonly arguments: readonly string[];
  /** What it must print. @default whatever it likes */
  readonly prints?: string;
}
