import { Audit } from '@cashlight/api-access';
import { Problem } from '@cashlight/api-platform';
import { ReferenceService } from '@cashlight/api-reference';
import type { Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { readFormats, readLanguage } from './asked-form.js';
import { DeliveriesRepository, type Delivery } from './deliveries.repository.js';
import { Mailer } from './mailer.js';
import { readRecipients } from './recipients.js';
import { Rounds } from './rounds.js';

/** A wish to send a report now. */
export interface SendingRequest {
  readonly month: Month;
  /** null: the whole organisation */
  readonly unitCode: string | null;
  readonly formats: readonly string[];
  readonly language: string;
  readonly recipients: readonly string[];
}

const MOST_SHOWN = 500;

/** What was sent, what waits, and sending by hand. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly repository: DeliveriesRepository,
    private readonly reference: ReferenceService,
    private readonly mailer: Mailer,
    private readonly audit: Audit,
    private readonly rounds: Rounds,
  ) {}

  /** Newest first. @param month null: of every month @throws Problem BAD_USER_INPUT for more than 500 or none */
  newest(month: Month | null, first: number): Promise<Delivery[]> {
    if (first >= 1 && first <= MOST_SHOWN) return this.repository.newest(month, first);
    throw new Problem('BAD_USER_INPUT', {
      vi: `first là số từ 1 đến ${String(MOST_SHOWN)}.`,
      en: `first is a number from 1 to ${String(MOST_SHOWN)}.`,
    });
  }

  /**
   * Sends a report at the next turn; asked again while it waits, it is sent once.
   * @throws Problem BAD_USER_INPUT for what cannot be sent so, CONFLICT when e-mail is not set up
   */
  async send(request: SendingRequest, by: string): Promise<Delivery> {
    const { month, unitCode } = request;
    const formats = readFormats(request.formats);
    const language = readLanguage(request.language);
    const recipients = readRecipients(request.recipients);
    if (recipients.length === 0) throw nobody();
    if (unitCode !== null) (await this.reference.unitTree()).find(unitCode);
    if (!this.mailer.isReady) throw noMail();
    const delivery = await this.repository.addByHand(
      { scheduleId: null, closingId: 0, month, unitCode, formats, language, recipients, createdBy: by },
      ({ id }, transaction) =>
        this.audit.record(
          by,
          'report.send-asked',
          {
            deliveryId: id,
            month,
            ...(unitCode === null ? {} : { unitCode }),
            formats,
            language,
            recipients: recipients.length,
          },
          transaction,
        ),
    );
    this.rounds.hasten();
    return delivery;
  }
}

const nobody = () =>
  new Problem('BAD_USER_INPUT', {
    vi: 'Chưa có người nhận. Hãy ghi ít nhất một địa chỉ thư điện tử.',
    en: 'There is no recipient. Write at least one e-mail address.',
  });

const noMail = () =>
  new Problem('CONFLICT', {
    vi: 'Chưa thiết lập gửi thư. Hãy nhờ người quản trị đặt SMTP_URL và MAIL_FROM rồi khởi động lại Cashlight.',
    en: 'E-mail is not set up. Have the administrator set SMTP_URL and MAIL_FROM and start Cashlight again.',
  });
