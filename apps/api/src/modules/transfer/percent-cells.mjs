import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Percent without decimals and with two, which have numbers in every workbook and stand nowhere in it. */
const knownFormats = ['9', '10'];

/**
 * The workbook with each number that is shown as a share of a hundred replaced by what is shown: 0.86 as 86 % becomes 86.
 * Without such cells it is given back as it is. To be called with what is known to unpack to a bearable size.
 *
 * @param {Buffer} bytes
 * @returns {Buffer}
 */
export function shownPercents(bytes) {
  const styles = Object.values(unzipSync(bytes, { filter: ({ name }) => /^xl\/styles\.xml$/i.test(name) }))[0];
  const percents = styles ? percentStyles(strFromU8(styles)) : new Set();
  if (percents.size === 0) return bytes;
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) parts[name] = strToU8(shown(strFromU8(part), percents));
  }
  return Buffer.from(zipSync(parts, { level: 0 }));
}

/** The places of the cell styles that show a percent sign, as cells name them. */
function percentStyles(xml) {
  const formats = new Set(knownFormats);
  for (const [element] of xml.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)) {
    const bare = (attribute(element, 'formatCode') ?? '').replaceAll('&quot;', '"').replace(/"[^"]*"|\\./g, '');
    if (bare.includes('%')) formats.add(attribute(element, 'numFmtId'));
  }
  const [, list = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml) ?? [];
  const styles = [...list.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([element]) => attribute(element, 'numFmtId'));
  return new Set(styles.flatMap((format, place) => (formats.has(format) ? [String(place)] : [])));
}

function shown(xml, percents) {
  return xml.replace(/(<(?:\w+:)?c\b[^>]*[^/]>)([\s\S]*?)(<\/(?:\w+:)?c>)/g, (whole, opened, inside, closed) => {
    const isNumber = ['n', undefined].includes(attribute(opened, 't'));
    if (!isNumber || !percents.has(attribute(opened, 's'))) return whole;
    const value = (_, before, figure, after) => `${before}${hundredfold(figure)}${after}`;
    return opened + inside.replace(/(<(?:\w+:)?v\b[^>]*>)([^<]*)(<\/(?:\w+:)?v>)/, value) + closed;
  });
}

/** A hundred times as much, to the fifteen digits that spreadsheets reckon with; what is no number stays. */
function hundredfold(figure) {
  const value = Number(figure);
  return figure.trim() !== '' && Number.isFinite(value) ? String(Number((value * 100).toPrecision(15))) : figure;
}

function attribute(element, name) {
  return new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(element)?.[2];
}
