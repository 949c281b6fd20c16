import '../../src/messaging/quiet-zod';
import { lookEarly } from '../../src/ui/surface/look-early';

// The data for the first picture are on their way while the surface is loaded.
const early = lookEarly();
void import('./draw').then(({ draw }) => draw(early));
