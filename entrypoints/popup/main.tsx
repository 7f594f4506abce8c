import { render } from 'preact';
import { openPopupPlatform, translate } from '../../src/platform/pages/popup-platform.ts';
import { setDocumentLanguage } from '../../src/ui/i18n/language.ts';
import { localDay } from '../../src/ui/i18n/local-day.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';

const place = document.getElementById('popup');
if (!place) throw new Error('popup/index.html has an element with the id "popup".');
setDocumentLanguage(translate, document);
render(<Popup platform={openPopupPlatform()} t={translate} today={localDay(new Date())} />, place);
