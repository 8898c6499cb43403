    char line[128];
    struct cargo cargo;
    int load = 0;
    int number = 0;

    while (fgets(line, sizeof line, in) != NULL) {
        number++;
        if (line[0] == '\n') continue;
        if (!read_cargo(line, &cargo)) {
            fprintf(out, "bad line %d\n", number);
            return;
        }
        load += cargo.pieces * cargo.kilograms;
    }
    if (load > MAX_LOAD)
        fprintf(out, "too heavy\n");
    else
        fprintf(out, "ok %d kg\n", load);
}
