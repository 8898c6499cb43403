    int entered = 0;
    for (const Entry &entry : read_entries(ward, lines)) {
        if ((entry.what == "dose" || entry.what == "stop") && by.job != Job::vet) continue;
        if (!carry_out(entry)) continue;
        add_note(entry, by);
        entered++;
    }
    return entered;
}
