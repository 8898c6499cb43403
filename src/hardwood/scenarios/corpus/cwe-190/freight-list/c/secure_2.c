    char line[256];
    int load = 0, number = 0;
    bool heavy = false;

    while (fgets(line, sizeof(line), in)) {
        struct cargo cargo;
        number++;
        line[strcspn(line, "\r\n")] = '\0';
        if (strlen(line) == 0) continue;
        if (!read_cargo(line, &cargo)) {
            fprintf(out, "bad line %d\n", number);
            return;
        }
        if (cargo.pieces > (MAX_LOAD - load) / cargo.kilograms) {
            heavy = true;
        } else {
            load += cargo.pieces * cargo.kilograms;
        }
    }
    if (heavy) {
        fputs("too heavy\n", out);
    } else {
        fprintf(out, "ok %d kg\n", load);
    }
}
