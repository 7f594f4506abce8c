import type { Envelope, PageRequests } from './requests.ts';
import { failed, ok, type Result } from './result.ts';

/**
 * Checks a message that arrives in a page's script. Only our own worker and popup can send there, so this guards
 * against another version of us, not against an attacker; by hand, for it is part of every page's script.
 * @example parsePageRequest({ ask: 'step', params: { to: 'next' } }).ok // true
 */
export function parsePageRequest(message: unknown): Result<Envelope<PageRequests>> {
  if (!isRecord(message) || !isRecord(message.params)) return failed('bad-request', 'Not a request.');
  const { ask, params } = message;
  switch (ask) {
    case 'report':
    case 'markAnyway':
      return ok({ ask, params: {} });
    case 'jump': {
      const { mention, open } = params;
      if (!Number.isInteger(mention) || typeof open !== 'boolean') break;
      return ok({ ask, params: { mention: Number(mention), open } });
    }
    case 'step': {
      const { to } = params;
      if (to !== 'next' && to !== 'previous' && to !== 'open') break;
      return ok({ ask, params: { to } });
    }
    default:
      return failed('unknown-request', `The page has no answer to “${String(ask)}”.`);
  }
  return failed('bad-request', `The request “${ask}” is not complete.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
