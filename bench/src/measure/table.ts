import type { Row } from "./row.js";

/** A table of rows for a terminal, its columns aligned. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const sized = rows.some(({ size }) => size !== null);
  const [first] = rows;
  const head = [
    "",
    ...(sized ? ["widgets"] : []),
    `median ${first?.unit ?? ""}`,
    "min",
    "max",
    "to ours",
  ];
  const body = rows.map((row) => [
    row.subject,
    ...(sized ? [row.size === null ? "" : row.size.toLocaleString("en")] : []),
    row.median === null ? (row.note ?? "—") : figure(row.median),
    row.min === null ? "" : figure(row.min),
    row.max === null ? "" : figure(row.max),
    row.ratioToOurs === null ? "" : `×${figure(row.ratioToOurs)}`,
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [title, "", ...[head, ...body].map((cells) => `  ${line(cells)}`), ""].join("\n");
}

/** Three figures that matter. */
function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value.toFixed(value >= 10 ? 1 : 2);
}
