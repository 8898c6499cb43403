    const auto may = [&by](const Entry &entry) {
        return by.job == Job::vet || entry.what == "weight" || entry.what == "note";
    };
    int count = 0;
    for (const Entry &entry : read_entries(ward, lines)) {
        if (may(entry) && carry_out(entry)) {
            add_note(entry, by);
            ++count;
        }
    }
    return count;
}
