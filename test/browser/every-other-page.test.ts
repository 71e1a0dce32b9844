import { everyPage } from '../setup/every-page.ts';

everyPage('other');
