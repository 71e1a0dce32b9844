import { everyPage } from '../setup/every-page.ts';

everyPage(1);
