/**
 * Measures every case of a row, one after the other, so many rounds: what disturbs the machine for a while disturbs all.
 * Each round starts with another case. Gives by case the values of each metric, or why it failed.
 */
export async function rounds(row, lab, { count, quick }) {
  const results = new Map(row.cases.map(({ id }) => [id, { values: {} }]));
  for (let round = 0; round < count; round++) {
    const start = Math.floor((round * row.cases.length) / count);
    const order = [...row.cases.slice(start), ...row.cases.slice(0, start)];
    for (const one of order) {
      const result = results.get(one.id);
      if (result.failed) continue;
      try {
        const measured = await twice(() => row.measure(lab, one, { round, quick }));
        for (const [name, value] of Object.entries(measured)) (result.values[name] ??= []).push(value);
      } catch (error) {
        result.failed = firstLine(error);
        console.log(`  ${one.id}: ${result.failed}`);
      }
    }
  }
  return Object.fromEntries(results);
}

/** Once more when it fails: the machine may have been busy with something else. */
async function twice(measure) {
  try {
    return await measure();
  } catch {
    return measure();
  }
}

const firstLine = ({ message }) => message.split('\n')[0].slice(0, 200);
