async function show(client, year, reason, query, server, ...cells) {
  const out = [];
  const table = {
    async samples(who, when) {
      out.push(`asked id, place, nitrate|${who}|${when}`);
      if (reason) throw new TableError(reason, query, server);
      const rows = [];
      for (let i = 0; i + 2 < cells.length; i += 3) rows.push({ id: cells[i], place: cells[i + 1], nitrate: Number(cells[i + 2]) });
      return rows;
    },
  };
  let page;
  try {
    page = await samplePage(table, client, year);
  } catch (error) {
    page = 'error\n';
  }
  return [...out, 'PAGE', page].join('\n');
}
