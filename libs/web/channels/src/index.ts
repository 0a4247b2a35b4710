export { ChannelsPage } from './channels/ChannelsPage';
export { ChannelPage } from './subject/ChannelPage';
export { ProviderPage } from './subject/ProviderPage';
