import { testLibraries } from './library-suite';

/**
 * A whole run has forty minutes on two cores. What these ask of a browser, others of their family ask in Firefox every
 * time (antd4, element-plus, select2); `ALL_LIBRARIES=1 npm run test:widgets -- tests/widgets/firefox` runs them too.
 */
const now = process.env.ALL_LIBRARIES
  ? []
  : ['antd5', 'semi', 'fusion', 'tdesign', 'bootstrap-select', 'chosen', 'jquery-ui'];

testLibraries('firefox', now);
