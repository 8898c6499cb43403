  fs.appendFileSync(TRIAGE_LOG, `${number}\t${summary}\t${decision}\n`);
}
