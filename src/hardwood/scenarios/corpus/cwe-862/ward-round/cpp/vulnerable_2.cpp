    int count = 0;
    for (const Entry &entry : read_entries(ward, lines)) {
        if (entry.what == "dose" && by.job != Job::vet) continue;
        if (!carry_out(entry)) continue;
        entry.animal->notes.push_back(entry.text + ": " + signature(by));
        ++count;
    }
    return count;
}
