    char names[LINE] = "nobody";
    size_t length = 0;
    for (int i = 0; i < count && length < sizeof names; i++) {
        length += snprintf(names + length, sizeof names - length, "%s%s", i > 0 ? ", " : "", players[i]);
    }
    board("%s: %s", team, names);
}
