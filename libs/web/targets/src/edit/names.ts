import type { PlanRow } from '../plan/model';

/** The total of a table is the company's own row. Written without accents: names are compared so. */
const TOTALS = ['toan cong ty', 'cong ty', 'tong', 'tong cong', 'cong', 'company', 'total'];

/** What a row may be called in a pasted block: its code, its name, and the company also as the total. */
export function rowNames({ code, name, shortName }: PlanRow, isCompany: boolean): readonly string[] {
  return [code, name, shortName, ...(isCompany ? TOTALS : [])];
}

/** What the column of a month may be called, in both languages and in the way of files; 0: the year's target. */
export function columnNames(month: number, year: number): readonly string[] {
  if (month === 0) {
    const words = ['chỉ tiêu', 'kế hoạch', 'target', 'plan'];
    return [
      'target_pct',
      ...words,
      ...words.flatMap((word) => [`${word} ${year}`, `${word} ${year} (%)`, `${word} (%)`]),
    ];
  }
  const two = String(month).padStart(2, '0');
  const short =
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'][month - 1] ?? two;
  return [
    ...[month, two].flatMap((text) => [String(text), `T${text}`, `M${text}`, `Tháng ${text}`]),
    ...[`${two}/${year}`, `${month}/${year}`, `${year}-${two}`, `T${month}/${year}`],
    ...[short, `${short} ${year}`],
  ];
}
