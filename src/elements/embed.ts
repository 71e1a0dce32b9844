/**
 * The one script of an embedded chart: heeds `theme` and `plain` from the address and tells whatever
 * host it finds how tall it is. Wire formats of pym.js 1, AMP and newswire frames, Datawrapper's
 * listener, Medium and Embedly, iframe-resizer 3–5 and WordPress; nothing is evaluated, messages are
 * heeded from the parent alone.
 */
const query = new URLSearchParams(location.search);
const root = document.documentElement;
const theme = query.get('theme') ?? '';
if (/^(light|dark|transparent)$/.test(theme)) root.dataset['theme'] = theme;
if (query.get('plain') === '1') root.dataset['plain'] = '';

/** Ids that hosts give and get back: short and harmless, or not at all. */
const safe = (id: unknown): string =>
  typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : '';

const pymId = safe(query.get('childId'));
const hash = new URLSearchParams(location.hash.replace(/^#\??/, ''));
let wordPress = safe(hash.get('secret'));
let resizerId = '';
let amp = hash.has('amp');

/** At most 20 answers a second: one every 50 ms. */
const PAUSE = 50;
let lastHeight = 0;
let waiting = 0;

const post = (message: unknown): void => {
  parent.postMessage(message, '*');
};

function tell(): void {
  waiting = 0;
  const height = Math.ceil(root.getBoundingClientRect().height);
  const first = lastHeight === 0;
  lastHeight = height;
  const object: Record<string, unknown> = { 'datawrapper-height': { chart: height } };
  if (amp) Object.assign(object, { sentinel: 'amp', type: 'embed-size', height });
  if (wordPress) Object.assign(object, { message: 'height', value: height, secret: wordPress });
  post(object);
  if (pymId) post(`pymxPYMx${pymId}xPYMxheightxPYMx${String(height)}`);
  if (query.has('referrer'))
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  if (resizerId)
    post(
      `[iFrameSizer]${resizerId}:${String(height)}:${String(innerWidth)}:${first ? 'init' : 'size'}`,
    );
}

/** Tells the height soon, once, however often it is asked to. */
function soon(): void {
  waiting ||= window.setTimeout(tell, PAUSE);
}

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source !== parent) return;
  if (typeof data === 'string') {
    // The first such message gives the id; later ones only ask.
    const resizer = /^\[iFrameSizer\]([\w-]{1,64}):\d/.exec(data);
    if (resizer) {
      if (!resizerId) lastHeight = 0;
      resizerId ||= resizer[1] ?? '';
    } else if (!data.startsWith(`pymx`)) return;
  } else if (typeof data === 'object' && data !== null) {
    const { sentinel, type, message, secret } = data as Record<string, unknown>;
    if (sentinel === 'amp' && type === 'frames-init') amp = true;
    else if (message === 'ready' && safe(secret)) wordPress = safe(secret);
    else return;
  } else return;
  soon();
});

if (parent !== window) {
  new ResizeObserver(soon).observe(root);
  addEventListener('load', soon);
  post('[iFrameResizerChild]Ready');
  if (wordPress) {
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link) post({ message: 'link', value: link.href, secret: wordPress });
    });
  }
}
