    desk.journal.info("bag " + std::to_string(tag) + " missing: " + description);
}
