// A certificate number as it is typed, pasted and corrected (requirements I-1).

import { describe, expect, it } from 'vitest';

import { grouped, regrouped, SSN_DIGITS, ungrouped } from '$lib/groups';

import { inGroups, stepOver } from './groups';

const SSN = '01012345678901234567';

describe('showing a number', () => {
  it('puts it into groups of four and keeps its leading zeros', () => {
    expect(SSN).toHaveLength(SSN_DIGITS);
    expect(grouped(SSN)).toBe('0101 2345 6789 0123 4567');
    expect(inGroups(SSN, 4)).toEqual(['0101', '2345', '6789', '0123', '4567']);
  });

  it('leaves the last group short when digits are missing', () => {
    expect(grouped('010123')).toBe('0101 23');
    expect(inGroups('010123', 4)).toEqual(['0101', '23']);
    expect(inGroups('', 4)).toEqual([]);
    expect(inGroups('2009241234567', [4, 4, 5])).toEqual(['2009', '2412', '34567']);
  });
});

describe('pasting a number', () => {
  it.each([
    '0101 2345 6789 0123 4567',
    '0101-2345-6789-0123-4567',
    '0101 2345 6789 0123 4567',
    ' 0101\t2345\n6789 0123  4567\n',
    '0101–2345–6789–0123–4567',
  ])('takes any separators: %j', (pasted) => {
    expect(ungrouped(pasted)).toBe(SSN);
    expect(regrouped(pasted, pasted.length)).toEqual({ text: grouped(SSN), caret: grouped(SSN).length });
  });

  it('keeps what is no digit, for the office to say what is wrong with it', () => {
    expect(ungrouped('0101 23AB')).toBe('010123AB');
    expect(grouped('٠١٠١٢')).toBe('٠١٠١ ٢');
  });
});

/** Types or deletes as a person does, one key after another. `|` is the caret. */
function keys(start: string, ...pressed: string[]): string {
  let caret = start.indexOf('|');
  let text = start.replace('|', '');
  for (const key of pressed) {
    caret = stepOver(text, caret, key);
    if (key === 'Backspace') {
      if (caret > 0) text = text.slice(0, caret - 1) + text.slice(caret--);
    } else if (key === 'Delete') text = text.slice(0, caret) + text.slice(caret + 1);
    else {
      text = text.slice(0, caret) + key + text.slice(caret);
      caret += key.length;
    }
    ({ text, caret } = regrouped(text, caret));
  }
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

describe('the caret', () => {
  it('goes along at the end', () => {
    expect(keys('|', ...'010123')).toBe('0101 23|');
  });

  it('stays behind the digit that was typed in the middle', () => {
    expect(keys('01|1 2345', '0')).toBe('010|1 2345');
    expect(keys('010|2 345', '1')).toBe('0101 |2345');
  });

  it('goes back over a space and takes the digit behind it', () => {
    expect(keys('0101 |2345', 'Backspace')).toBe('010|2 345');
    expect(keys('0101 |2345', 'Backspace', 'Backspace')).toBe('01|23 45');
  });

  it('goes forward over a space and takes the digit behind it', () => {
    expect(keys('0101| 2345', 'Delete')).toBe('0101 |345');
  });

  it('empties the field in the end, whatever was in it', () => {
    expect(keys(`${grouped(SSN)}|`, ...Array.from({ length: SSN_DIGITS }, () => 'Backspace'))).toBe('|');
  });
});
