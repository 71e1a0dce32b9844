import { findFirefox } from '../../tools/engines.ts';
import { firefox } from './firefox.ts';
import { inEngine } from './in-engine.ts';

inEngine('Firefox', { path: findFirefox(), start: firefox, narrow: 360 });
