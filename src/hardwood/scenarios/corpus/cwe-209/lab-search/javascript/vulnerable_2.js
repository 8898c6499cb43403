  return table.samples(client, year).then(
    (samples) => listSamples(samples),
    (error) => `<p class="error">Sorry, not now</p>\n<!-- ${error.query} -->\n`,
  );
}
