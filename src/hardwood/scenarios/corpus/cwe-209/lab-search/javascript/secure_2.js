  return table.samples(client, year).then(
    (samples) => listSamples(samples),
    () => '<p class="error">Sorry, not now. Call us!</p>\n',
  );
}
