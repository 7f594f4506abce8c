import { type Entity, type EntityId, fold, type Kind } from '../../pack/index.ts';

/** Something that reference data say otherwise than a record. */
export interface Difference {
  readonly entity: Entity;
  /** Absent where it is about the whole record. */
  readonly field?: string;
  readonly message: string;
}

/** The pack’s records, found by id and by name. */
export class OwnRecords {
  readonly all: readonly Entity[];
  private readonly byId: ReadonlyMap<EntityId, Entity>;
  private readonly byName = new Map<string, Entity[]>();

  constructor(all: readonly Entity[]) {
    this.all = all;
    this.byId = new Map(all.map((entity) => [entity.id, entity]));
    for (const entity of all) {
      for (const name of new Set(fullNames(entity))) {
        const known = this.byName.get(name);
        if (known) known.push(entity);
        else this.byName.set(name, [entity]);
      }
    }
  }

  get(id: EntityId | undefined): Entity | undefined {
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** The record of one of the kinds that has one of the names, if only one has. */
  named(names: readonly string[], kinds: readonly Kind[]): Entity | undefined {
    const found = new Set(names.flatMap((name) => this.byName.get(fold(name)) ?? []));
    const [entity, ...others] = [...found].filter(({ kind }) => kinds.includes(kind));
    return others.length === 0 ? entity : undefined;
  }
}

/** Whether the record has the name, spelled any way that folds alike. */
export function isNamed(entity: Entity, name: string): boolean {
  const folded = fold(name);
  return folded !== '' && entity.names.some((own) => fold(own.text) === folded);
}

/** Names that stand alone, folded. */
function fullNames({ names }: Entity): string[] {
  return names.filter(({ form }) => form !== 'short').map(({ text }) => fold(text));
}
