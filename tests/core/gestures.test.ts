import { describe, expect, test } from 'vitest';
import { advance, type FingerEvent, type Gesture, NO_GESTURE } from '#core/gestures.ts';

/** A finger's events in short: `down 0,0 @0`, `move 5,0 @20`, `wait @450`, `cancel`. */
function read(written: string): FingerEvent {
  const [kind = '', ...rest] = written.split(' ');
  const time = Number(rest.at(-1)?.slice(1));
  if (kind === 'cancel') return { kind };
  if (kind === 'wait') return { kind, time };
  const [x = 0, y = 0] = (rest[0] ?? '').split(',').map(Number);
  if (kind !== 'down' && kind !== 'move' && kind !== 'up') throw new Error(`No event “${written}”`);
  return { kind, point: { x, y, time } };
}

const follow = (...events: readonly string[]): Gesture => events.map(read).reduce(advance, NO_GESTURE);

function write(gesture: Gesture): string {
  if (gesture.kind === 'dragging') return `dragging ${gesture.axis}`;
  return gesture.kind === 'swiped' ? `swiped ${gesture.to}` : gesture.kind;
}

describe('one finger', () => {
  test.each<[what: string, gesture: string, events: readonly string[]]>([
    ['presses while it stays', 'pressing', ['down 50,50 @0', 'move 54,53 @60']],
    ['taps when it leaves', 'tapped', ['down 50,50 @0', 'up 50,50 @80']],
    ['taps when it has slipped a little', 'tapped', ['down 50,50 @0', 'move 56,52 @40', 'up 57,54 @80']],
    ['presses long', 'held', ['down 50,50 @0', 'wait @450']],
    ['presses long although it trembles', 'held', ['down 50,50 @0', 'move 53,46 @200', 'wait @450']],
    ['does not press long before its time', 'pressing', ['down 50,50 @0', 'wait @449']],
    ['does not press long once it has moved', 'dragging y', ['down 50,50 @0', 'move 52,62 @100', 'wait @450']],
    ['does not tap after a long press', 'none', ['down 50,50 @0', 'wait @450', 'up 50,50 @600']],
    ['stays a long press while it wanders', 'held', ['down 50,50 @0', 'wait @450', 'move 90,90 @500']],
    ['drags up and down', 'dragging y', ['down 50,50 @0', 'move 50,61 @20']],
    ['drags sideways', 'dragging x', ['down 50,50 @0', 'move 61,52 @20']],
    ['scrolls when it goes aslant', 'dragging y', ['down 50,50 @0', 'move 60,58 @20']],
    ['keeps the axis it began with', 'dragging y', ['down 50,50 @0', 'move 50,62 @20', 'move 150,64 @60']],
    ['swipes left', 'swiped left', ['down 200,50 @0', 'move 180,50 @40', 'move 140,52 @90', 'up 140,52 @200']],
    ['swipes right', 'swiped right', ['down 100,50 @0', 'move 130,50 @40', 'move 160,48 @90', 'up 160,48 @200']],
    ['swipes quickly, and so not far', 'swiped left', ['down 200,50 @0', 'move 185,50 @20', 'up 168,50 @40']],
    ['does not swipe slowly, and not far', 'none', ['down 200,50 @0', 'move 185,50 @200', 'up 168,50 @600']],
    ['takes a swipe back', 'none', ['down 200,50 @0', 'move 120,50 @60', 'move 135,50 @80', 'up 139,50 @90']],
    [
      'does not swipe when it drops what it dragged up',
      'dropped',
      ['down 50,200 @0', 'move 50,150 @50', 'up 90,90 @90'],
    ],
    ['gives up when a second one comes', 'none', ['down 50,50 @0', 'cancel', 'wait @450', 'up 50,50 @500']],
    [
      'gives up a drag that the browser takes over',
      'none',
      ['down 50,50 @0', 'move 50,70 @20', 'cancel', 'up 50,99 @50'],
    ],
    ['begins anew', 'tapped', ['down 50,50 @0', 'wait @450', 'up 50,50 @600', 'down 9,9 @700', 'up 9,9 @760']],
    ['does nothing that has not come down', 'none', ['move 50,50 @0', 'wait @450', 'up 50,50 @500']],
  ])('%s: %s', (_, gesture, events) => {
    expect(write(follow(...events))).toBe(gesture);
  });

  test.each<[what: string, speed: number, events: readonly string[]]>([
    ['as it moved last', 2, ['down 50,50 @0', 'move 50,100 @500', 'up 50,140 @520']],
    ['upwards', -1, ['down 50,150 @0', 'move 50,100 @50', 'up 50,80 @70']],
    ['as it moved last, though it leaves from there', 2, ['down 50,50 @0', 'move 50,100 @25', 'up 50,100 @40']],
    ['none after a rest', 0, ['down 50,50 @0', 'move 50,100 @20', 'up 50,100 @120']],
  ])('drops with its speed: %s', (_, speed, events) => {
    expect(follow(...events)).toMatchObject({ kind: 'dropped', speed: { y: speed } });
  });
});
