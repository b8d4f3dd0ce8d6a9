// Reads a workbook in a thread of its own, so that a hostile one costs nobody else time or memory. Plain JavaScript, since
// a thread begins from a file as it lies.
import { parentPort, workerData } from 'node:worker_threads';
import readWorkbook from 'read-excel-file/node';
import { fromBuffer } from 'yauzl';
import { shownPercents } from './percent-cells.mjs';

const { bytes, limits } = workerData;

class Refused extends Error {}

/** Entries and unpacked bytes, by what the file says and by unpacking without keeping anything. */
function look(buffer) {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(new Refused('brokenWorkbook'));
      if (zip.entryCount > limits.entries) return reject(new Refused('packedTooHard'));
      const names = new Set();
      let told = 0;
      let unpacked = 0;
      zip.on('error', () => reject(new Refused('brokenWorkbook')));
      zip.on('end', () => resolve(names));
      zip.on('entry', (entry) => {
        told += entry.uncompressedSize;
        names.add(entry.fileName);
        if (told > limits.unpackedBytes) return reject(new Refused('packedTooHard'));
        if (/vbaProject\.bin$/i.test(entry.fileName)) return reject(new Refused('macro'));
        zip.openReadStream(entry, (problem, stream) => {
          if (problem) return reject(new Refused('brokenWorkbook'));
          stream.on('error', () => reject(new Refused('packedTooHard')));
          stream.on('data', (chunk) => {
            unpacked += chunk.length;
            if (unpacked > limits.unpackedBytes) stream.destroy(new Error('too much'));
          });
          stream.on('end', () => zip.readEntry());
        });
      });
      zip.readEntry();
    });
  });
}

function cellOf(cell) {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date) return { text: cell.toISOString().slice(0, 10), number: false };
  if (typeof cell === 'object') return { text: cell.number, number: true };
  return { text: String(cell), number: false };
}

async function readSheets(options) {
  try {
    return await readWorkbook(shownPercents(Buffer.from(bytes)), options);
  } catch {
    throw new Refused('brokenWorkbook');
  }
}

async function read() {
  const names = await look(Buffer.from(bytes));
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml')) throw new Refused('notUnderstood');
  const options = { trim: false, parseNumber: (text) => ({ number: text }) };
  const sheets = await readSheets(options);
  const rows = sheets[0]?.data ?? [];
  if (rows.length > limits.rows + 1) throw new Refused('tooManyRows');
  return rows.map((row) => row.map(cellOf));
}

try {
  parentPort.postMessage({ rows: await read() });
} catch (error) {
  parentPort.postMessage({ problem: error instanceof Refused ? error.message : 'brokenWorkbook' });
}
