/** Joins the cells of each row, every column as wide as its widest cell, two spaces between. No line ends in spaces. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = rows[0]?.keys() ?? [];
  const widths = [...columns].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
