import { useWords } from '@cashlight/web-i18n';
import { copyText, Icon, IconButton, Menu, MenuItem } from '@cashlight/web-ui';
import { usePresentation } from '../presentation/usePresentation';
import { say } from './messages';
import { printPage } from './printPage';

/** Taking the page along: as a link, on paper, to a room. */
export function ShareMenu() {
  const t = useWords();
  const { enter } = usePresentation();
  return (
    <Menu trigger={<IconButton icon="share" label={t('frame.share')} />}>
      <MenuItem
        hint={t('frame.copyLinkHint')}
        onSelect={() => say(t(copyText(window.location.href) ? 'frame.linkCopied' : 'frame.linkNotCopied'))}
      >
        <Icon name="link" /> {t('frame.copyLink')}
      </MenuItem>
      <MenuItem hint={t('frame.printHint')} onSelect={printPage}>
        <Icon name="print" /> {t('frame.print')}
      </MenuItem>
      <MenuItem hint={t('frame.presentHint')} onSelect={enter}>
        <Icon name="screen" /> {t('frame.present')}
      </MenuItem>
    </Menu>
  );
}
