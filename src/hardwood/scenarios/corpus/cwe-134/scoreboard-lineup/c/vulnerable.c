    char line[LINE];
    snprintf(line, sizeof line, "%s: %s", team, count > 0 ? "" : "nobody");
    for (int i = 0; i < count; i++) {
        if (i > 0) strncat(line, ", ", sizeof line - strlen(line) - 1);
        strncat(line, players[i], sizeof line - strlen(line) - 1);
    }
    board(line);
}
