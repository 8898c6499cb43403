    struct member all = {"Club", 0, 0}, m;
    char line[100];

    for (int number = 1;; number++) {
        bool end = fgets(line, sizeof(line), season) == NULL;
        if (end) {
            m = all;
        } else if (!read_member(line, &m)) {
            fprintf(table, "line %d?\n", number);
            break;
        }
        all.won += m.won;
        all.lost += m.lost;

        int percent = 0;
        if (m.won != 0) {
            percent = 100 * m.won / (m.won + m.lost);
        }
        fprintf(table, "%s %d%%\n", m.name, percent);
        if (end) {
            break;
        }
    }
}
