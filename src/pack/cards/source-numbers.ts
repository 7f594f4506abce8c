import { dropUndefined } from '../drop-undefined.ts';
import { GENERAL_KNOWLEDGE, type Source, type SourceId } from '../records/entity.ts';
import type { CardSource } from './card.ts';

/** Numbers the sources of one card in the order in which it first names them, from 1; those of one statement ascend. */
export class SourceNumbers {
  private readonly register: ReadonlyMap<SourceId, Source>;
  private readonly numbers = new Map<SourceId, number>();

  constructor(register: ReadonlyMap<SourceId, Source>) {
    this.register = register;
  }

  of(ids: readonly SourceId[]): number[] {
    const numbers = ids.map((id) => {
      const number = this.numbers.get(id) ?? this.numbers.size + 1;
      this.numbers.set(id, number);
      return number;
    });
    return numbers.sort((a, b) => a - b);
  }

  list(): CardSource[] {
    return [...this.numbers].map(([id, number]) => {
      const source = this.register.get(id);
      if (!source) return { number, id, title: id === GENERAL_KNOWLEDGE ? 'General knowledge' : id };
      const { title, publisher, url, asOf } = source;
      return dropUndefined({ number, id, title, publisher, url, asOf });
    });
  }
}
