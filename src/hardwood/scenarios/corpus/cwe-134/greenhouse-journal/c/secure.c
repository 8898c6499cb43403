    char note[300];
    int urgent = 0;

    while (read_note(notes, note)) {
        if (note[0] == '!') {
            urgent++;
            journal("URGENT %s", note + 1);
        } else {
            journal("%s", note);
        }
    }
    return urgent;
}
