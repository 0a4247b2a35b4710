export { Button, IconButton, type ButtonProps, type IconButtonProps } from './controls/Button';
export { Confirm } from './controls/Confirm';
export { Definition } from './controls/Definition';
export { Dialog, type DialogProps } from './controls/Dialog';
export { Field, SelectField, TextArea } from './controls/Field';
export { Menu, MenuItem, MenuText } from './controls/Menu';
export { Popover } from './controls/Popover';
export { Segmented, type ChoiceProps, type Option } from './controls/Segmented';
export { Select } from './controls/Select';
export { GapText, toneOf, type Tone } from './figures/GapText';
export { Tile, type TileProps } from './figures/Tile';
export { Card, type CardProps } from './layout/Card';
export { Headline } from './layout/Headline';
export { Page, useDocumentTitle } from './layout/Page';
export { PageTabs, type PageTabsProps } from './layout/PageTabs';
export { SaveBar } from './layout/SaveBar';
export { Scroller, type ScrollerProps } from './layout/Scroller';
export { Stack } from './layout/Stack';
export { VisuallyHidden } from './layout/VisuallyHidden';
export { PeriodPicker } from './period/PeriodPicker';
export { Async } from './states/Async';
export { LeaveGuard } from './states/LeaveGuard';
export { EmptyState, ErrorState, Loading, Notice, Skeleton } from './states/states';
export { useMedia } from './styles/media';
export { classes } from './styles/classes';
export { Icon, type IconName } from './styles/icons';
export type { CellValue, Column, ColumnKind } from './table/column';
export { CompactTable, DataTable, type DataTableProps } from './table/DataTable';
export { shownTable, type ShownTable, type TableHead } from './table/shown';
export { useCopyTable, useTableFiles, type TakeAway } from './table/takeAway';
export { TakeAwayMenu } from './table/TakeAwayMenu';
export { TakeTable, type TakeTableProps } from './table/TakeTable';
export { copyText, downloadFile, downloadText } from './table/transfer';
export { AboutFigures, useAboutFigures } from './view/about';
export {
  addMonths,
  monthOf,
  monthPeriod,
  monthRange,
  monthsBetween,
  overlaps,
  parsePeriod,
  periodCode,
  periodIn,
  quarterPeriod,
  yearOf,
  yearToDatePeriod,
  type Bounds,
  type Period,
  type PeriodKind,
} from './view/period';
export { Misread, useMisread, useMisreadMeasure, useMisreadPeriod, useMisreadUnit } from './view/misread';
export { scopeOptions, type ScopeUnit } from './view/scope';
export {
  parseQuery,
  readSearch,
  refusedIn,
  writeQuery,
  writeSearch,
  type OrganisationView,
  type PageSearch,
  type Sort,
  type ViewPatch,
  type ViewSearch,
  type ViewState,
} from './view/search';
export {
  DataScopeProvider,
  homeOf,
  useChangeView,
  useGo,
  usePageSearch,
  useView,
  useViewState,
  ViewLink,
  type GoOptions,
  type View,
} from './view/view';
