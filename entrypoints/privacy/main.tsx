import { render } from 'preact';
import { translate } from '../../src/platform/translate.ts';
import { setDocumentLanguage } from '../../src/ui/i18n/language.ts';
import { Privacy } from '../../src/ui/privacy/privacy.tsx';

const place = document.getElementById('privacy');
if (!place) throw new Error('privacy/index.html has an element with the id "privacy".');
setDocumentLanguage(translate, document);
render(<Privacy t={translate} />, place);
