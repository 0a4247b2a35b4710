import { describe, expect, it } from '@jest/globals';
import type { Chart } from '../document/document.js';
import { scaleOf } from './chart-scale.js';

function lines(...values: (number | null)[]): Chart {
  const series = [{ name: 'Thực hiện', role: 'actual', values }] as const;
  return { kind: 'chart', form: 'lines', id: 'trend', title: '', finding: '', labels: [], series };
}

describe('the part of the range that a chart shows', () => {
  it('is around its values, in round steps', () => {
    expect(scaleOf(lines(0.7, null, 0.7269)).steps).toEqual([0.7, 0.71, 0.72, 0.73]);
  });

  it('never goes above all', () => {
    expect(scaleOf(lines(1)).steps).toEqual([0.99, 1]);
    expect(scaleOf(lines(0.4, 1))).toMatchObject({ from: 0.4, to: 1 });
  });

  it('is there when there are no values', () => {
    expect(scaleOf(lines(null))).toMatchObject({ from: 0.01, to: 0.02 });
  });
});
