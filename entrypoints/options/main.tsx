import { render } from 'preact';
import { openPack } from '../../src/pack/index.ts';
import { readWords } from '../../src/pack-import/index.ts';
import { liveOnOwnPage } from '../../src/page/own-page.ts';
import { extension, message } from '../../src/platform/page.ts';
import { openOptionsPlatform, translate } from '../../src/platform/pages/options-platform.ts';
import { packFiles } from '../../src/platform/stores/pack-files.ts';
import { frames } from '../../src/platform/worker/frames.ts';
import { setDocumentLanguage } from '../../src/ui/i18n/language.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { previewContext } from '../../src/ui/options/packs/import/preview-context.ts';

const place = document.getElementById('options');
if (!place) throw new Error('options/index.html has an element with the id "options".');
setDocumentLanguage(translate, document);
document.title = translate('optionsTitle');
const platform = openOptionsPlatform();
const context = () =>
  previewContext({
    ...platform,
    openPack: () => openPack(packFiles),
    words: () => readWords(packFiles),
  });
render(<Options platform={{ ...platform, previewContext: context }} t={translate} />, place);
liveOnOwnPage({ extension, message, paintsLines: await frames.paintsLines() });
