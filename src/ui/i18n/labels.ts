import type { Kind, LifecycleState } from '../../pack/index.ts';
import type { MessageKey } from './translate.ts';

const KIND_MESSAGES = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  place: 'kindPlace',
  agreement: 'kindAgreement',
  event: 'kindEvent',
  conflict: 'kindConflict',
  medium: 'kindMedium',
  company: 'kindCompany',
  weapon: 'kindWeapon',
  law: 'kindLaw',
  office: 'kindOffice',
  concept: 'kindConcept',
} as const satisfies Record<Kind, MessageKey>;

const KINDS_MESSAGES = {
  person: 'kindsPerson',
  organisation: 'kindsOrganisation',
  place: 'kindsPlace',
  agreement: 'kindsAgreement',
  event: 'kindsEvent',
  conflict: 'kindsConflict',
  medium: 'kindsMedium',
  company: 'kindsCompany',
  weapon: 'kindsWeapon',
  law: 'kindsLaw',
  office: 'kindsOffice',
  concept: 'kindsConcept',
} as const satisfies Record<Kind, MessageKey>;

const LIFECYCLE_MESSAGES = {
  proposed: 'stateProposed',
  planned: 'statePlanned',
  signed: 'stateSigned',
  'in force': 'stateInForce',
  active: 'stateActive',
  suspended: 'stateSuspended',
  held: 'stateHeld',
  lapsed: 'stateLapsed',
  'withdrawn from': 'stateWithdrawnFrom',
  terminated: 'stateTerminated',
  dissolved: 'stateDissolved',
} as const satisfies Record<LifecycleState, MessageKey>;

/** "Person" */
export function kindMessage(kind: Kind): MessageKey {
  return KIND_MESSAGES[kind];
}

/** "People" */
export function kindsMessage(kind: Kind): MessageKey {
  return KINDS_MESSAGES[kind];
}

/** "in force" */
export function lifecycleMessage(state: LifecycleState): MessageKey {
  return LIFECYCLE_MESSAGES[state];
}
