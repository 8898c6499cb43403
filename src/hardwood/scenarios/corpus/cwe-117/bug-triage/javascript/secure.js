  const title = summary.replace(/[\t\r\n]/g, ' ');
  fs.appendFileSync(TRIAGE_LOG, `${number}\t${title}\t${decision}\n`);
}
