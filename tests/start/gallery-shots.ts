import {
  card,
  markStyle,
  packShot,
  page,
  panel,
  popup,
  type Shot,
  scrollTo,
  searchFor,
  sheet,
  welcome,
} from './shots.ts';

export interface Chapter {
  readonly title: string;
  readonly shots: readonly Shot[];
}

/** The gallery, from its first picture to its last. */
export const CHAPTERS: readonly Chapter[] = [
  {
    title: 'Cards',
    shots: [
      card('card-light', 'A person: what she was on the day of the article, and what has changed since.', {
        page: 'sample',
        hover: 'Hanna Maliar',
        card: 'Hanna Maliar',
      }),
      card('card-dark', 'The same on a dark page.', {
        page: 'sample',
        hover: 'Hanna Maliar',
        card: 'Hanna Maliar',
        look: 'dark',
      }),
      card('card-forced', 'The same in forced colours.', {
        page: 'sample',
        hover: 'Hanna Maliar',
        card: 'Hanna Maliar',
        look: 'forced',
      }),
      card('card-place', 'A place, with where it is.', {
        page: 'sample',
        hover: 'Bakhmut',
        card: 'Bakhmut',
      }),
      card(
        'card-sources',
        'The end of every card: where each statement comes from, and why the name was taken for this.',
        {
          page: 'sample',
          hover: 'Rafael Grossi',
          card: 'Rafael Grossi',
          scrolledTo: 'footer',
        },
      ),
      card('card-place-dark', 'A place on a dark page.', {
        page: 'sample',
        hover: 'Avdiivka',
        card: 'Avdiivka',
        look: 'dark',
      }),
      card('card-agreement', 'An agreement, with its state and its history; the article’s date is marked.', {
        page: 'long-read',
        hover: 'New START',
        card: 'New START',
      }),
      card('card-timeline', 'Further down: its history, drawn and told.', {
        page: 'long-read',
        hover: 'New START',
        card: 'New START',
        scrolledTo: '.strip',
      }),
      card('card-agreement-dark', 'One that ended, on a dark page.', {
        page: 'long-read',
        hover: 'Joint Comprehensive Plan of Action',
        card: 'Joint Comprehensive Plan of Action',
        look: 'dark',
      }),
      card('card-either', 'Two villages have this name: the card says so and asks.', {
        page: 'names',
        hover: 'Opytne',
        card: 'Opytne',
      }),
    ],
  },
  {
    title: 'Names',
    shots: [
      card('name-chinese', 'A name in Chinese characters.', {
        page: 'names',
        hover: '賴清德',
        card: 'Lai Ching-te',
      }),
      card('name-arabic', 'A name in a text that runs from right to left.', {
        page: 'names',
        hover: 'إبراهيم رئيسي',
        card: 'Ebrahim Raisi',
      }),
      card('name-long', 'A long name.', {
        page: 'names',
        hover: 'Office of the United Nations High Commissioner for Human Rights',
        card: 'Human Rights',
      }),
      card('name-little', 'One of whom little is recorded.', {
        page: 'sample',
        hover: 'TASS',
        card: 'TASS',
      }),
    ],
  },
  {
    title: 'The page',
    shots: [
      page('long-read', 'A long article. What everybody knows is not marked.', {
        path: 'long-read',
        at: 'Sergei Ryabkov',
      }),
      markStyle('underline', 'Marks as a quiet underline,'),
      markStyle('dotted', 'as dots,'),
      markStyle('tint', 'or as a tint.'),
      sheet,
    ],
  },
  {
    title: 'Side panel',
    shots: [
      panel('panel-light', 'Who is who in this article, and what has changed since.', { look: 'light' }),
      panel('panel-dark', 'The same in dark colours.', { look: 'dark' }),
      panel('panel-map', 'Where it all is.', { look: 'light', act: scrollTo('.map') }),
      panel('panel-map-dark', 'The same in dark colours.', { look: 'dark', act: scrollTo('.map') }),
      panel('panel-timeline', 'The timeline, further down.', {
        look: 'light',
        act: scrollTo('.article-timeline'),
      }),
      panel('panel-timeline-dark', 'The same in dark colours.', {
        look: 'dark',
        act: scrollTo('.article-timeline'),
      }),
    ],
  },
  {
    title: 'Popup and first run',
    shots: [
      popup('popup', 'The popup: in this article, and the switches.', { look: 'light' }),
      popup('popup-search', 'Search forgives slips.', {
        look: 'light',
        act: (tab) => searchFor(tab, 'pescov', 'Dmitry Peskov'),
      }),
      popup('popup-dark', 'The popup in dark colours.', { look: 'dark' }),
      welcome,
      packShot('import-preview', 'What a pack file would bring, before anything is changed.', 'light', false),
      packShot(
        'packs',
        'An imported pack: on or off, marked on pages or not, where, and its place.',
        'light',
        true,
      ),
      packShot('packs-dark', 'The same in dark colours.', 'dark', true),
    ],
  },
  {
    title: 'Languages',
    shots: [
      {
        ...card('arabic-card', 'A card in an Arabic browser; what it says is in English.', {
          page: 'sample',
          hover: 'Hanna Maliar',
          card: 'Hanna Maliar',
        }),
        language: 'ar',
      },
      {
        ...popup('arabic-popup', 'The popup in Arabic, from right to left.', {
          look: 'light',
          shows: 'في هذا المقال',
        }),
        language: 'ar',
      },
      {
        ...card('korean-card', 'A card in a Korean browser.', {
          page: 'long-read',
          hover: 'New START',
          card: 'New START',
        }),
        language: 'ko',
      },
      {
        ...popup('ukrainian-popup', 'The popup in Ukrainian.', { look: 'light', shows: 'У цій статті' }),
        language: 'uk',
      },
    ],
  },
];
