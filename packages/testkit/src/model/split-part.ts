import type { ModelStreamPart } from '@toolwright/contract';

/** Gives a part of a stream in pieces. @param pieceLength longest text of a piece, in characters */
export function splitPart(part: ModelStreamPart, pieceLength: number): readonly ModelStreamPart[] {
  switch (part.type) {
    case 'text':
    case 'reasoning':
    case 'call-arguments':
      return splitText(part.text, Math.max(1, pieceLength)).map((text) => ({ ...part, text }));
    case 'call-started':
    case 'call-completed':
    case 'finished':
      return [part];
  }
}

function splitText(text: string, length: number): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += length) pieces.push(text.slice(start, start + length));
  return pieces;
}
