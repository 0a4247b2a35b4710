export { LaiChauSample, SAMPLE_MONTHS, type SampleMonth } from './sample.js';
export {
  REFERENCE_FILES,
  readReference,
  type Calibration,
  type ReferenceFile,
  type SampleEvent,
  type SampleReference,
} from './reference.js';
