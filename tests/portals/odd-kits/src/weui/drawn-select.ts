import { defineComponent } from 'vue';

/**
 * A list as WeChat's own platforms draw it: no native element, no role, nothing that takes the focus. The menu stands in
 * the page from the start, hidden; a press on the face shows it, a press anywhere else hides it.
 */
export const DrawnSelect = defineComponent({
  props: {
    modelValue: { type: String, default: '' },
    options: { type: Array as () => readonly string[], default: () => [] },
    placeholder: { type: String, default: '请选择' },
  },
  emits: ['update:modelValue'],
  template: `<div class="weui-desktop-form__dropdown weui-desktop-form__dropdown__default">
  <dl class="weui-desktop-form__dropdown-label">
    <dt class="weui-desktop-form__dropdown__dt weui-desktop-form__dropdown__inner-button" @click="open = !open"><span class="weui-desktop-form__dropdown__value">{{ modelValue || placeholder }}</span></dt>
    <div v-show="open" class="weui-desktop-dropdown-menu weui-desktop-dropdown-menu_bottom">
      <ul class="weui-desktop-dropdown__list"><li v-for="option in options" :key="option" class="weui-desktop-dropdown__list-ele" @click="choose(option)"><div class="weui-desktop-dropdown__list-ele-contain"><span class="weui-desktop-dropdown__list-ele__text">{{ option }}</span></div></li></ul>
    </div>
  </dl></div>`,
  data: () => ({ open: false }),
  mounted() {
    document.addEventListener('click', this.hide);
  },
  unmounted() {
    document.removeEventListener('click', this.hide);
  },
  methods: {
    hide({ target }: MouseEvent): void {
      if (!(this.$el as HTMLElement).contains(target as Node)) this.open = false;
    },
    choose(option: string): void {
      this.$emit('update:modelValue', option);
      this.open = false;
    },
  },
});
