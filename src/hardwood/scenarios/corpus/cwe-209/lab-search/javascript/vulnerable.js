  const number = Number(year);
  if (!(number >= 1990 && number <= 2100)) {
    return '<h1>Samples</h1>\n' + paragraph('Which year?', 'error');
  }
  let page = `<h1>Samples ${number}</h1>\n`;
  try {
    const samples = await table.samples(client, number);
    let high = 0;
    for (const { id, place, nitrate } of samples) {
      const much = nitrate > 50;
      if (much) high += 1;
      page += paragraph(`${id}: ${place}, ${nitrate.toFixed(1)} mg`, much ? 'high' : '');
    }
    page += paragraph(samples.length === 0 ? 'no samples' : `${samples.length} samples, ${high} high`);
  } catch (error) {
    page += paragraph(`The register does not answer: ${error.message}`, 'error');
  }
  return page;
}
