  const text = description.replace(/\r|\n/g, ' ');
  desk.journal.info(`bag ${tag} missing: ${text}`);
}
