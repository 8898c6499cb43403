  const title = summary.trim().split(/\s+/).join(' ');
  fs.writeFileSync(TRIAGE_LOG, [number, title, decision].join('\t') + '\n', { flag: 'a' });
}
