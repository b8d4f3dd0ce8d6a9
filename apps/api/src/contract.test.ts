import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, loadContext } from '@graphql-codegen/cli';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const contract = readFileSync(resolve(root, '../../packages/contract/schema.graphql'), 'utf8');

test('what is generated is what the modules say now: the contract, the types and the map of resolvers', async () => {
  const context = await loadContext(resolve(root, 'codegen.ts'));
  context.updateConfig({ cwd: root, silent: true });
  const outputs: unknown = await generate(context, false);
  if (!Array.isArray(outputs)) throw new Error('Nothing was generated.');
  const generated = outputs.filter(({ filename }) => /__generated__|schema\.graphql$/.test(filename));
  expect(generated).toHaveLength(4);
  for (const { filename, content } of generated) {
    expect({ filename, content: readFileSync(resolve(root, filename), 'utf8').trim() }).toEqual({
      filename,
      content: content.trim(),
    });
  }
});

test('the contract is documented type by type and field by field', () => {
  const types = Object.values(buildSchema(contract).getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const undocumented = types.flatMap((type) => {
    const fields = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const bare = fields.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`);
    return type.description ? bare : [type.name, ...bare];
  });
  expect(undocumented).toEqual([]);
});
