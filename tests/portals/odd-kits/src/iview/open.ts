import 'view-ui-plus/dist/styles/viewuiplus.css';
import ViewUIPlus from 'view-ui-plus';
import { createApp, defineComponent, nextTick } from 'vue';
import { languages, papersOf, personPapers, unitProperties } from '../../../access-provider/src/lists';
import { type Region, regionNames, regionsBelow } from '../../../mps/src/data/regions';
import { countClicks, counts, exposeModel } from '../counts';
import { switches } from '../switches';
import { emptyForm } from './empty-form';
import template from './form.tpl?raw';

interface Level {
  value: string;
  label: string;
  children?: Level[];
  loading?: boolean;
}

function levelOf(regions: readonly Region[]): Level[] {
  return regions.map(({ code, name, children }) => ({
    value: code,
    label: name,
    ...(children && { children: [], loading: false }),
  }));
}

/** `11010801` and the levels above it: iView hands over the opened item alone. */
function pathTo(code: string): string[] {
  return [2, 4, 6].filter((length) => length <= code.length).map((length) => code.slice(0, length));
}

const Form = defineComponent({
  template,
  data: () => ({
    form: emptyForm(),
    natures: unitProperties,
    personPapers,
    languages: Object.values(languages),
    regions: levelOf(regionsBelow([])),
  }),
  computed: {
    papers() {
      const code = Object.entries(unitProperties).find(([, words]) => words === this.form.nature)?.[0];
      return code === undefined ? {} : papersOf(code);
    },
  },
  methods: {
    load(item: Level, done: () => void): void {
      item.loading = true;
      window.setTimeout(() => {
        item.children = levelOf(regionsBelow(pathTo(item.value)));
        item.loading = false;
        done();
      }, switches.slow);
    },
    keep({ name, size }: File): boolean {
      this.form.licence = { name, size };
      return false;
    },
    agree(): void {
      counts.consents += 1;
    },
  },
});

/** The local day of a date that a picker holds. */
function day(date: Date | string): string | null {
  if (date === '') return null;
  const { year, month, date: of } = parts(new Date(date));
  return `${year}-${month}-${of}`;
}

function parts(date: Date): Record<'year' | 'month' | 'date', string> {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return { year: String(date.getFullYear()), month: pad(date.getMonth() + 1), date: pad(date.getDate()) };
}

/** Draws the page: iView's inputs with their words in spans and columns beside them, no form item anywhere. */
export async function open(): Promise<void> {
  const root = document.createElement('div');
  document.body.append(root);
  const app = createApp(Form).use(ViewUIPlus);
  const { form } = app.mount(root) as InstanceType<typeof Form>;
  countClicks(document);
  exposeModel(() => {
    const { area, local, ...held } = form;
    return {
      ...held,
      region: regionNames(form.region),
      period: form.period.map(day).filter((one) => one !== null),
      opened: day(form.opened),
      office: [area, local],
    };
  });
  await nextTick();
}
