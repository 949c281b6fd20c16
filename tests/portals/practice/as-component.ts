import type { ComponentType, ReactNode } from 'react';

/** A library's component that was typed for an older React: what it draws is what it is. */
export function asComponent<P>(component: unknown): ComponentType<P & { children?: ReactNode }> {
  return component as ComponentType<P & { children?: ReactNode }>;
}
