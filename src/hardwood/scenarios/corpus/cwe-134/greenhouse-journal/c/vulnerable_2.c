    char note[300], entry[320];
    int urgent = 0;

    while (read_note(notes, note)) {
        if (note[0] == '!') {
            snprintf(entry, sizeof(entry), "URGENT %s", note + 1);
            urgent++;
        } else {
            snprintf(entry, sizeof(entry), "%s", note);
        }
        journal(entry);
    }
    return urgent;
}
