/** The end of a long output, where programs say what went wrong; without blank lines and the frames of stack traces. */
export function lastLines(output: string): string {
  const telling = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return telling.slice(-20).join('\n');
}
