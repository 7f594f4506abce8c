import { render } from 'preact';
import { openPanelPlatform, translate } from '../../src/platform/pages/panel-platform.ts';
import { setDocumentLanguage } from '../../src/ui/i18n/language.ts';
import { localDay } from '../../src/ui/i18n/local-day.ts';
import { Panel } from '../../src/ui/panel/panel.tsx';

const place = document.getElementById('panel');
if (!place) throw new Error('sidepanel/index.html has an element with the id "panel".');
setDocumentLanguage(translate, document);
render(<Panel platform={openPanelPlatform()} t={translate} today={localDay(new Date())} />, place);
