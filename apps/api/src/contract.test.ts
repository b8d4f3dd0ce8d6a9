import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, buildSchema, isInputObjectType, isObjectType, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { typeDefs } from './__generated__/type-defs.ts';

const contract = readFileSync(
  fileURLToPath(new URL('../../../packages/contract/schema.graphql', import.meta.url)),
  'utf8',
);
const folder = fileURLToPath(new URL('./modules', import.meta.url));

test('the contract is what the modules say together', () => {
  const sources = readdirSync(folder)
    .map((module) => join(folder, module, 'schema.graphql'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  expect(sources.length).toBeGreaterThan(5);
  const together = buildSchema(sources.join('\n'));
  const lines = (sdl: string) => sdl.split('\n').toSorted();
  expect(lines(contract.trim())).toEqual(lines(printSchema(together)));
  expect(lines(printSchema(buildASTSchema(typeDefs)))).toEqual(lines(printSchema(together)));
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
