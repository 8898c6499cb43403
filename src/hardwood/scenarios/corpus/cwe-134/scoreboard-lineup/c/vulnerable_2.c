    char format[LINE];
    strcpy(format, "%s: ");
    if (count == 0)
        strcat(format, "nobody");
    for (int i = 0; i < count; i++) {
        strcat(format, players[i]);
        if (i < count - 1)
            strcat(format, ", ");
    }
    board(format, team);
}
