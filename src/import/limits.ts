/** What tables may hold. Beyond it a file is refused before it is looked into, so no file can exhaust a machine. */
export const TABLE_LIMITS = {
  /** Files in one import. */
  files: 50,
  /** Bytes of one file as it is. */
  bytes: 10_000_000,
  /** Bytes of a workbook when it is unpacked. */
  unpacked: 60_000_000,
  /** Parts of a workbook: sheets, styles, pictures ... */
  parts: 2_000,
  sheets: 50,
  rows: 10_000,
  columns: 8_000,
  /** Rows times columns of one sheet. */
  cells: 1_000_000,
  /** Characters in one cell. */
  text: 20_000,
} as const;
