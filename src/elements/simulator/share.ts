import type { ExitForm } from '../../model/city.ts';
import type { Spread } from '../../model/ensemble.ts';
import { placeOf } from '../../state/address.ts';
import type { State } from '../../state/state.ts';
import { writeAddress } from './kept.ts';
import { copyText } from './copy.ts';
import { sayIn } from './data.ts';
import { field, part } from './part.ts';
import { Rest } from './rest.ts';
import type { Store } from './store.ts';
import type { Tools } from './tools.ts';
import type { Work } from './work.ts';

/** Milliseconds after the last move before the address is written. */
const REST = 300;

type Spreads = Readonly<Record<ExitForm, Spread>>;

/** Keeps the page's address and the link field as the state is; answers the ways to send it. */
export function share(root: HTMLElement, store: Store, { data, work, toast }: Tools): void {
  const words = sayIn(data);
  const one = (selector: string) => part(root, `.share ${selector}`);
  const link = field(root, '#share-link');
  const textarea = one('textarea');
  const tell = (done: boolean) => {
    toast(words(done ? 'copied' : 'copy-failed'));
  };
  const placeNow = () => {
    const { presets, addresses } = data;
    return placeOf(store.query, { presets, simulator: addresses.simulator });
  };
  const show = () => {
    const { preset, link: address } = placeNow();
    link.value = address;
    one('.preset').textContent = preset ? words('share-preset', { title: preset }) : '';
    one('[data-brief]').setAttribute('href', `${data.addresses.brief}?${store.query}`);
    if (one('[data-act="qr"]').hasAttribute('open')) void drawQr();
    if (one('[data-act="embed"]').hasAttribute('open')) void writeCode();
  };
  const drawQr = async () => {
    const { qrPicture } = await import('./qr.ts');
    one('.qr').replaceChildren(qrPicture(link.value, document));
  };
  const writeCode = async () => {
    const { embedCode } = await import('./files.ts');
    textarea.textContent = embedCode(store.query, data);
  };

  const rest = new Rest(() => {
    writeAddress(store.query);
    show();
  }, REST);
  store.listen(() => {
    rest.wait();
  });
  // Back from a place on this page: the page stays as it is, and so does what its address says.
  addEventListener('popstate', () => {
    writeAddress(store.query);
  });
  show();

  one('[data-act="qr"]').addEventListener('toggle', show);
  one('[data-act="embed"]').addEventListener('toggle', show);
  if ('share' in navigator) one('[data-act="sheet"]').hidden = false;
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    'copy-link': async () => {
      show();
      tell(await copyText(link.value, link));
    },
    'copy-embed': async () => {
      tell(await copyText(textarea.textContent, textarea));
    },
    sheet: () => navigator.share({ title: document.title, url: placeNow().link }),
    poster: async () => {
      const { poster } = await import('./poster.ts');
      toast(
        words('made', { file: await poster(root, store.state, { data, link: placeNow().link }) }),
      );
    },
    csv: async () => {
      const { fileName, save, stateCsv } = await import('./files.ts');
      const { state } = store;
      const { link: address } = placeNow();
      const spreads = await spreadsOf(state, work);
      const text = stateCsv(state, { data, link: address, spreads });
      const file = fileName(state, 'csv');
      save(file, new Blob([text], { type: 'text/csv;charset=utf-8' }));
      toast(words('made', { file }));
    },
  };
  root.addEventListener('click', ({ target }) => {
    const act = target instanceof HTMLElement ? (target.dataset['act'] ?? '') : '';
    // A share sheet that is closed again is no fault.
    acts[act]?.().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      console.error(error);
      const fault = error instanceof Error ? error.message : String(error);
      toast(words('act-failed', { fault }));
    });
  });
}

function spreadsOf({ city, scenario }: State, work: Work): Promise<Spreads> {
  return new Promise((resolve, reject) => {
    work.ask(
      'spread-of-file',
      { city, scenario },
      {
        answer: (answer) => {
          resolve(answer as Spreads);
        },
        fault: (message) => {
          reject(new Error(message));
        },
      },
    );
  });
}
