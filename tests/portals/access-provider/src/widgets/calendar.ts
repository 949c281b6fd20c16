/** The home-made calendar: a box below the date input that was clicked, as such systems draw it. */
const box = document.createElement('div');
box.id = 'calendarDiv';
let shown = new Date();
let target: HTMLInputElement | null = null;

const pad = (number: number): string => String(number).padStart(2, '0');

function draw(): void {
  const [year, month] = [shown.getFullYear(), shown.getMonth()];
  const lead = new Date(year, month, 1).getDay();
  const days = new Date(year, month + 1, 0).getDate();
  const cells = [...Array.from({ length: lead }, () => ''), ...Array.from({ length: days }, (_, at) => String(at + 1))];
  const rows = Array.from({ length: Math.ceil(cells.length / 7) }, (_, at) => cells.slice(at * 7, at * 7 + 7));
  const body = rows.map(
    (row) => `<tr>${row.map((day) => `<td${day ? ' class="day"' : ''}>${day}</td>`).join('')}</tr>`,
  );
  box.innerHTML = `<div class="calTitle"><a data-go="-12">&lt;&lt;</a> <a data-go="-1">&lt;</a>
    <b>${year}年${pad(month + 1)}月</b> <a data-go="1">&gt;</a> <a data-go="12">&gt;&gt;</a></div>
    <table><tr>${[...'日一二三四五六'].map((name) => `<th>${name}</th>`).join('')}</tr>${body.join('')}</table>`;
}

function close(): void {
  box.style.display = 'none';
  target = null;
}

function pick(day: string): void {
  if (target === null) return;
  target.value = `${shown.getFullYear()}-${pad(shown.getMonth() + 1)}-${pad(Number(day))}`;
  target.dispatchEvent(new Event('change', { bubbles: true }));
  close();
}

function press(element: HTMLElement): void {
  const months = Number(element.dataset.go ?? 0);
  if (months !== 0) {
    shown = new Date(shown.getFullYear(), shown.getMonth() + months, 1);
    draw();
  } else if (element.className === 'day') pick(element.textContent ?? '');
}

function open(input: HTMLInputElement): void {
  target = input;
  shown = input.value === '' ? new Date() : new Date(`${input.value}T00:00:00`);
  draw();
  const { left, bottom } = input.getBoundingClientRect();
  box.style.left = `${left + window.scrollX}px`;
  box.style.top = `${bottom + window.scrollY}px`;
  box.style.display = 'block';
}

/** Gives the read-only date inputs of this frame their calendar. */
export function wireCalendar(...inputs: HTMLInputElement[]): void {
  close();
  document.body.append(box);
  box.addEventListener('click', ({ target: hit }) => {
    if (hit instanceof HTMLElement) press(hit);
  });
  for (const input of inputs) input.addEventListener('click', () => open(input));
  document.addEventListener('mousedown', ({ target: hit }) => {
    if (hit instanceof Node && !box.contains(hit) && hit !== target) close();
  });
}
