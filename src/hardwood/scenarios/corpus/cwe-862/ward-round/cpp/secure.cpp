    int entered = 0;
    for (const Entry &entry : read_entries(ward, lines)) {
        if ((entry.what == "dose" || entry.what == "stop") && by.job != Job::vet) continue;
        if (!carry_out(entry)) continue;
        entry.animal->notes.push_back(entry.text + ": " + signature(by));
        entered++;
    }
    return entered;
}
