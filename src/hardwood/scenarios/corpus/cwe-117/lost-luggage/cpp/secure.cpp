    for (char &c : description) {
        if (c == '\r' || c == '\n') c = ' ';
    }
    desk.journal.info("bag " + std::to_string(tag) + " missing: " + description);
}
