import { testLibraries } from './library-suite';

testLibraries('firefox');
