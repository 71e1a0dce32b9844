import { everyPage } from '../setup/every-page.ts';

everyPage('of one language');
