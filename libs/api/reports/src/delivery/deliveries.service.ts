import { Audit } from '@cashlight/api-access';
import { Problem } from '@cashlight/api-platform';
import { ReferenceService } from '@cashlight/api-reference';
import type { Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { readFormats, readLanguage } from './asked-form.js';
import { DeliveriesRepository, type Delivery } from './deliveries.repository.js';
import type { ReportDeliveryState } from './delivery.types.js';
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
   * Sends a report at the next turn; asked again while it waits, it is not sent twice.
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

  /**
   * Calls off a report that waits for its turn or for the next attempt; one that is called off already stays so.
   * @throws Problem NOT_FOUND, CONFLICT when it is on its way or over
   */
  async cancel(id: number, by: string): Promise<Delivery> {
    const cancelled = await this.repository.cancel(id, ({ month, unitCode, scheduleId }, transaction) =>
      this.audit.record(
        by,
        'report-delivery.cancelled',
        {
          ...{ deliveryId: id, month },
          ...(unitCode === null ? {} : { unitCode }),
          ...(scheduleId === null ? {} : { scheduleId }),
        },
        transaction,
      ),
    );
    const delivery = cancelled ?? (await this.repository.byId(id));
    if (!delivery) throw noSuchDelivery(id);
    if (delivery.state !== 'CANCELLED') throw tooLate(delivery.state);
    return delivery;
  }
}

function tooLate(state: ReportDeliveryState): Problem {
  if (state === 'SENT')
    return new Problem('CONFLICT', {
      vi: 'Báo cáo này đã gửi rồi nên không hủy được nữa.',
      en: 'This report has been sent already, so it cannot be cancelled any more.',
    });
  if (state === 'FAILED')
    return new Problem('CONFLICT', {
      vi: 'Lần gửi này đã dừng rồi, không còn gì để hủy. Lý do ghi trong danh sách các lần gửi.',
      en: 'This delivery has been given up already, so nothing is left to cancel. The list of deliveries says why.',
    });
  return new Problem('CONFLICT', {
    vi: 'Thư đang trên đường đi nên không hủy được. Hãy xem kết quả sau ít phút.',
    en: 'The mail is on its way, so it cannot be cancelled. See its outcome in a few minutes.',
  });
}

const noSuchDelivery = (id: number) =>
  new Problem('NOT_FOUND', {
    vi: `Không có lần gửi số ${String(id)}. Hãy xem danh sách các lần gửi.`,
    en: `There is no delivery ${String(id)}. See the list of deliveries.`,
  });

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
