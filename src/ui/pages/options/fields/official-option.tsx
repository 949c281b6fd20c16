import type { JSX } from 'react';

/** An option in the portals' own Chinese, whatever language the page speaks. */
export function officialOption(option: string): { value: string; label: JSX.Element } {
  return { value: option, label: <span lang="zh">{option}</span> };
}
