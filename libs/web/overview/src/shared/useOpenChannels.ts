import { monthPeriod, useViewState, writeSearch } from '@cashlight/web-ui';
import { useNavigate } from '@tanstack/react-router';

/** Opens the channels and providers of a month, with the other filters kept: for charts whose marks are no links. */
export function useOpenChannels(): (month: string) => void {
  const navigate = useNavigate();
  const state = useViewState();
  return (month) =>
    void navigate({
      to: '/channels',
      search: { ...writeSearch({ ...state, period: monthPeriod(month), sort: undefined, compare: [] }) },
    });
}
