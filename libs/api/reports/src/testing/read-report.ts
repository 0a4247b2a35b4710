/** A rendered report as it was read back from its bytes: what a reader of the file sees, in reading order, NFC. */
export interface ReadReport {
  /** headings, paragraphs and all else outside of tables */
  readonly texts: readonly string[];
  readonly tables: readonly ReadTable[];
}

export interface ReadTable {
  readonly caption: string;
  /** the head, the rows, the total; cells as `shownCell` writes them */
  readonly rows: readonly (readonly string[])[];
}
