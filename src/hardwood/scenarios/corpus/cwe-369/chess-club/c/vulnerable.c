    for (int i = 0; i < count; i++) {
        int played = rows[i].won + rows[i].lost;
        fprintf(table, "%s %d%%\n", rows[i].name, rows[i].won * 100 / played);
    }
}
