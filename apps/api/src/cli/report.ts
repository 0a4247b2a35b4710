/** The switches of `report`. */
export interface ReportOptions {
  readonly format: string;
  readonly out: string;
  readonly unit?: string;
  readonly lang: 'vi' | 'en';
}

export function writeReport(month: string, options: ReportOptions): Promise<void> {
  return Promise.reject(new Error(`${month} ${options.format}`));
}
