import { Injectable } from '@nestjs/common';
import { JoinedReads } from './joined-reads.js';
import { type ChannelRecord, type ProviderRecord, ReferenceReadModel } from './reference.read-model.js';
import { UnitTree } from './unit-tree.js';
import { unknownCodes } from './unknown-codes.js';

/** Units, channels and providers as they are now. */
@Injectable()
export class ReferenceService {
  private readonly trees = new JoinedReads<UnitTree>();

  constructor(private readonly readModel: ReferenceReadModel) {}

  /** The organisation; nearly every question begins with it. */
  unitTree(): Promise<UnitTree> {
    return this.trees.ask('units', async () => new UnitTree(await this.readModel.units()));
  }

  channels(): Promise<ChannelRecord[]> {
    return this.readModel.channels();
  }

  providers(): Promise<ProviderRecord[]> {
    return this.readModel.providers();
  }

  /**
   * The numbers of channels by their codes.
   * @throws Problem BAD_USER_INPUT naming the unknown codes
   */
  async channelIds(codes: readonly string[]): Promise<number[]> {
    return idsOf('channel', codes, await this.readModel.channels());
  }

  /**
   * The numbers of providers by their codes.
   * @throws Problem BAD_USER_INPUT naming the unknown codes
   */
  async providerIds(codes: readonly string[]): Promise<number[]> {
    return idsOf('provider', codes, await this.readModel.providers());
  }
}

interface Coded {
  readonly id: number;
  readonly code: string;
}

function idsOf(kind: 'channel' | 'provider', codes: readonly string[], known: readonly Coded[]): number[] {
  const ids = new Map(known.map(({ code, id }) => [code, id]));
  const unknown = codes.filter((code) => !ids.has(code));
  if (unknown.length > 0) throw unknownCodes(kind, unknown);
  return codes.flatMap((code) => ids.get(code) ?? []);
}
