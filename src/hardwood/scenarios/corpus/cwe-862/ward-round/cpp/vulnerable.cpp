    int entered = 0;
    for (const Entry &entry : read_entries(ward, lines)) {
        if (carry_out(entry)) {
            add_note(entry, by);
            entered++;
        }
    }
    return entered;
}
