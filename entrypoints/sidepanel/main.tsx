import { render } from 'preact';
import { openPanelPlatform, translate } from '../../src/platform/pages/panel-platform.ts';
import { setDocumentLanguage } from '../../src/ui/language.ts';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { localDay } from '../../src/ui/today.ts';

const place = document.getElementById('panel');
if (!place) throw new Error('sidepanel/index.html has an element with the id "panel".');
setDocumentLanguage(translate, document);
render(<Panel platform={openPanelPlatform()} t={translate} today={localDay(new Date())} />, place);
