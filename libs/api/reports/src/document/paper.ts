/** How the organisation, or a unit, signs its reports. An empty text is left out, or gives way to a neutral one. */
export interface ReportSettings {
  /** the body above the one that reports */
  readonly parentBody: string;
  /** empty: the name of the unit reported on */
  readonly issuingBody: string;
  /** where reports are dated, as "Lai Châu" */
  readonly place: string;
  /** what follows the number, as "BC-PCLC" */
  readonly numberSign: string;
  /** a line each, without dash or semicolon */
  readonly recipients: readonly string[];
  /** the lines above the signature, as "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC" */
  readonly signatoryTitle: readonly string[];
  readonly signatoryName: string;
}

/** What people write into the report of a month. Plain text of several lines. */
export interface ReportNotes {
  /** empty: left blank, to be filled in by hand */
  readonly number: string;
  readonly done: string;
  readonly difficulties: string;
  readonly proposals: string;
  /** what units will do in the next month */
  readonly unitPlans: readonly UnitPlan[];
}

export interface UnitPlan {
  readonly unitCode: string;
  readonly text: string;
}

/** All of a report that is not a figure. */
export interface ReportPaper {
  readonly settings: ReportSettings;
  readonly notes: ReportNotes;
  /** the day in Viet Nam on which the month was closed, as in 2023-01-04; null while it is open */
  readonly closedOn: string | null;
}

export const DEFAULT_SETTINGS: ReportSettings = {
  parentBody: '',
  issuingBody: '',
  place: '',
  numberSign: '',
  recipients: [],
  signatoryTitle: [],
  signatoryName: '',
};

export const NO_NOTES: ReportNotes = {
  number: '',
  done: '',
  difficulties: '',
  proposals: '',
  unitPlans: [],
};
