import { Paragraph, type Table } from 'docx';
import type { OfficialForm } from '../document/document.js';
import { type Orientation, SIGNING_ROOM, textWidth } from '../paper/decree.js';
import { ofMillimetres } from './lengths.js';
import { sideBySide } from './plain-table.js';

/** "Nơi nhận" on the left, who signs on the right; on one page. */
export function signatureOf(form: OfficialForm, orientation: Orientation): Table {
  const whole = ofMillimetres(textWidth(orientation));
  const left = Math.round(whole / 2);
  return sideBySide([left, whole - left], [[recipients(form), signatory(form)]]);
}

function recipients({ recipientsTitle, recipients: lines }: OfficialForm): Paragraph[] {
  if (lines.length === 0) return [new Paragraph('')];
  return [
    new Paragraph({ text: recipientsTitle, style: 'RecipientsTitle' }),
    ...lines.map((text) => new Paragraph({ text, style: 'Recipient' })),
  ];
}

function signatory({ signatoryTitle, signatoryName }: OfficialForm): Paragraph[] {
  return [
    ...signatoryTitle.map((text) => new Paragraph({ text, style: 'Signature' })),
    new Paragraph({
      text: signatoryName,
      style: 'Signature',
      spacing: { before: ofMillimetres(SIGNING_ROOM) },
    }),
  ];
}
