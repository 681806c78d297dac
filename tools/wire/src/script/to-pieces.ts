const piecePattern = /.{1,7}/gsu;

/** Divides text into pieces of seven characters, as a vendor's stream would; no character is torn apart. */
export function toPieces(text: string): readonly string[] {
  return text.match(piecePattern) ?? [];
}
