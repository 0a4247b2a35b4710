import { ClosingNews } from '@cashlight/api-closing';
import { Freezer, Rounds } from '@cashlight/api-reports';
import { Injectable, type OnModuleInit, Optional } from '@nestjs/common';

/** Closing knows nothing of reports, and reports nothing of closing: once a month is closed its reports are kept, and sent to whom they go. */
@Injectable()
export class ReportsAfterClosing implements OnModuleInit {
  constructor(
    private readonly news: ClosingNews,
    private readonly freezer: Freezer,
    @Optional() private readonly rounds?: Rounds,
  ) {}

  onModuleInit(): void {
    this.news.listen(async () => {
      this.rounds?.hasten();
      await this.freezer.freezeAll();
    });
  }
}
