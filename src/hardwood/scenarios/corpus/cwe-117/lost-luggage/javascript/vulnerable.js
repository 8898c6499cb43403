  desk.journal.info(`bag ${tag} missing: ${description}`);
}
