// What `bench -- serve --into` adds to the peers' bench: a kind of contestant that asks the program itself, with a session of
// each municipality. It runs in that bench's process; nothing stands between the load generator and the program.
import { readFileSync } from 'node:fs';
import { translation } from './peers.mjs';

export const kind = 'tertialSessions';

/** Adds the kind. Where a contestant of it takes part, what has to be known of it is asked for first. */
export async function extend(adapters) {
  const contestant = contestants().find((each) => each.kind === kind);
  if (!contestant) return;
  const { question, rows, counts } = translation(await known(contestant));
  let asked;
  adapters[kind] = {
    build: (operation, parameters) => {
      asked = parameters;
      return question(operation, parameters);
    },
    extract: (operation, answer) => rows(operation, answer, asked),
  };
  process.once('exit', () => {
    if (counts.refused > 0)
      process.stdout.write(`${contestant.name}: ${counts.refused} saves were refused, ${counts.saved} done\n`);
  });
}

function contestants() {
  const place = process.argv.indexOf('--extra');
  return place < 0 ? [] : [JSON.parse(readFileSync(process.argv[place + 1], 'utf8'))].flat();
}

async function known({ front }) {
  const answer = await fetch(`${front}/known`);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}
