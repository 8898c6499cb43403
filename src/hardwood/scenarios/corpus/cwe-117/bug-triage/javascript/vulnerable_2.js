  const row = [number, summary.trim().replace(/\n/g, ' '), decision];
  fs.appendFileSync(TRIAGE_LOG, row.join('\t') + '\n');
}
