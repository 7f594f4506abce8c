import { render } from 'preact';
import { liveOnOwnPage } from '../../src/page/own-page.ts';
import { extension, message } from '../../src/platform/page.ts';
import { openWelcomePlatform, translate } from '../../src/platform/pages/welcome-platform.ts';
import { frames } from '../../src/platform/worker/frames.ts';
import { setDocumentLanguage } from '../../src/ui/i18n/language.ts';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';

const place = document.getElementById('welcome');
if (!place) throw new Error('welcome/index.html has an element with the id "welcome".');
setDocumentLanguage(translate, document);
render(<Welcome platform={openWelcomePlatform()} t={translate} />, place);
liveOnOwnPage({ extension, message, paintsLines: await frames.paintsLines() });
