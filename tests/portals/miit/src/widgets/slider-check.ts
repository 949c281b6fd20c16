import Vue from 'vue2';
import { counts } from '../page-state';

/** 滑块验证: whoever touches it is counted. It goes through when it is dragged to the end, by a person. */
export const SliderCheck = Vue.extend({
  data: () => ({ at: 0, from: -1 }),
  computed: {
    passed(): boolean {
      return this.at >= 240;
    },
  },
  methods: {
    touch(event: PointerEvent): void {
      counts.captchas += 1;
      if (event.isTrusted) this.from = event.clientX - this.at;
    },
    drag(event: PointerEvent): void {
      if (this.from < 0 || this.passed) return;
      this.at = Math.min(240, Math.max(0, event.clientX - this.from));
      if (this.passed) this.$emit('passed');
    },
    release(): void {
      this.from = -1;
      if (!this.passed) this.at = 0;
    },
  },
  template: `
    <div class="slider-check" @pointermove="drag" @pointerup="release" @pointerleave="release">
      <span class="slider-check__text">{{ passed ? '验证通过' : '请按住滑块，拖动到最右边' }}</span>
      <span class="slider-check__handle" :style="{ left: at + 'px' }" role="button" aria-label="滑块验证"
        @pointerdown="touch" @click="touch">››</span>
    </div>`,
});
