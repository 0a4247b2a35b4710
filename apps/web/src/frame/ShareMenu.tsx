import { useFormat, useWords } from '@cashlight/web-i18n';
import { copyText, Icon, IconButton, Menu, MenuItem, useView } from '@cashlight/web-ui';
import { usePresentation } from '../presentation/usePresentation';
import { figuresAddress } from './figures';
import { say } from './messages';
import { printPage } from './printPage';

/** Taking the page along: as a link, on paper, to a room, as the figures behind it. */
export function ShareMenu({ withFigures }: { readonly withFigures: boolean }) {
  const t = useWords();
  const format = useFormat();
  const view = useView();
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
      {withFigures && (
        <MenuItem
          href={figuresAddress(view)}
          hint={t('frame.figuresHint', { period: format.period(view.period) })}
        >
          <Icon name="download" /> {t('frame.figures')}
        </MenuItem>
      )}
    </Menu>
  );
}
