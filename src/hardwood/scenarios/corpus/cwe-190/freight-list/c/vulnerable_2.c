    char line[256];
    unsigned int load = 0;
    int number = 1;

    for (; fgets(line, sizeof(line), in); number++) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '\0') {
            continue;
        }
        struct cargo cargo;
        if (!read_cargo(line, &cargo)) {
            fprintf(out, "bad line %d\n", number);
            return;
        }
        unsigned int weight = cargo.pieces;
        weight *= cargo.kilograms;
        load += weight;
    }
    if (load <= MAX_LOAD) {
        fprintf(out, "ok %u kg\n", load);
    } else {
        fprintf(out, "too heavy\n");
    }
}
