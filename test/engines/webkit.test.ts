import { findWebKit } from '../../tools/engines.ts';
import { inEngine } from './in-engine.ts';
import { webkit } from './webkit.ts';

// WebKitGTK's window does not go below some 450 pixels.
inEngine('WebKit', { path: findWebKit(), start: webkit, narrow: 480 });
