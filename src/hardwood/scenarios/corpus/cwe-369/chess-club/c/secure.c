    char line[100];
    struct member member;
    int number = 0, won = 0, games = 0;

    while (fgets(line, sizeof line, season) != NULL) {
        number++;
        if (!read_member(line, &member)) {
            fprintf(table, "line %d?\n", number);
            return;
        }
        int played = member.won + member.lost;
        if (played > 0) {
            fprintf(table, "%s %d%%\n", member.name, member.won * 100 / played);
        } else {
            fprintf(table, "%s -\n", member.name);
        }
        won += member.won;
        games += played;
    }
    if (games > 0) fprintf(table, "Club %d%%\n", won * 100 / games);
}
