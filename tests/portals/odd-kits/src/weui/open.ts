import './style.css';
import { createApp, defineComponent, nextTick } from 'vue';
import { papersOf, personPapers, unitProperties } from '../../../access-provider/src/lists';
import { type Region, regionsBelow } from '../../../mps/src/data/regions';
import { countClicks, exposeModel } from '../counts';
import { switches } from '../switches';
import { DrawnSelect } from './drawn-select';
import template from './form.tpl?raw';

const Form = defineComponent({
  components: { DrawnSelect },
  template,
  data: () => ({
    form: {
      name: '',
      nature: '',
      paper: '',
      number: '',
      region: [] as string[],
      mailing: '',
      owner: '',
      ownerPaper: '',
      ownerNumber: '',
      mobile: '',
      email: '',
    },
    natures: Object.values(unitProperties),
    personPapers: Object.values(personPapers),
    levels: [regionsBelow([]), [], []] as (readonly Region[])[],
  }),
  computed: {
    papers(): string[] {
      const code = Object.entries(unitProperties).find(([, words]) => words === this.form.nature)?.[0];
      return code === undefined ? [] : Object.values(papersOf(code));
    },
  },
  methods: {
    /** The list of the next level comes late, and is empty until there is something above it. */
    choose(at: number, name: string): void {
      this.form.region = [...this.form.region.slice(0, at), name];
      this.levels = this.levels.map((level, depth) => (depth > at ? [] : level));
      const path = this.form.region.map(
        (one, depth) => this.levels[depth]?.find((region) => region.name === one)?.code,
      );
      window.setTimeout(() => {
        const below = regionsBelow(path.map(String));
        this.levels = this.levels.map((level, depth) => (depth === at + 1 ? below : level));
      }, switches.slow);
    },
  },
});

/** Draws the page: lists without any native element, as WeChat's own platforms have them. */
export async function open(): Promise<void> {
  const root = document.createElement('div');
  document.body.append(root);
  const { form } = createApp(Form).mount(root) as InstanceType<typeof Form>;
  countClicks(document);
  exposeModel(() => ({ ...form }));
  await nextTick();
}
