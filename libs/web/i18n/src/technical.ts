import { once } from './once';
import type { Translate } from './dictionary';
import type { Language } from './words';

/** How a language writes what is measured by clocks and disks. */
export interface TechnicalFormat {
  /** An instant, ISO 8601, on the company's clock: "31/12/2022 08:05" */
  moment(instant: string): string;
  /** Seconds as people say them: "45 giây", "3 phút 20 giây", "2 giờ 5 phút" */
  duration(seconds: number): string;
  /** "12,4 MB"; a MB is a million bytes. */
  bytes(count: number): string;
}

/** The company's clock, wherever the reader or the server is. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const MINUTE = 60;
const HOUR = 3600;
const SIZES = ['kB', 'MB', 'GB', 'TB'] as const;

export function technical(language: Language, t: Translate): TechnicalFormat {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const clock = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        timeZone: TIME_ZONE,
        year: 'numeric',
        month: language === 'vi' ? '2-digit' : 'short',
        day: language === 'vi' ? '2-digit' : 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
  );
  const size = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  return {
    moment: (instant) => momentText(clock(), instant, language),
    duration: (seconds) => durationText(Math.max(0, seconds), t),
    bytes: (count) => {
      const power = Math.min(SIZES.length, Math.floor(Math.log10(Math.max(count, 1)) / 3));
      const unit = SIZES[power - 1];
      return unit ? `${size().format(count / 1000 ** power)} ${unit}` : `${count} B`;
    },
  };
}

function momentText(clock: Intl.DateTimeFormat, instant: string, language: Language): string {
  const parts = Object.fromEntries(
    clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  const { day, month, year, hour, minute } = parts;
  const between = language === 'vi' ? '/' : ' ';
  return `${[day, month, year].join(between)} ${hour}:${minute}`;
}

/** The two largest parts; below a second only that it was so. */
function durationText(seconds: number, t: Translate): string {
  if (seconds < 1) return t('duration.moment');
  const whole = Math.round(seconds);
  if (whole < MINUTE) return t('duration.seconds', { seconds: whole });
  if (whole < HOUR) {
    return t('duration.minutes', { minutes: Math.floor(whole / MINUTE), seconds: whole % MINUTE });
  }
  return t('duration.hours', {
    hours: Math.floor(whole / HOUR),
    minutes: Math.floor((whole % HOUR) / MINUTE),
  });
}
