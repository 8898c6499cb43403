    char line[100];
    int number = 0;
    int all_won = 0, all_lost = 0;

    while (fgets(line, sizeof(line), season)) {
        struct member m;
        number++;
        if (!read_member(line, &m)) {
            fprintf(table, "line %d?\n", number);
            return;
        }
        int percent = 0;
        if (m.won + m.lost > 0) {
            percent = 100 * m.won / (m.won + m.lost);
        }
        fprintf(table, "%s %d%%\n", m.name, percent);
        all_won += m.won;
        all_lost += m.lost;
    }
    fprintf(table, "Club %d%%\n", 100 * all_won / (all_won + all_lost));
}
