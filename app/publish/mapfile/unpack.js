// The content of the map file as the rest reads it: rows as records, and the texts that they name by number in their place.
const frontlineUnpacked = ({ texts, fields, frames, claims, ...content }) => {
  const record = ([written, other], row) => Object.fromEntries([
    ...written.map((name, n) => [name, texts[row[n]]]),
    ...other.map((name, n) => [name, row[written.length + n]]),
  ]);
  const quotes = (numbers) => Array.from({ length: numbers.length / 2 }, (_, n) => ({ text: texts[numbers[2 * n]], language: texts[numbers[2 * n + 1]] }));
  return {
    ...content,
    frames: frames.map((frame) => ({ ...frame, rows: frame.rows.map((row) => record(fields.rows, row)) })),
    claims: claims.map((row) => record(fields.claims, row)).map((claim) => ({ ...claim, quotes: quotes(claim.quotes) })),
  };
};

// The content that stands deflated in the file; where the browser cannot open it, nothing, and a sentence that says so.
const frontlineOpened = async (shut, headline) => {
  try {
    const bytes = Uint8Array.from(atob(shut), (letter) => letter.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return frontlineUnpacked(await new Response(plain).json());
  } catch {
    headline.textContent = headline.dataset.shut;
    return null;
  }
};
