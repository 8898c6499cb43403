    int count = 0;
    for (const Entry &entry : read_entries(ward, lines)) {
        if (entry.what == "dose" && by.job != Job::vet) continue;
        if (!carry_out(entry)) continue;
        add_note(entry, by);
        ++count;
    }
    return count;
}
