// The plugins of size-limit come without types. They are nothing but handed to size-limit.
declare module '@size-limit/esbuild';
declare module '@size-limit/file';
