import { useLanguage, useWords } from '@cashlight/web-i18n';
import { REPORT_FORMATS, reportAddress } from '@cashlight/web-reports/address';
import { copyText, useChangeView, type IconName, type View } from '@cashlight/web-ui';
import { say } from '../frame/messages';
import { printPage } from '../frame/printPage';
import { figuresAddress, reportMonth } from '../frame/figures';
import { usePresentation } from '../presentation/usePresentation';
import { chooseTheme, THEMES, type Theme } from '../theme';
import type { Entry } from './entries';
import type { Speaking } from './places';

export interface Actions {
  readonly present: () => void;
  readonly isPresenting: boolean;
  readonly copyLink: () => void;
  readonly latest: () => void;
  readonly switchLanguage: () => void;
}

/** What can be done on every page. */
export function useActions(): Actions {
  const t = useWords();
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  const change = useChangeView();
  const { presenting, enter, leave } = usePresentation();
  return {
    present: presenting ? leave : enter,
    isPresenting: presenting,
    copyLink: () => say(t(copyText(window.location.href) ? 'frame.linkCopied' : 'frame.linkNotCopied')),
    latest: () => change({ period: undefined }),
    switchLanguage: () => change({ language: other }),
  };
}

export function actionEntries(actions: Actions, view: View, { t, format }: Speaking): Entry[] {
  return [
    {
      ...action('present', 'screen', actions.present),
      label: t(actions.isPresenting ? 'navigation.presentation.leave' : 'frame.present'),
      keywords: 'trình chiếu present toàn màn hình full screen',
    },
    {
      ...action('copy', 'link', actions.copyLink),
      label: t('frame.copyLink'),
      keywords: 'sao chép liên kết chia sẻ copy link share',
    },
    {
      ...action('print', 'print', printPage),
      label: t('frame.print'),
      keywords: 'in print giấy paper pdf',
    },
    {
      ...action('figures', 'download', () => download(figuresAddress(view))),
      label: t('frame.figures'),
      keywords: 'số liệu figures csv excel power bi',
    },
    {
      ...action('latest', 'calendar', actions.latest),
      label: t('navigation.palette.latest'),
      keywords: 'mới nhất latest tháng month',
    },
    ...reportEntries(view, { t, format }),
    ...displayEntries(actions, { t }),
  ];
}

/** The report of the month that one looks at, in each of its formats. */
function reportEntries(view: View, { t, format }: Speaking): Entry[] {
  const asked = { month: reportMonth(view), unit: view.unit, language: view.language };
  const month = format.month(asked.month);
  return REPORT_FORMATS.map((kind) => ({
    ...action(`report-${kind}`, 'download', () => download(reportAddress(asked, kind))),
    isAtRest: false,
    label: t('navigation.palette.report', { month, format: t(`format.${kind}`) }),
    keywords: `báo cáo report tải về download ${kind}`,
  }));
}

function action(
  id: string,
  icon: IconName,
  run: () => void,
): Pick<Entry, 'id' | 'group' | 'icon' | 'isAtRest' | 'run'> {
  return { id: `action:${id}`, group: 'action', icon, isAtRest: true, run };
}

const THEME_ICON: Readonly<Record<Theme, IconName>> = { system: 'device', light: 'sun', dark: 'moon' };

function displayEntries({ switchLanguage }: Actions, { t }: Pick<Speaking, 't'>): Entry[] {
  return [
    {
      id: 'display:language',
      group: 'display',
      icon: 'globe',
      label: t('frame.switchLanguage'),
      keywords: 'ngôn ngữ language tiếng việt english',
      run: switchLanguage,
    },
    ...THEMES.map((theme): Entry => ({
      id: `display:${theme}`,
      group: 'display',
      icon: THEME_ICON[theme],
      label: `${t('frame.theme')}: ${t(`frame.themes.${theme}`)}`,
      keywords: `giao diện theme ${theme}`,
      run: () => chooseTheme(theme),
    })),
  ];
}

/** A file that the server makes. */
function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
