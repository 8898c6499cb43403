    if (count == 0) {
        return;
    }
    for (const struct member *m = rows; m < rows + count; m++) {
        double share = (double)m->won / (m->won + m->lost);
        int percent = share * 100 + 1e-9;
        fprintf(table, "%s %d%%\n", m->name, percent);
    }
}
