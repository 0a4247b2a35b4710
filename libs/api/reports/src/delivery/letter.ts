import type { Language } from '@cashlight/domain';
import { fileName } from '../archive/file-names.js';
import type { ReportDocument } from '../document/document.js';
import { MEDIA_TYPES, type ReportFormat } from '../document/render.js';
import type { ReportFile, SettledReport } from '../archive/archive.js';
import type { Message } from './mailer.js';

interface LetterWords {
  readonly greeting: string;
  readonly files: string;
  readonly kept: string;
  readonly automatic: string;
  /** what the subject says besides */
  readonly provisional: string;
  readonly sample: string;
}

const WORDS: Readonly<Record<Language, LetterWords>> = {
  vi: {
    greeting: 'Kính gửi Quý đơn vị,',
    files: 'Tệp kèm theo, với mã kiểm tra SHA-256:',
    kept: 'Số liệu đã chốt; các tệp này được lưu và không thay đổi.',
    automatic: 'Thư do Cashlight tự động gửi.',
    provisional: 'tạm tính',
    sample: 'dữ liệu mẫu',
  },
  en: {
    greeting: 'Good day,',
    files: 'Attached, with their SHA-256:',
    kept: 'The month is closed; these files are kept and do not change.',
    automatic: 'Sent by Cashlight by itself.',
    provisional: 'provisional',
    sample: 'sample data',
  },
};

/** The letter that a report travels with: what it finds, what is attached, and how to tell that it is whole. */
export function letterOf(
  { question, document, kept }: SettledReport,
  files: readonly (ReportFile & { readonly format: ReportFormat })[],
): Pick<Message, 'subject' | 'text' | 'files'> {
  const words = WORDS[document.language];
  const named = files.map(({ format, ...file }) => ({ ...file, format, name: fileName(question, format) }));
  const paragraphs = [
    words.greeting,
    document.form.subject,
    ...document.form.marks,
    findingOf(document),
    [words.files, ...named.map(({ name, sha256 }) => `- ${name}\n  ${sha256}`)].join('\n'),
    ...(kept ? [words.kept] : []),
    words.automatic,
  ];
  return {
    subject: subjectOf(document, words),
    text: `${paragraphs.filter((text) => text !== '').join('\n\n')}\n`,
    files: named.map(({ name, format, bytes }) => ({ name, mediaType: MEDIA_TYPES[format], bytes })),
  };
}

function subjectOf({ form, provisional, sample }: ReportDocument, words: LetterWords): string {
  const marks = [...(provisional ? [words.provisional] : []), ...(sample ? [words.sample] : [])];
  return form.subject + marks.map((mark) => ` (${mark})`).join('');
}

function findingOf({ sections }: ReportDocument): string {
  return sections
    .filter(({ id }) => id === 'finding')
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])))
    .join('\n');
}
