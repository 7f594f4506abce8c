import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recordSchema, sourceSchema } from './record-schema.ts';

const GUIDE = readFileSync(new URL('../../../docs/knowledge.md', import.meta.url), 'utf8');
const [example = ''] = GUIDE.match(/(?<=```yaml\n)[\s\S]*?(?=```)/) ?? [];
const [record, source]: unknown[] = parse(example);

describe('the guide for authors', () => {
  it('has an example that the schema takes', () => {
    expect(v.safeParse(recordSchema, record).issues).toBeUndefined();
    expect(v.safeParse(sourceSchema, source).issues).toBeUndefined();
  });

  it('names every field that must stay', () => {
    const { issues = [] } = v.safeParse(recordSchema, {});
    const fields = issues.map((issue) => String(issue.path?.[0]?.key));

    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(/3\. [\s\S]*?must stay/.exec(GUIDE)?.[0]).toContain(`\`${field}\``);
  });
});

describe('a contested place', () => {
  const problemsOf = (recognised: string) =>
    v
      .safeParse(recordSchema, {
        contested: { recognised, controlledBy: 'A', basis: 'B', asOf: '2026', sources: ['s'] },
      })
      .issues?.filter(({ path }) => path?.[0]?.key === 'contested')
      .map(({ path }) => path?.[1]?.key);

  it.each(['As a state by some', 'Part of Moldova', 'claimed by China', 'status open', 'Georgia'])(
    'is not recognised as “%s”, which makes no sentence',
    (recognised) => {
      expect(problemsOf(recognised)).toContain('recognised');
    },
  );

  it.each(['part of Moldova', 'a state by some', 'Palestinian territory under UN usage'])(
    'may be recognised as “%s”',
    (recognised) => {
      expect(problemsOf(recognised)).not.toContain('recognised');
    },
  );
});
