import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type Part, PartBoundary, partOf } from '#ui/PartBoundary.tsx';

interface Greeting {
  readonly name: string;
}

const Hello = ({ name }: Greeting) => <p>Hello, {name}</p>;

const page = (part: Part<Greeting>, name: string) => (
  <PartBoundary
    part={part}
    props={{ name }}
    waiting={<p>on its way</p>}
    failed={(retry) => (
      <button type="button" onClick={retry}>
        again
      </button>
    )}
  />
);

test('a part comes when it is first drawn, once, and takes its properties', async () => {
  let arrive = (_: typeof Hello): void => undefined;
  const load = vi.fn(() => new Promise<typeof Hello>((resolve) => (arrive = resolve)));
  const part = partOf(load);
  const { rerender } = await act(async () => render(page(part, 'Ada')));
  expect(screen.getByText('on its way')).toBeInTheDocument();
  await act(async () => arrive(Hello));
  expect(screen.getByText('Hello, Ada')).toBeInTheDocument();
  rerender(page(part, 'Emmy'));
  expect(screen.getByText('Hello, Emmy')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a part that has come before it is drawn is there at once, so that the Tab key finds it', async () => {
  const part = partOf(async () => Hello);
  await part.fetch();
  render(page(part, 'Ada'));
  expect(screen.getByText('Hello, Ada')).toBeInTheDocument();
});

test('a part that was fetched before isn’t fetched again', async () => {
  const load = vi.fn(async () => Hello);
  const part = partOf(load);
  await part.fetch();
  await act(async () => void render(page(part, 'Ada')));
  expect(screen.getByText('Hello, Ada')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a part that can’t be had is said, and fetched anew when the reader asks for it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi
    .fn<() => Promise<typeof Hello>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    .mockResolvedValueOnce(Hello);
  const part = partOf(load);
  await act(async () => void render(page(part, 'Ada')));
  const again = screen.getByRole('button', { name: 'again' });
  await act(() => userEvent.click(again));
  expect(screen.getByText('Hello, Ada')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(2);
});
