export { answerWith, type Answers, type SentRequest } from './answers';
export { renderView, type RenderedView, type ViewOptions } from './renderView';
