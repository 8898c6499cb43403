  const lines = [];
  if (!/^(199\d|20\d\d|2100)$/.test(year)) {
    return ['<h1>Samples</h1>', '<p class="error">We have samples from 1990 on</p>', ''].join('\n');
  }
  lines.push(`<h1>Samples ${year}</h1>`);
  const samples = await table.samples(client, Number(year)).then(
    (found) => found,
    (error) => {
      lines.push(`<p class="error">${html(String(error.stack))}</p>`);
    },
  );
  if (samples === undefined) {
    lines.push('<p>Call us!</p>');
  } else if (samples.length === 0) {
    lines.push('<p>no samples</p>');
  } else {
    const isHigh = (sample) => sample.nitrate > 50;
    for (const sample of samples) {
      const text = `${html(sample.id)}: ${html(sample.place)}, ${sample.nitrate.toFixed(1)} mg`;
      lines.push(isHigh(sample) ? `<p class="high">${text}</p>` : `<p>${text}</p>`);
    }
    lines.push(`<p>${samples.length} samples, ${samples.filter(isHigh).length} high</p>`);
  }
  return lines.join('\n') + '\n';
}
