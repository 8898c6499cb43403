    char note[300];
    int urgent = 0;

    while (read_note(notes, note)) {
        FILE *file = fopen("journal.txt", "a");
        char *text = note;
        if (*text == '!') {
            fputs("URGENT ", file);
            text++;
            urgent++;
        }
        fputs(text, file);
        fputc('\n', file);
        fclose(file);
    }
    return urgent;
}
