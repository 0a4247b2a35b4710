import { ImportProfiles } from '@cashlight/api-imports';
import { Injectable } from '@nestjs/common';
import type { JobOrder } from './job.js';
import type { JobBody } from './job-body.js';

/** Turns what was asked for into an order. */
@Injectable()
export class JobOrders {
  constructor(private readonly profiles: ImportProfiles) {}

  /**
   * A layout that is given along with a profile's name is what that profile is about to become.
   * @throws Problem when there is no such profile, or it is for another kind
   */
  async orderOf({ profile, layout, ...order }: JobBody): Promise<JobOrder> {
    if (layout) return { ...order, layout, ...(profile === undefined ? {} : { profileName: profile }) };
    return profile === undefined
      ? order
      : { ...order, ...(await this.profiles.forImport(profile, order.kind)) };
  }
}
