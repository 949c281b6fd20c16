import type { Bilingual } from '../catalogue/define-fields';
import { addDays } from '../rules/cross/working-days';
import type { Deadline } from './deadlines';
import type { FilingCase } from './filing-case';
import { shanghaiInstant } from './shanghai-time';

type Say = (text: Bilingual) => string;

/**
 * A case’s open deadlines as an iCalendar file (RFC 5545), one event each with alarms before it. The same deadline has
 * the same UID in every export, so that a calendar replaces it. It holds the case’s title, and no other data of persons.
 */
export function calendarFile(filing: FilingCase, deadlines: readonly Deadline[], say: Say): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Beian Pilot//Filings//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...deadlines.flatMap((deadline) => event(filing, deadline, say)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function event(filing: FilingCase, deadline: Deadline, say: Say): string[] {
  const title = filing.title === '' ? say(deadline.title) : `${say(deadline.title)} · ${filing.title}`;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${filing.id}.${deadline.id}@beian-pilot`)}`,
    `DTSTAMP:${stamp(new Date(filing.updatedAt))}`,
    `SEQUENCE:${Math.floor(Date.parse(filing.updatedAt) / 60_000)}`,
    ...times(deadline.due),
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(say(deadline.about))}`,
    'TRANSP:TRANSPARENT',
    ...triggers(deadline).flatMap((trigger) => alarm(trigger, title)),
    'END:VEVENT',
  ];
}

/** Days are all-day events, which stay on their day in every time zone; minutes are instants. */
function times(due: string): string[] {
  if (due.length > 10) return [`DTSTART:${stamp(shanghaiInstant(due))}`];
  return [`DTSTART;VALUE=DATE:${compact(due)}`, `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`];
}

/** Before the start of the event; a day’s alarms come at nine in the morning. */
function triggers({ due, kind }: Deadline): readonly string[] {
  if (due.length > 10) return ['-PT12H', '-PT3H', '-PT1H'];
  if (kind === 'expiry') return ['-P89DT15H', '-P29DT15H'];
  return kind === 'yours' ? ['-P6DT15H', '-PT15H'] : ['PT9H'];
}

function alarm(trigger: string, title: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger}`, `DESCRIPTION:${escapeText(title)}`, 'END:VALARM'];
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}

function stamp(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** RFC 5545, 3.3.11; control characters have no place in a text. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** RFC 5545, 3.1: at most 75 octets a line, never in the middle of a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
