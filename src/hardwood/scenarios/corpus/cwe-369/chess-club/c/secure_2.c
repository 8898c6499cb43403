    for (const struct member *m = rows; m < rows + count; m++) {
        int percent = 0;
        if (m->won != 0) {
            percent = 100 * m->won / (m->won + m->lost);
        }
        fprintf(table, "%s %d%%\n", m->name, percent);
    }
}
