import { testLibraries } from './library-suite';

testLibraries('chromium');
