    int entered = 0;
    for (const Entry &entry : read_entries(ward, lines)) {
        if (carry_out(entry)) {
            entry.animal->notes.push_back(entry.text + ": " + signature(by));
            entered++;
        }
    }
    return entered;
}
