import { beforeEach, expect, test } from 'vitest';
import { dismissNotice, notify, useNotices } from '#stores/notices.ts';

beforeEach(() => useNotices.setState(useNotices.getInitialState()));

const shown = () => useNotices.getState().notices;

test('nothing is said at first', () => {
  expect(shown()).toEqual([]);
});

test('notices are shown in the order in which they came', () => {
  notify('settings-blocked');
  notify('language-failed');
  expect(shown()).toEqual(['settings-blocked', 'language-failed']);
});

test('a notice that is shown already is not shown twice, and nothing is drawn anew for it', () => {
  notify('settings-blocked');
  const before = shown();
  notify('settings-blocked');
  expect(shown()).toBe(before);
});

test('a notice is dismissed without the others', () => {
  notify('settings-blocked');
  notify('settings-set-aside');
  notify('language-failed');
  dismissNotice('settings-set-aside');
  expect(shown()).toEqual(['settings-blocked', 'language-failed']);
});

test('a notice that is not shown can be dismissed', () => {
  notify('settings-blocked');
  dismissNotice('language-failed');
  expect(shown()).toEqual(['settings-blocked']);
});

test('a notice that was dismissed is shown again when it comes again', () => {
  notify('settings-blocked');
  dismissNotice('settings-blocked');
  notify('settings-blocked');
  expect(shown()).toEqual(['settings-blocked']);
});
