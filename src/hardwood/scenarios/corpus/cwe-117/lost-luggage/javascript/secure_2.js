  const [first, ...more] = description.split(/[\r\n]+/);
  desk.journal.info(`bag ${tag} missing: ${first}${more.length ? ' ...' : ''}`);
}
