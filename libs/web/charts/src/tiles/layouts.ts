/** A place on a grid, counted from 1 at the top left. */
export type Place = readonly [row: number, column: number];

/**
 * Where units lie, roughly as on the map, by unit code. North is up.
 *
 * Lai Châu: Mường Tè in the far north-west, Phong Thổ in the north, Nậm Nhùn in the south-west, Sìn Hồ in the middle, the city and Tam Đường
 * to the east of it, Tân Uyên and Than Uyên down the valley in the south-east.
 */
export const LAYOUTS: readonly Readonly<Record<string, Place>>[] = [
  {
    PA2909: [1, 1],
    PA2904: [1, 3],
    PA2907: [2, 1],
    PA2906: [2, 2],
    PA2908: [2, 3],
    PA2905: [2, 4],
    PA2901: [3, 4],
    PA2902: [4, 4],
  },
];
