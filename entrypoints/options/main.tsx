import { render } from 'preact';
import { previewContext } from '../../src/background/index.ts';
import { openPack } from '../../src/pack/index.ts';
import { readWords } from '../../src/pack-import/index.ts';
import { liveOnOwnPage } from '../../src/page/own-page.ts';
import { frames } from '../../src/platform/frames.ts';
import { openOptionsPlatform, translate } from '../../src/platform/options-platform.ts';
import { packFiles } from '../../src/platform/pack-files.ts';
import { packStore } from '../../src/platform/pack-store.ts';
import { extension, message } from '../../src/platform/page.ts';
import { setDocumentLanguage } from '../../src/ui/language.ts';
import { Options } from '../../src/ui/options/options.tsx';

const place = document.getElementById('options');
if (!place) throw new Error('options/index.html has an element with the id "options".');
setDocumentLanguage(translate, document);
document.title = translate('optionsTitle');
const platform = {
  ...openOptionsPlatform(),
  previewContext: () =>
    previewContext({
      openPack: () => openPack(packFiles),
      words: () => readWords(packFiles),
      store: packStore,
    }),
};
render(<Options platform={platform} t={translate} />, place);
liveOnOwnPage({ extension, message, paintsLines: await frames.paintsLines() });
