export { ChannelsPage } from './ChannelsPage';
export { ChannelPage } from './ChannelPage';
export { ProviderPage } from './ProviderPage';
